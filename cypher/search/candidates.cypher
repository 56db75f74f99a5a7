// search/candidates: entities whose search terms answer a query, best first. $query in Lucene's syntax, $most rows.
// Columns: what search reads of an entity, its labels, and how many claims it is in. Needs entity_search and
// entity_id_unique.
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $most}) YIELD node AS entry, score
MATCH (entity:Entity {id: entry.id})
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.nameZh AS nameZh,
       entity.aliases AS aliases, entity.code AS code, entity.isoCode AS isoCode, entity.creditCode AS creditCode,
       entity.documentNumber AS documentNumber, COUNT { (entity)--() } AS claims
ORDER BY score DESC, id
