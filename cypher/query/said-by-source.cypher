// said-by-source: everything that one source says, in the order of the places it was read from.
// It looks at every claim of the graph, which takes a moment once long lists of enterprises are in.
// Returns subject, says (relationship type or indicator), object (node, or value with unit), locator.
WITH 'source/metropoltv-little-giants' AS sourceId
CALL (sourceId) {
  MATCH (start)-[claim:!RETRACTED&!ABOUT&!OF {source: sourceId}]->(end)
  RETURN
    coalesce(start.name, start.value) AS subject, type(claim) AS says, coalesce(end.name, end.value) AS object,
    claim.locator AS locator
  UNION ALL
  MATCH (observation:Observation {source: sourceId})-[:OF]->(indicator:Indicator)
  OPTIONAL MATCH (observation)-[:ABOUT]->(about:Entity)
  WITH observation, indicator, collect(DISTINCT about.name) AS subjects
  RETURN
    reduce(names = '', name IN subjects | names + CASE names WHEN '' THEN '' ELSE ', ' END + name) AS subject,
    indicator.name AS says,
    CASE observation.kind WHEN 'TARGET' THEN 'TARGET ' ELSE '' END +
      coalesce(observation.approximation + ' ', '') +
      toString(observation.value) +
      CASE WHEN observation.number IS NULL THEN '' ELSE coalesce(' ' + observation.unit, '') END AS object,
    observation.locator AS locator
}
RETURN subject, says, object, locator
ORDER BY toInteger(split(split(locator, '=')[1], ',')[0]), locator, subject, says, object
LIMIT 300;
