// The national conference of 2022: its series, place, hosts, theme, day, and who was there or spoke
// (paragraphs 6, 8, 9 and 11).
// Needs 01-sources.cypher, 02-places.cypher, 10-organizations.cypher and 11-officials-and-posts.cypher.
// The article dates the conference with "2022" and "Thursday" only, so its events are observed on '2022'.

// The series.
WITH [
  {id: 'conference-series/national-sme-conference',
    name: 'National Conference on Development of Specialized and Sophisticated SMEs', nameZh: '全国专精特新中小企业发展大会'}
] AS rows
UNWIND rows AS row
MERGE (series:Entity {id: row.id})
SET series:ConferenceSeries, series += row
RETURN size(rows) AS given, count(*) AS written;

// The conference. Its `openedOn` and `theme` are preferred values: 90-preferred-values.cypher chooses them.
WITH [
  {id: 'conference/national-sme-2022', year: 2022,
    name: '2022 National Conference on Development of Specialized and Sophisticated SMEs',
    nameZh: '2022全国专精特新中小企业发展大会'}
] AS rows
UNWIND rows AS row
MERGE (conference:Entity {id: row.id})
SET conference:Conference, conference += row
RETURN size(rows) AS given, count(*) AS written;

// The groups that took part, named as paragraph 9 names them.
WITH [
  {id: 'attendee-group/central-department-officials',
    name: 'Leading officials of the relevant departments of the central government'},
  {id: 'attendee-group/jiangsu-government-officials',
    name: 'Leading officials of the Jiangsu provincial government'},
  {id: 'attendee-group/provincial-bureau-officials',
    name: 'Officials in charge of SMEs affairs from provincial-level bureaus'},
  {id: 'attendee-group/sme-representatives', name: 'Representatives of specialized and sophisticated SMEs'}
] AS rows
UNWIND rows AS row
MERGE (attendees:Entity {id: row.id})
SET attendees:AttendeeGroup, attendees += row
RETURN size(rows) AS given, count(*) AS written;

// Which series the conference belongs to (paragraph 6).
WITH [
  {claim: 'xs6rr5jutg6opwed', conference: 'conference/national-sme-2022',
    series: 'conference-series/national-sme-conference',
    locator: 'char=1276,1353'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (conference:Conference {id: row.conference})
MATCH (series:ConferenceSeries {id: row.series})
MERGE (conference)-[inSeries:IN_SERIES {claim: row.claim}]->(series)
SET inSeries.source = source.id, inSeries.locator = row.locator, inSeries.observedOn = '2022',
    inSeries.recordedAt = localdatetime('2026-11-25T00:00:00'),
    inSeries.note = 'our reading: the name is a year before a fixed title; the text does not speak of a series'
RETURN size(rows) AS given, count(*) AS written;

// The city in which it was held (paragraph 6).
WITH [
  {claim: 'z27fdgss672edul2', conference: 'conference/national-sme-2022', city: 'place/nanjing',
    locator: 'char=1276,1376'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (conference:Conference {id: row.conference})
MATCH (city:City {id: row.city})
MERGE (conference)-[heldIn:HELD_IN {claim: row.claim}]->(city)
SET heldIn.source = source.id, heldIn.locator = row.locator, heldIn.observedOn = '2022',
    heldIn.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// The province in which it was held (paragraph 6).
WITH [
  {claim: 'yprscae7idp7ro5q', conference: 'conference/national-sme-2022', province: 'place/jiangsu',
    locator: 'char=1276,1409'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (conference:Conference {id: row.conference})
MATCH (province:Province {id: row.province})
MERGE (conference)-[hostedIn:HOSTED_IN {claim: row.claim}]->(province)
SET hostedIn.source = source.id, hostedIn.locator = row.locator, hostedIn.observedOn = '2022',
    hostedIn.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Where those places lie, as the same sentence says.
WITH [
  {claim: 'mdhurwovmolsmytw', inner: 'place/nanjing', outer: 'place/jiangsu', locator: 'char=1364,1409'},
  {claim: 'lv3uto7beyx4s6a5', inner: 'place/jiangsu', outer: 'place/east-china', locator: 'char=1380,1409'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (inner:Place {id: row.inner})
MATCH (outer:Place {id: row.outer})
MERGE (inner)-[within:WITHIN {claim: row.claim}]->(outer)
SET within.source = source.id, within.locator = row.locator, within.observedOn = '2022-09',
    within.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who hosted it, and in which role (paragraph 8).
WITH [
  {claim: 'wczf3i5psan2qbre', conference: 'conference/national-sme-2022', organization: 'organization/miit',
    role: 'CO_HOST',
    locator: 'char=2077,2141'},
  {claim: '5ane6u7ofjfliab7', conference: 'conference/national-sme-2022',
    organization: 'organization/jiangsu-government',
    role: 'CO_HOST', locator: 'char=2077,2188'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (conference:Conference {id: row.conference})
MATCH (organization:Organization {id: row.organization})
MERGE (conference)-[hostedBy:HOSTED_BY {claim: row.claim}]->(organization)
SET hostedBy.source = source.id, hostedBy.locator = row.locator, hostedBy.role = row.role,
    hostedBy.observedOn = '2022', hostedBy.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Which groups took part (paragraph 9). The text does not say whether in the room or by video.
WITH [
  {claim: 'mlco3zlpn7danw62', attendees: 'attendee-group/central-department-officials', locator: 'char=2191,2288'},
  {claim: 'lyyzwp4ofsgmtxqr', attendees: 'attendee-group/jiangsu-government-officials', locator: 'char=2191,2347'},
  {claim: 'umsrl4elv6mnlexj', attendees: 'attendee-group/provincial-bureau-officials', locator: 'char=2191,2414'},
  {claim: 'ssbsr7dhk467bson', attendees: 'attendee-group/sme-representatives', locator: 'char=2191,2473'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (attendees:AttendeeGroup {id: row.attendees})
MATCH (conference:Conference {id: 'conference/national-sme-2022'})
MERGE (attendees)-[attended:ATTENDED {claim: row.claim}]->(conference)
SET attended.source = source.id, attended.locator = row.locator, attended.observedOn = '2022',
    attended.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Which official took part, how, and in which part of it (paragraph 11).
WITH [
  {claim: 'ad24sl4ilsoxx5dd', official: 'official/liu-he', conference: 'conference/national-sme-2022', mode: 'VIDEO',
    part: 'opening ceremony', locator: 'char=2699,2812'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[attended:ATTENDED {claim: row.claim}]->(conference)
SET attended.source = source.id, attended.locator = row.locator, attended.mode = row.mode,
    attended.part = row.part, attended.observedOn = '2022',
    attended.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who spoke at it (paragraph 6). What was said is in 15-numbers.cypher and 16-remarks.cypher.
WITH [
  {claim: 'es52q43oshbg373h', official: 'official/xu-xiaolan', conference: 'conference/national-sme-2022',
    locator: 'char=1260,1430'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[spokeAt:SPOKE_AT {claim: row.claim}]->(conference)
SET spokeAt.source = source.id, spokeAt.locator = row.locator, spokeAt.observedOn = '2022',
    spokeAt.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is measured of a conference.
WITH [
  {id: 'indicator/conference-year', name: 'Year of a conference',
    description: 'The year in the name of the conference.'},
  {id: 'indicator/opening-weekday', name: 'Weekday of opening',
    description: 'The day of the week on which it opened.'},
  {id: 'indicator/opening-date', name: 'Date of opening', description: 'The day on which it opened.'},
  {id: 'indicator/theme', name: 'Theme', description: 'The motto under which it was held, as the source words it.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Its year and weekday (paragraph 6) and its theme (paragraph 8). The date itself is not in the article.
WITH [
  {claim: 'xhanym5oce7latun', indicator: 'indicator/conference-year', value: '2022', unit: 'DATE', printed: '2022',
    locator: 'char=1276,1300'},
  {claim: 'hr6bzksxejt4dz3f', indicator: 'indicator/opening-weekday', value: 'Thursday', unit: 'WEEKDAY',
    printed: 'Thursday',
    locator: 'char=1354,1421'},
  {claim: 'dwqizs3hrv32q5do', indicator: 'indicator/theme',
    value: 'Strengthening the foundation and consolidating the chain',
    unit: 'TEXT', locator: 'char=1979,2072'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (conference:Conference {id: 'conference/national-sme-2022'})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.observedOn = '2022', observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(conference)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
