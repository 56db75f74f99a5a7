// claim/lock-observations: the same for observations, live or withdrawn, to which other claims are tied. Sources are
// locked before. $claims list of ids, sorted. Column: locked.
// Needs observation_claim_unique, retracted_observation_claim_unique.
UNWIND $claims AS id
CALL (id) {
  MATCH (observation:Observation {claim: id})
  RETURN observation
  UNION ALL
  MATCH (observation:RetractedObservation {claim: id})
  RETURN observation
}
SET observation.claim = observation.claim
RETURN observation.claim AS locked
