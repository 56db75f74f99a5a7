// entities: the nodes that claims are about, with their ids, to put into the other queries.
// Returns kinds (labels), name, nameZh (null when not on record), id; at most 1000 rows.
MATCH (entity:Entity)
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'] AS kinds,
  entity.name AS name,
  entity.nameZh AS nameZh,
  entity.id AS id
ORDER BY kinds, name, id
LIMIT 1000;
