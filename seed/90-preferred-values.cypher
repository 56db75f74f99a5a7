// Preferred values: which opening date and which theme a conference shows among what its sources say.
// Needs 12-conference.cypher, 20-other-sources.cypher and 42-conferences.cypher. Run it again whenever observations
// were added.

// `of` is how many observations the scripts above make; with fewer it is too early to choose.
// The rule: never what a machine made; the better tier of the source first, then the later publication (one without a
// date last), then the smaller claim id.
WITH [
  {conference: 'conference/national-sme-2021', indicator: 'indicator/opening-date', property: 'openedOn', of: 1},
  {conference: 'conference/national-sme-2021', indicator: 'indicator/theme', property: 'theme', of: 1},
  {conference: 'conference/national-sme-2022', indicator: 'indicator/opening-date', property: 'openedOn', of: 1},
  {conference: 'conference/national-sme-2022', indicator: 'indicator/theme', property: 'theme', of: 3},
  {conference: 'conference/national-sme-2024', indicator: 'indicator/opening-date', property: 'openedOn', of: 1},
  {conference: 'conference/national-sme-2024', indicator: 'indicator/theme', property: 'theme', of: 2},
  {conference: 'conference/national-sme-2025', indicator: 'indicator/opening-date', property: 'openedOn', of: 1},
  {conference: 'conference/miit-sme-round-table-4', indicator: 'indicator/opening-date', property: 'openedOn', of: 1}
] AS rows,
['OFFICIAL_FINAL', 'OFFICIAL_PUBLICISED', 'OFFICIAL_MIRROR', 'NEWS', 'COMMERCIAL'] AS tiers
UNWIND rows AS row
MATCH (conference:Conference {id: row.conference})
WHERE row.of <= COUNT { (conference)<-[:ABOUT]-(:Observation)-[:OF]->(:Indicator {id: row.indicator}) }
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
RETURN size(rows) AS given, count(*) AS written;
