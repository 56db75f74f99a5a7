// claim/record-observation: a new observation with its two arms, which repeat where and when it was read.
// $claim id, $about id of an entity, $indicator id, $properties and $position of the observation, $arm properties of the arms,
// $at moment. Column: claim. Needs entity_id_unique, indicator_id_unique, observation_claim_unique.
MATCH (entity:Entity {id: $about})
MATCH (indicator:Indicator {id: $indicator})
MERGE (observation:Observation {claim: $claim})
SET observation += $properties, observation.position = $position, observation.recordedAt = localdatetime($at)
MERGE (observation)-[about:ABOUT {claim: $claim}]->(entity)
SET about += $arm, about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: $claim}]->(indicator)
SET measures += $arm, measures.recordedAt = observation.recordedAt
RETURN observation.claim AS claim
