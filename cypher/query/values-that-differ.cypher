// values-that-differ: where sources, or two places of one source, give different values for the same thing: same
// subject, indicator, unit, kind, period, scope and stage. None of them is thrown away. Remarks are left out.
// A count without a period is of the day on which it was observed: one that grew stands here too, in order of these days.
// Returns about, indicator, period, scope, stage, unit, said (list of observedOn, approximation, value, publisher and
// locator; the earliest first, undated ones last).
MATCH (observation:Observation)-[:OF]->(indicator:Indicator)
WHERE observation.kind <> 'STATEMENT'
MATCH (observation)-[:ABOUT]->(subject:Entity)
OPTIONAL MATCH (source:Source {id: observation.source})
WITH observation, indicator, subject, source
ORDER BY observation.observedOn, toString(observation.value), source.id, observation.locator
WITH
  subject.name AS about,
  indicator.name AS indicator,
  observation.unit AS unit,
  observation.kind AS kind,
  observation.period AS period,
  observation.scope AS scope,
  observation.stage AS stage,
  count(DISTINCT coalesce(observation.approximation, '') + ' ' + toString(observation.value)) AS values,
  collect(DISTINCT [
    observation.observedOn,
    observation.approximation,
    toString(observation.value),
    source.publisher,
    observation.locator
  ]) AS said
WHERE values > 1
RETURN about, indicator, period, scope, stage, unit, said
ORDER BY about, indicator, period, scope, stage, unit
LIMIT 100;
