// numbers: every number in the graph with what belongs to it: the words before it, its unit, its period and its source.
// 31.5 PERCENT and 11.6 PERCENTAGE_POINTS are not the same kind of number; NEARLY 9000 is not 9000.
// Returns about, indicator, approximation, value, unit, kind, period, scope, stage, printed, publisher, locator.
MATCH (observation:Observation)-[:OF]->(indicator:Indicator)
WHERE observation.number IS NOT NULL
OPTIONAL MATCH (source:Source {id: observation.source})
RETURN
  COLLECT { MATCH (observation)-[:ABOUT]->(subject:Entity) RETURN DISTINCT subject.name } AS about,
  indicator.name AS indicator,
  observation.approximation AS approximation,
  observation.value AS value,
  observation.unit AS unit,
  observation.kind AS kind,
  observation.period AS period,
  observation.scope AS scope,
  observation.stage AS stage,
  observation.printed AS printed,
  source.publisher AS publisher,
  observation.locator AS locator
ORDER BY indicator, period, publisher, observation.claim
LIMIT 1000;
