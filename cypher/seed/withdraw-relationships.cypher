// seed/withdraw-relationships: claims that the seed no longer makes leave the live graph. $claims list of ids,
// $because text. Column: withdrawn. Reads every claim: only when a new release has dropped some.
MATCH (from)-[claim:!RETRACTED]->(to)
WHERE claim.claim IN $claims
CREATE (from)-[gone:RETRACTED]->(to)
SET gone = properties(claim), gone.was = type(claim), gone.retractedAt = localdatetime({timezone: 'UTC'}),
    gone.retractedBecause = $because
DELETE claim
RETURN count(*) AS withdrawn
