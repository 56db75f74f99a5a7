// Bodies that the article names: a ministry, a provincial government, organs of the Communist Party of China and a
// commission; and which is part of which, where their names say so (paragraphs 2, 8, 10 and 11).
// Needs 01-sources.cypher and 02-places.cypher.
// The State Council is not here: the article never names it. See 20-other-sources.cypher.

// Ministries (paragraphs 2, 3 and 8).
WITH [
  {id: 'organization/miit', kind: 'MINISTRY', name: 'Ministry of Industry and Information Technology',
    nameZh: '工业和信息化部', aliases: ['MIIT', '工信部']}
] AS rows
UNWIND rows AS row
MERGE (ministry:Entity {id: row.id})
SET ministry:Organization:Ministry, ministry += row
RETURN size(rows) AS given, count(*) AS written;

// Governments (paragraph 8).
WITH [
  {id: 'organization/jiangsu-government', kind: 'GOVERNMENT', name: 'Jiangsu Provincial People\'s Government',
    nameZh: '江苏省人民政府', aliases: ['Jiangsu provincial government', '江苏省政府']}
] AS rows
UNWIND rows AS row
MERGE (government:Entity {id: row.id})
SET government:Organization:Government, government += row
RETURN size(rows) AS given, count(*) AS written;

// Party organs (paragraphs 10 and 11).
WITH [
  {id: 'organization/cpc', kind: 'PARTY_ORGAN', name: 'Communist Party of China', nameZh: '中国共产党',
    aliases: ['CPC', 'CCP', '中共']},
  {id: 'organization/cpc-central-committee', kind: 'PARTY_ORGAN', name: 'CPC Central Committee',
    nameZh: '中国共产党中央委员会', aliases: ['Communist Party of China (CPC) Central Committee', '中共中央']},
  {id: 'organization/cpc-political-bureau', kind: 'PARTY_ORGAN',
    name: 'Political Bureau of the CPC Central Committee', nameZh: '中国共产党中央委员会政治局',
    aliases: ['Politburo', '中共中央政治局']}
] AS rows
UNWIND rows AS row
MERGE (organ:Entity {id: row.id})
SET organ:Organization:PartyOrgan, organ += row
RETURN size(rows) AS given, count(*) AS written;

// Commissions (paragraph 10). There is one of the Party and one of the State; the article does not say which it means,
// so this node stands for the name alone.
WITH [
  {id: 'organization/central-military-commission', kind: 'COMMISSION', name: 'Central Military Commission',
    nameZh: '中央军事委员会', aliases: ['CMC', '中央军委']}
] AS rows
UNWIND rows AS row
MERGE (commission:Entity {id: row.id})
SET commission:Organization:Commission, commission += row
RETURN size(rows) AS given, count(*) AS written;

// Which body is part of which (paragraphs 10 and 11).
WITH [
  {claim: '5i3q7zlwjuagfcr7', part: 'organization/cpc-central-committee', whole: 'organization/cpc',
    locator: 'char=2528,2576'},
  {claim: 'my3ejckzairx4gtc', part: 'organization/cpc-political-bureau', whole: 'organization/cpc-central-committee',
    locator: 'char=2721,2766'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (part:Organization {id: row.part})
MATCH (whole:Organization {id: row.whole})
MERGE (part)-[partOf:PART_OF {claim: row.claim}]->(whole)
SET partOf.source = source.id, partOf.locator = row.locator, partOf.observedOn = '2022-09',
    partOf.recordedAt = localdatetime('2026-11-25T00:00:00'),
    partOf.note = 'read from the name of the body'
RETURN size(rows) AS given, count(*) AS written;

// Which place a government governs (paragraph 8).
WITH [
  {claim: 'wfdruvper5vfo64f', government: 'organization/jiangsu-government', place: 'place/jiangsu',
    locator: 'char=2150,2188'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/metropoltv-little-giants'})
MATCH (government:Government {id: row.government})
MATCH (place:Place {id: row.place})
MERGE (government)-[governs:GOVERNS {claim: row.claim}]->(place)
SET governs.source = source.id, governs.locator = row.locator, governs.observedOn = '2022-09',
    governs.recordedAt = localdatetime('2026-11-25T00:00:00'),
    governs.note = 'read from the name of the body'
RETURN size(rows) AS given, count(*) AS written;
