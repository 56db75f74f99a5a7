// source/find: one source by id. $source id. Columns: id, title, publisher, url, publishedOn, tier, sha256.
// No row when it is unknown. Needs source_id_unique.
MATCH (source:Source {id: $source})
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.url AS url,
       source.publishedOn AS publishedOn, source.tier AS tier, source.sha256 AS sha256
