// seed/find: which seed scripts this graph was filled with last. Columns: sha256, claims (ids in those scripts); no row
// before the first time. Needs seed_id_unique.
MATCH (seed:Seed {id: 'seed'})
RETURN seed.sha256 AS sha256, seed.claims AS claims
