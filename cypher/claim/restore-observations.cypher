// claim/restore-observations: withdrawn observations come back into the live graph. Their arms are relationships and come
// back with those. $claims list of {claim, span}; span is the time for which it was withdrawn, from/to.
// Column: restored. Needs retracted_observation_claim_unique.
UNWIND $claims AS row
MATCH (observation:RetractedObservation {claim: row.claim})
SET observation:Observation, observation.retractedAt = null, observation.retractedBecause = null,
    observation.withdrawals = coalesce(observation.withdrawals, []) + row.span
REMOVE observation:RetractedObservation
RETURN count(*) AS restored
