// source/described: sources as lists of claims show them, each with its attached text or null. $sources ids.
// Columns: source {id, title, publisher, url, publishedOn, tier}, text. Needs source_id_unique, source_text_id_unique.
UNWIND $sources AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (attached:SourceText {id: id})
RETURN source {.id, .title, .publisher, .url, .publishedOn, .tier} AS source, attached.text AS text
