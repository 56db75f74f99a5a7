// entity/near-ids: up to three entities that somebody may have meant by an id that is unknown: they are spelt
// alike or hold words of it. $query in Lucene's syntax. Column: id. Needs entity_search.
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: 3}) YIELD node, score
RETURN node.id AS id ORDER BY score DESC, id
