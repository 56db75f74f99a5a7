// posts-held: which posts an official held, when, and according to which source. One row a claim.
// Empty validFrom and validTo mean that the source does not say, not that the post is still held.
// Returns official, post, body, status, validFrom, validTo, observedOn (partial ISO dates), publisher, locator.
MATCH (official:Official)-[held:HELD]->(post:Post)
OPTIONAL MATCH (source:Source {id: held.source})
RETURN
  official.name AS official,
  post.name AS post,
  COLLECT { MATCH (post)-[:POST_IN]->(body:Organization) RETURN DISTINCT body.name } AS body,
  held.status AS status,
  held.validFrom AS validFrom,
  held.validTo AS validTo,
  held.observedOn AS observedOn,
  source.publisher AS publisher,
  held.locator AS locator
ORDER BY official, coalesce(validFrom, observedOn, ''), post, held.claim
LIMIT 200;
