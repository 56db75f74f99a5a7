// claim/source: the Source of a claim. Field `source` of every claim in schema.graphql.
// this: a claim (relationship or Observation). Column: source, one node, or null when it is
// unknown. OPTIONAL, because a field without a row would take the claim itself out of the answer.
// Needs source_id_unique.
OPTIONAL MATCH (source:Source {id: this.source})
RETURN source
