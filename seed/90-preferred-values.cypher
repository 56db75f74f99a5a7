// Preferred values: which opening date and which theme a conference shows among what its sources say.
// Needs 12-conference.cypher, 20-other-sources.cypher and 42-conferences.cypher. Run it again whenever observations
// were added.

// The rule: never what a machine made; the better tier of the source first, then the later publication (one without a
// date last), then the smaller claim id.
WITH [
  {indicator: 'indicator/opening-date', property: 'openedOn'},
  {indicator: 'indicator/theme', property: 'theme'}
] AS rows,
['OFFICIAL_FINAL', 'OFFICIAL_PUBLICISED', 'OFFICIAL_MIRROR', 'NEWS', 'COMMERCIAL'] AS tiers
UNWIND rows AS row
MATCH (conference:Conference)
CALL (row, tiers, conference) {
  MATCH (conference)<-[:ABOUT]-(observation:Observation)-[:OF]->(:Indicator {id: row.indicator})
  MATCH (source:Source {id: observation.source})
  WHERE source.tier IN tiers
  WITH observation, source, [place IN range(0, size(tiers) - 1) WHERE tiers[place] = source.tier][0] AS rank
  ORDER BY rank, coalesce(source.publishedOn, '') DESC, observation.claim
  LIMIT 1
  RETURN observation.value AS preferred
}
SET conference[row.property] = preferred
RETURN count(*) AS given, count(*) AS written;
