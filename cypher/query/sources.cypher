// sources: every source with its standing and where to read it. Put an id into said-by-source to see what it says.
// Returns id, title, publisher, tier, publishedOn, language, copyOf (ids of sources it reprints), url.
MATCH (source:Source)
OPTIONAL MATCH (source)-[:REPRINTS]->(original:Source)
RETURN
  source.id AS id,
  source.title AS title,
  source.publisher AS publisher,
  source.tier AS tier,
  source.publishedOn AS publishedOn,
  source.language AS language,
  collect(DISTINCT original.id) AS copyOf,
  source.url AS url
ORDER BY id
LIMIT 300;
