// claim/restore-relationships: withdrawn relationships become again what they were, the arms of observations among them.
// $claims list of {claim, span}; span is the time for which it was withdrawn, from/to.
// Column: restored. Needs retracted_claim_unique.
UNWIND $claims AS row
MATCH (from)-[gone:RETRACTED]->(to)
USING INDEX SEEK gone:RETRACTED(claim, was)
WHERE gone.claim = row.claim AND gone.was IS NOT NULL
WITH row, from, to, gone, gone.was AS type, properties(gone) AS properties
CREATE (from)-[again:$(type)]->(to)
SET again = properties, again.was = null, again.retractedAt = null, again.retractedBecause = null,
    again.withdrawals = coalesce(properties.withdrawals, []) + row.span
DELETE gone
RETURN count(*) AS restored
