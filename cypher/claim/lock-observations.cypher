// claim/lock-observations: the same for observations, live or withdrawn, to which other claims are tied. Sources are
// locked before. A property that is no key is set to what it is: a label would come back to what was withdrawn meanwhile.
// $claims list of ids, sorted. Column: locked. Needs observation_claim_unique, retracted_observation_claim_unique.
UNWIND $claims AS id
CALL (id) {
  MATCH (observation:Observation {claim: id})
  RETURN observation
  UNION ALL
  MATCH (observation:RetractedObservation {claim: id})
  RETURN observation
}
SET observation.kind = observation.kind
RETURN observation.claim AS locked
