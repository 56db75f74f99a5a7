// The seven batches of little giants: their years, and when each was called for and publicised.
// Needs scripts 04 and 14.
// The notices themselves, with their numbers and days, are in 44-policies.cypher; how many firms a batch has is in
// 52-counts.cypher. A publicity window is the time for objections: the batch does not end with it.

// The batches that the article does not count. The first four are in 14-programme.cypher.
WITH [
  {id: 'batch/little-giant-5', number: 5, year: 2023, name: 'Batch 5', nameZh: '第五批专精特新“小巨人”企业'},
  {id: 'batch/little-giant-6', number: 6, year: 2024, name: 'Batch 6', nameZh: '第六批专精特新“小巨人”企业'},
  {id: 'batch/little-giant-7', number: 7, year: 2025, name: 'Batch 7', nameZh: '第七批专精特新“小巨人”企业'}
] AS rows
UNWIND rows AS row
MERGE (batch:Entity {id: row.id})
SET batch:EnterpriseBatch, batch += row
RETURN size(rows) AS given, count(*) AS written;

// The years of the first four, which the article does not give.
WITH [
  {id: 'batch/little-giant-1', year: 2019},
  {id: 'batch/little-giant-2', year: 2020},
  {id: 'batch/little-giant-3', year: 2021},
  {id: 'batch/little-giant-4', year: 2022}
] AS rows
UNWIND rows AS row
MATCH (batch:EnterpriseBatch {id: row.id})
SET batch.year = row.year
RETURN size(rows) AS given, count(*) AS written;

// Each batch by its number.
WITH [
  {claim: 'vgr5vvd7lvi3alla', batch: 'batch/little-giant-1', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=等248家企业为第一批专精特新“小巨人”企业'},
  {claim: 'lqjyjbfdtrqsnqsr', batch: 'batch/little-giant-2', source: 'source/blog-csdn-net',
    locator: 'text=第二批企业共1744家'},
  {claim: 'lh2clwgxuxe6srpy', batch: 'batch/little-giant-3', source: 'source/blog-csdn-net',
    locator: 'text=第三批企业共2930家'},
  {claim: 'aiy2qcfshtsyfgrr', batch: 'batch/little-giant-3', observedOn: '2021-07-19',
    source: 'source/ggdzhj-com-2021-07', locator: 'text=关于第三批专精特新“小巨人”企业名单的公示'},
  {claim: 'ylwjuyz32xv6l4yh', batch: 'batch/little-giant-4', source: 'source/blog-csdn-net',
    locator: 'text=第四批企业共4357家'},
  {claim: 'ebu2rf4zkeqteivt', batch: 'batch/little-giant-5', observedOn: '2023-02-21',
    note: 'the page is in traditional characters', source: 'source/bankruptcyattorneyca-com-2023-02-21',
    locator: 'text=组织开展第五批专精特新“小巨人”企业培育工作'},
  {claim: 'iesgb7rvetzraow6', batch: 'batch/little-giant-6', observedOn: '2024-09-23',
    note: 'the page is in traditional characters', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=第六批专精特新小巨人企业为3012家'},
  {claim: 'u32yqlmwnj2mtoxt', batch: 'batch/little-giant-7', observedOn: '2025',
    source: 'source/seo-huaxiataike-com-2025', locator: 'text=第七批公示总数达到3482家'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.batch})
MATCH (programme:Programme {id: 'programme/little-giant'})
MERGE (batch)-[batchOf:BATCH_OF {claim: row.claim}]->(programme)
SET batchOf.source = source.id, batchOf.locator = row.locator, batchOf.observedOn = row.observedOn,
    batchOf.note = row.note, batchOf.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of a batch in days.
WITH [
  {id: 'indicator/call-published-on', name: 'Call published on',
    description: 'The day or month in which firms were called on to apply.'},
  {id: 'indicator/publicity-period', name: 'Publicity window',
    description: 'First and last day on which objections to a list could be raised.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// When firms were called on to apply.
WITH [
  {claim: 'zyn7vbdab4pdi7es', about: 'batch/little-giant-2', value: '2020-07', observedOn: '2020-07-09',
    source: 'source/hyhy-smehn-cn-2020-07-09', locator: 'text=工信部组织第二批专精特新“小巨人”企业培育',
    derivation: 'the month of the page', note: 'a platform of Hunan passed the call on; the words are the title of its page'},
  {claim: 'p2isuqoiz7u7cuso', about: 'batch/little-giant-5', value: '2023-02-21', observedOn: '2023-02-21',
    source: 'source/bankruptcyattorneyca-com-2023-02-21', locator: 'text=组织开展第五批专精特新“小巨人”企业培育工作',
    derivation: 'the day of the report', note: 'the page is in traditional characters'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/call-published-on'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = 'DATE', observation.observedOn = row.observedOn,
    observation.derivation = row.derivation, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// When lists were open to objections.
WITH [
  {claim: 'okbjcw2s56qxj3l2', about: 'batch/little-giant-3', value: '2021-07-19/2021-07-23',
    printed: '2021年7月19日至7月23日', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=公示时间是2021年7月19日至7月23日'},
  {claim: 'p6xoemxtyplttq2s', about: 'batch/little-giant-5', value: '2023-07-14/2023-07-20', printed: '2023年7月14日-20日',
    observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07', locator: 'text=并于2023年7月14日-20日完成公示'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/publicity-period'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = 'PERIOD', observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
