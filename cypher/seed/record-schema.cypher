// seed/record-schema: note by which scripts constraints and indexes were made. $schema sha256 of the scripts.
// Column: id; no row before the seed is recorded. Needs seed_id_unique.
MATCH (seed:Seed {id: 'seed'})
SET seed.schema = $schema
RETURN seed.id AS id
