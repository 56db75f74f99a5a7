// ledger/programmes: each programme with its numbered batches and their reviews. Columns: id, name,
// batches (list of id, name, number, year), reviews (list of id, name, year, batches: their numbers).
// Reads all programmes, with their batches and reviews: tens.
MATCH (programme:Programme)
RETURN
  programme.id AS id,
  programme.name AS name,
  COLLECT {
    MATCH (batch:EnterpriseBatch)-[:BATCH_OF]->(programme) WHERE batch.number IS NOT NULL
    WITH DISTINCT batch ORDER BY batch.number
    RETURN batch {.id, .name, .number, .year}
  } AS batches,
  COLLECT {
    MATCH (review:Review)-[:REVIEW_OF]->(batch:EnterpriseBatch)-[:BATCH_OF]->(programme)
    WHERE review.year IS NOT NULL AND batch.number IS NOT NULL
    WITH DISTINCT review, batch.number AS number ORDER BY number
    WITH review, collect(number) AS batches ORDER BY review.year, review.id
    RETURN review {.id, .name, .year, batches: batches}
  } AS reviews
ORDER BY id
