// seed/withdraw-observations: observations that the seed no longer makes leave the live graph. $claims list of ids,
// $because text. Column: withdrawn. Needs observation_claim_unique.
MATCH (observation:Observation)
WHERE observation.claim IN $claims
SET observation:RetractedObservation, observation.retractedAt = localdatetime({timezone: 'UTC'}),
    observation.retractedBecause = $because
REMOVE observation:Observation
RETURN count(*) AS withdrawn
