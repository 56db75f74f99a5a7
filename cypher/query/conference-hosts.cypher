// conference-hosts: who hosted a conference, according to which source, and where in it. One row a claim.
// Two sources that say the same are two rows: count the sources, not the rows.
// Returns host, role, observedOn (partial ISO date), source (title), publisher, tier, locator.
WITH 'conference/national-sme-2022' AS conferenceId
MATCH (conference:Conference {id: conferenceId})-[hosted:HOSTED_BY]->(host:Organization)
OPTIONAL MATCH (source:Source {id: hosted.source})
RETURN
  host.name AS host,
  hosted.role AS role,
  hosted.observedOn AS observedOn,
  source.title AS source,
  source.publisher AS publisher,
  source.tier AS tier,
  hosted.locator AS locator
ORDER BY host, publisher, hosted.claim;
