// What two other sources add: ECNS on the same conference, first of all its date, and HKUST IEMS on the post of vice
// premier. Where ECNS says what the article says too, there are two claims side by side; neither replaces the other.
// Needs scripts 01, 10, 11, 12 and 13.
// No copies of these texts are kept, so their locators are words to look for on the page.

// The State Council, which the article does not name.
WITH [
  {id: 'organization/state-council', kind: 'GOVERNMENT', name: 'State Council', nameZh: '国务院',
    aliases: ['Central People\'s Government', '中央人民政府']}
] AS rows
UNWIND rows AS row
MERGE (government:Entity {id: row.id})
SET government:Organization:Government, government += row
RETURN size(rows) AS given, count(*) AS written;

// HKUST IEMS: the post of vice premier is in the State Council.
WITH [
  {claim: 'snkvnyhrvqxk5wlz', post: 'post/vice-premier', organization: 'organization/state-council',
    locator: 'text=was elected as Vice-premier of the State Council'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/hkust-iems-vice-premier'})
MATCH (post:Post {id: row.post})
MATCH (organization:Organization {id: row.organization})
MERGE (post)-[postIn:POST_IN {claim: row.claim}]->(organization)
SET postIn.source = source.id, postIn.locator = row.locator, postIn.observedOn = '2018',
    postIn.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// HKUST IEMS: Liu He was elected to it. The end of the term is in another source and not loaded here.
WITH [
  {claim: '5g56wl5dxnszyw3r', official: 'official/liu-he', post: 'post/vice-premier', status: 'ELECTED',
    validFrom: '2018-03-19', locator: 'text=was elected as Vice-premier of the State Council'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/hkust-iems-vice-premier'})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.status = row.status,
    held.validFrom = row.validFrom, held.recordedAt = localdatetime('2026-11-25T00:00:00'),
    held.note = 'the day is on record with this source; the words at the locator do not give it'
RETURN size(rows) AS given, count(*) AS written;

// ECNS: two of the posts.
WITH [
  {claim: 's7yle4rscyxs7gdx', official: 'official/xi-jinping', post: 'post/general-secretary-cpc-central-committee',
    locator: 'text=general secretary of the Communist Party of China (CPC) Central Committee'},
  {claim: 'mq4bt4n4asnoxyep', official: 'official/xi-jinping', post: 'post/president',
    locator: 'text=general secretary of the Communist Party of China (CPC) Central Committee, president'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.observedOn = '2022-09-08',
    held.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// ECNS: the city.
WITH [
  {claim: '7mv4owh45perp2eh', conference: 'conference/national-sme-2022', city: 'place/nanjing',
    locator: 'text=opened in Nanjing'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (conference:Conference {id: row.conference})
MATCH (city:City {id: row.city})
MERGE (conference)-[heldIn:HELD_IN {claim: row.claim}]->(city)
SET heldIn.source = source.id, heldIn.locator = row.locator, heldIn.observedOn = '2022-09-08',
    heldIn.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// ECNS: the hosts.
WITH [
  {claim: 'u7llpwqfkqpam4fm', conference: 'conference/national-sme-2022', organization: 'organization/miit',
    role: 'CO_HOST',
    locator: 'text=co-hosted by the Ministry of Industry and Information Technology'},
  {claim: 'sgmvzybegxwtnj5x', conference: 'conference/national-sme-2022',
    organization: 'organization/jiangsu-government',
    role: 'CO_HOST', locator: 'text=Jiangsu Provincial People\'s Government'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (conference:Conference {id: row.conference})
MATCH (organization:Organization {id: row.organization})
MERGE (conference)-[hostedBy:HOSTED_BY {claim: row.claim}]->(organization)
SET hostedBy.source = source.id, hostedBy.locator = row.locator, hostedBy.role = row.role,
    hostedBy.observedOn = '2022-09-08', hostedBy.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// ECNS: Liu He took part by video.
WITH [
  {claim: '3uznw7o3ynnz7wye', official: 'official/liu-he', conference: 'conference/national-sme-2022', mode: 'VIDEO',
    part: 'opening ceremony', locator: 'text=attended the opening ceremony via video link'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[attended:ATTENDED {claim: row.claim}]->(conference)
SET attended.source = source.id, attended.locator = row.locator, attended.mode = row.mode,
    attended.part = row.part, attended.observedOn = '2022-09-08',
    attended.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// ECNS: Liu He read the letter out.
WITH [
  {claim: 'bolw6acq37fzm7ca', official: 'official/liu-he', letter: 'letter/xi-jinping-to-national-sme-2022',
    mode: 'VIDEO',
    locator: 'text=read aloud the congratulatory message'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (official:Official {id: row.official})
MATCH (letter:Letter {id: row.letter})
MERGE (official)-[readOut:READ_OUT {claim: row.claim}]->(letter)
SET readOut.source = source.id, readOut.locator = row.locator, readOut.mode = row.mode,
    readOut.observedOn = '2022-09-08', readOut.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// ECNS: the day on which the conference opened.
WITH [
  {claim: '3yfmauluilferb7o', conference: 'conference/national-sme-2022', indicator: 'indicator/opening-date',
    value: '2022-09-08', unit: 'DATE', printed: 'September 8', locator: 'text=on the morning of September 8',
    note: 'the year is that of the page, which is dated 2022-09-09'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/ecns-nanjing-conference'})
MATCH (conference:Conference {id: row.conference})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.note = row.note, observation.observedOn = '2022-09-08',
    observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(conference)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
