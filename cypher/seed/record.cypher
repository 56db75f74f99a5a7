// seed/record: note which seed scripts the graph is filled with. $sha256 of all scripts. Column: id.
// Needs seed_id_unique.
MERGE (seed:Seed {id: 'seed'})
SET seed.sha256 = $sha256
RETURN seed.id AS id
