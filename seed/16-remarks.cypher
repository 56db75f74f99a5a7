// What the article says about little giants in words rather than numbers, each as one observation of kind STATEMENT
// (the headline and paragraphs 2, 3, 6 and 7); who said it, and where.
// Needs 01-sources.cypher, 11-officials-and-posts.cypher, 12-conference.cypher and 14-programme.cypher.
// `value` is a short paraphrase of ours, never the words of the source: those are at the locator.

// What is recorded.
WITH [
  {id: 'indicator/remark', name: 'Remark',
    description: 'What a source says of something in words, in a paraphrase of ours.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// The remarks, in the order of the article.
WITH [
  {claim: 'jrtnmeb2p6tqki2o', value: 'they are there to move innovation forward', locator: 'char=26,79',
    note: 'said of specialized SMEs; the body shows that little giants, a part of these, are meant'},
  {claim: 'y5sy74h4m7nuiqpg', value: 'they matter much for advanced innovation', locator: 'char=123,339',
    attribution: 'a senior official with the Ministry of Industry and Information Technology, not named in the sentence',
    note: 'said on a Thursday, of specialized SMEs; the figure beside it counts little giants'},
  {claim: 'w56w3sljobziwmtu',
    value: 'having 10,000 of them is a big step towards a manufacturing chain that withstands shocks',
    locator: 'char=391,568'},
  {claim: '33siya3ljndhqp23',
    value: 'having 10,000 of them is to enliven small firms throughout the industrial economy',
    locator: 'char=391,657'},
  {claim: 'booc7vayrgtsfclt', value: 'they give much support to important branches of manufacturing',
    locator: 'char=1436,1531'},
  {claim: 'iueitfflcxyrdqdr', value: 'a small part may hold advanced technology', locator: 'char=1670,1724'},
  {claim: 'srezbkmewes5rvso', value: 'a small firm may be a strong supplier and partner of others',
    locator: 'char=1726,1790'},
  {claim: 'wgaflynokh7x23ae', value: 'a small trade may do very well in business', locator: 'char=1796,1849'},
  {claim: 'dlit5zh6hmwkvcck', value: 'the work of the little giants is proof of this', locator: 'char=1851,1966',
    note: 'this: the three remarks before it in the same sentence'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (indicator:Indicator {id: 'indicator/remark'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'STATEMENT',
    observation.value = row.value, observation.unit = 'TEXT', observation.attribution = row.attribution,
    observation.note = row.note, observation.observedOn = '2022-09',
    observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Who said it (paragraphs 3, 6 and 7). The headline and paragraph 2 name nobody.
WITH [
  // having 10,000 of them is a big step towards a manufacturing chain that withstands shocks
  {claim: 'hmzmgysaqjrilztr', observation: 'w56w3sljobziwmtu', locator: 'char=391,682'},
  // having 10,000 of them is to enliven small firms throughout the industrial economy
  {claim: 'ihqjnrsd3tr72cpi', observation: '33siya3ljndhqp23', locator: 'char=391,682'},
  // they give much support to important branches of manufacturing
  {claim: 'wpjwztdpdtin4h47', observation: 'booc7vayrgtsfclt', locator: 'char=1423,1531'},
  // a small part may hold advanced technology
  {claim: 'g5apu6gm35vnjoft', observation: 'iueitfflcxyrdqdr', locator: 'char=1670,1976'},
  // a small firm may be a strong supplier and partner of others
  {claim: 'hpvlov3qdv3lpyzv', observation: 'srezbkmewes5rvso', locator: 'char=1726,1976'},
  // a small trade may do very well in business
  {claim: 'gkfnvexet3jykjjo', observation: 'wgaflynokh7x23ae', locator: 'char=1796,1976'},
  // the work of the little giants is proof of this
  {claim: 'rfozq3cprvrub4bs', observation: 'dlit5zh6hmwkvcck', locator: 'char=1851,1976'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (observation:Observation {claim: row.observation})
MATCH (official:Official {id: 'official/xu-xiaolan'})
MERGE (observation)-[statedBy:STATED_BY {claim: row.claim}]->(official)
SET statedBy.source = source.id, statedBy.locator = row.locator, statedBy.observedOn = '2022',
    statedBy.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Where she said it. Paragraph 3 does not say; paragraph 7 carries on the speech that paragraph 6 names.
WITH [
  // they give much support to important branches of manufacturing
  {claim: 'i5gzrshk4socejrv', observation: 'booc7vayrgtsfclt', locator: 'char=1260,1531'},
  // a small part may hold advanced technology
  {claim: 'kodygtbbx4guvyrr', observation: 'iueitfflcxyrdqdr', locator: 'char=1260,1724',
    note: 'paragraph 6 names the speech, paragraph 7 quotes on'},
  // a small firm may be a strong supplier and partner of others
  {claim: 'n2aksrwyhuddj2nr', observation: 'srezbkmewes5rvso', locator: 'char=1260,1790',
    note: 'paragraph 6 names the speech, paragraph 7 quotes on'},
  // a small trade may do very well in business
  {claim: '3zcllpstnzyjczqa', observation: 'wgaflynokh7x23ae', locator: 'char=1260,1849',
    note: 'paragraph 6 names the speech, paragraph 7 quotes on'},
  // the work of the little giants is proof of this
  {claim: 'eie7dbekfcpffxr5', observation: 'dlit5zh6hmwkvcck', locator: 'char=1260,1976',
    note: 'paragraph 6 names the speech, paragraph 7 quotes on'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (observation:Observation {claim: row.observation})
MATCH (conference:Conference {id: 'conference/national-sme-2022'})
MERGE (observation)-[statedAt:STATED_AT {claim: row.claim}]->(conference)
SET statedAt.source = source.id, statedAt.locator = row.locator, statedAt.observedOn = '2022',
    statedAt.recordedAt = localdatetime('2026-11-25T00:00:00'), statedAt.note = row.note
RETURN size(rows) AS given, count(*) AS written;
