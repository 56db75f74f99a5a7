// conference-neighbourhood: a conference and everything one claim away from it, drawn as a graph.
// Numbers and remarks are left out here; numbers and said-by-source show them. Withdrawn claims are left out.
// Returns conference, claim, neighbour; at most 100 claims.
WITH 'conference/national-sme-2022' AS conferenceId
MATCH (conference:Conference {id: conferenceId})-[claim:!RETRACTED]-(neighbour:Entity)
RETURN conference, claim, neighbour
ORDER BY claim.claim
LIMIT 100;
