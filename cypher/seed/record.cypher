// seed/record: note which seed scripts the graph is filled with. $sha256 of all scripts, $claims list of the claim ids
// in them. Column: id. Needs seed_id_unique.
MERGE (seed:Seed {id: 'seed'})
SET seed.sha256 = $sha256, seed.claims = $claims
RETURN seed.id AS id
