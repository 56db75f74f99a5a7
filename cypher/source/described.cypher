// source/described: sources as lists of claims show them. $sources ids.
// Columns: source {id, title, publisher, url, publishedOn, tier}. Needs source_id_unique.
UNWIND $sources AS id
MATCH (source:Source {id: id})
RETURN source {.id, .title, .publisher, .url, .publishedOn, .tier} AS source
