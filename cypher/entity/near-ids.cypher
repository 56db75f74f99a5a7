// entity/near-ids: up to three entities that somebody may have meant by an id that is unknown: their names hold words
// of it. $words letters, digits and blanks only. Column: id. Needs entity_names.
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 3}) YIELD node, score
RETURN node.id AS id ORDER BY score DESC, id
