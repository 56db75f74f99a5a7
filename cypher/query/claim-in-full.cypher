// claim-in-full: one claim with everything it carries, one property a row.
// Put another id or another relationship type in its place to look at other claims.
// Returns property, value, said (the claim in words); rows in the order of the property names.
WITH 'conference/national-sme-2022' AS conferenceId
MATCH (conference:Conference {id: conferenceId})-[hosted:HOSTED_BY]->(host:Organization)
WITH conference, hosted, host
ORDER BY hosted.claim
LIMIT 1
UNWIND keys(hosted) AS property
RETURN
  property,
  toString(hosted[property]) AS value,
  conference.name + ' HOSTED_BY ' + host.name AS said
ORDER BY property;
