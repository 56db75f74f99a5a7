// seed/find: which seed scripts this graph was filled with last. Column: sha256; no row before the first time.
// Needs seed_id_unique.
MATCH (seed:Seed {id: 'seed'})
RETURN seed.sha256 AS sha256
