// claim/withdraw-observations: observations leave the live graph. Their arms are relationships and leave with those.
// $claims list of ids, $at moment, $because text. Column: withdrawn. Needs observation_claim_unique.
UNWIND $claims AS id
MATCH (observation:Observation {claim: id})
SET observation:RetractedObservation, observation.retractedAt = localdatetime($at),
    observation.retractedBecause = $because
REMOVE observation:Observation
RETURN count(*) AS withdrawn
