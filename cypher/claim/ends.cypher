// claim/ends: the nodes that a claim may start from or end at, by their ids; of an observation its claim id.
// $ids list of ids. Columns: id, labels. No row for an id that is unknown.
// Needs entity_id_unique, indicator_id_unique, source_id_unique, observation_claim_unique,
// retracted_observation_claim_unique.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id})
  RETURN node
  UNION
  MATCH (node:Indicator {id: id})
  RETURN node
  UNION
  MATCH (node:Source {id: id})
  RETURN node
  UNION
  MATCH (node:Observation {claim: id})
  RETURN node
  UNION
  MATCH (node:RetractedObservation {claim: id})
  RETURN node
}
RETURN id, labels(node) AS labels
