// How many firms each batch has, and how many little giants there are altogether, as each source counts them.
// Needs scripts 04, 14, 15 and 50.
// Sources differ, and all stand. `stage` is given only where a source says which list it counts: one open to objections
// (PUBLICISED), a list as passed on (LISTED), or the final notice (FINAL; only batch 1 has one at hand).
// Not here, because no source at hand states them: 9,119 and 9,279 after batch 4. The 8,997 of the article is in
// 15-numbers.cypher too.

// What is measured.
WITH [
  {id: 'indicator/batch-enterprises', name: 'Number of firms in a batch',
    description: 'Firms that got the title in one batch; of a place, in the batch that the scope names.'},
  {id: 'indicator/batch-growth', name: 'Growth against the batch before',
    description: 'Of the number of firms in a batch.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Firms in each batch.
WITH [
  {claim: '5zfserjfubl5o7qy', about: 'batch/little-giant-1', value: '248', number: 248.0, stage: 'FINAL',
    printed: '248家', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05',
    locator: 'text=等248家企业为第一批专精特新“小巨人”企业'},
  {claim: '2r4k7z3ohc7wbgzr', about: 'batch/little-giant-1', value: '248', number: 248.0, stage: 'PUBLICISED',
    printed: '248家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=248家、1748家、2930家、4359家、3673家,3012家',
    note: 'the first of six numbers, which the page adds up as publicised'},
  {claim: 'ftylfmcoqodvwbnn', about: 'batch/little-giant-2', value: '1584', number: 1584.0, observedOn: '2021-06-11',
    source: 'source/miit-regions-2021-06', locator: 'text=两批1832家专精特新“小巨人”企业',
    derivation: '1,832 less 248',
    note: 'the page counts batches 1 and 2 together, 1,832; the 248 of batch 1 are those of its notice'},
  {claim: 'q4inct56xb4pfrt6', about: 'batch/little-giant-2', value: '1744', number: 1744.0, stage: 'LISTED',
    printed: '1744家', source: 'source/blog-csdn-net', locator: 'text=第二批企业共1744家'},
  {claim: 'i224dlmasn4mfz7e', about: 'batch/little-giant-2', value: '1748', number: 1748.0, stage: 'PUBLICISED',
    printed: '1748家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=248家、1748家、2930家、4359家、3673家,3012家',
    note: 'the second of six numbers, which the page adds up as publicised'},
  {claim: 'dmlw4wk7tciyhz4n', about: 'batch/little-giant-3', value: '2930', number: 2930.0, stage: 'PUBLICISED',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=关于第三批专精特新“小巨人”企业名单的公示',
    note: 'the number is on record with this source; the words at the locator name the list'},
  {claim: '32srjkvok5shgxn5', about: 'batch/little-giant-3', value: '2930', number: 2930.0, stage: 'LISTED',
    printed: '2930家', source: 'source/blog-csdn-net', locator: 'text=第三批企业共2930家'},
  {claim: 'f7ah7tn5fbkhjp6p', about: 'batch/little-giant-3', value: '2930', number: 2930.0, printed: '2930家',
    observedOn: '2021', source: 'source/cuzhiwang-com', locator: 'text=第三批2930家“专精特新”小巨人企业', note: 'in the title'},
  {claim: 'eaemqiihixnmgz4x', about: 'batch/little-giant-3', value: '2930', number: 2930.0, stage: 'PUBLICISED',
    printed: '2930家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=248家、1748家、2930家、4359家、3673家,3012家',
    note: 'the third of six numbers, which the page adds up as publicised'},
  {claim: 'huigpx2nfx3xxjxr', about: 'batch/little-giant-4', value: '4328', number: 4328.0, printed: '4328家',
    observedOn: '2022-09-08', source: 'source/ordoszxqy-org-cn-2022-09', locator: 'text=其中今年新培育第四批4328家',
    note: 'the page says newly cultivated, and names no stage'},
  {claim: 't34srzncgdqy5szk', about: 'batch/little-giant-4', value: '4328', number: 4328.0, stage: 'PUBLICISED',
    printed: '4328家', source: 'source/1-net-cn', locator: 'text=等4328家公司已经通过了工业和信息化部的相关审核',
    note: 'the page says that further steps were still to come, so this is not the final list'},
  {claim: 'uuv5tjhchjq7vjkw', about: 'batch/little-giant-4', value: '4328', number: 4328.0, printed: '4328家',
    observedOn: '2022-09-21', source: 'source/financetown-com-cn-2022-09-21', locator: 'text=第四批专精特新“小巨人”扩容达到4328家',
    note: 'in the title; no stage is named'},
  {claim: 'b5fl5725wj6dy4as', about: 'batch/little-giant-4', value: '4357', number: 4357.0, stage: 'LISTED',
    printed: '4357家', source: 'source/blog-csdn-net', locator: 'text=第四批企业共4357家'},
  {claim: 'fiuf3yzycz43ptgm', about: 'batch/little-giant-4', value: '4359', number: 4359.0, stage: 'PUBLICISED',
    printed: '4359家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=248家、1748家、2930家、4359家、3673家,3012家',
    note: 'the fourth of six numbers, which the page adds up as publicised'},
  {claim: 'li7viho4rczf7vfk', about: 'batch/little-giant-5', value: '3671', number: 3671.0, stage: 'PUBLICISED',
    printed: '3,671', observedOn: '2023-08-01', source: 'source/breakinglatest-news-2023-08-01',
    locator: 'text=a total of 3,671 companies being publicized'},
  {claim: 'ctcjieiccva6sfcx', about: 'batch/little-giant-5', value: '3671', number: 3671.0, stage: 'PUBLICISED',
    printed: '3671家', observedOn: '2023', source: 'source/gztexun-com-2023',
    locator: 'text=第五批国家级“专精特新”企业公示名单揭晓,总计3671家', note: 'in the title'},
  {claim: 'rwwkjnnif7o7s726', about: 'batch/little-giant-5', value: '3673', number: 3673.0, stage: 'PUBLICISED',
    printed: '3673家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=248家、1748家、2930家、4359家、3673家,3012家',
    note: 'the fifth of six numbers, which the page adds up as publicised'},
  {claim: 'nwvyyaj5eeripjfg', about: 'batch/little-giant-6', value: '3012', number: 3012.0, stage: 'PUBLICISED',
    printed: '3012家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=第六批专精特新小巨人企业为3012家',
    note: 'one of six numbers, which the page adds up as publicised; the page is in traditional characters'},
  {claim: 'ua4x4b6a72cxx7oy', about: 'batch/little-giant-7', value: '3482', number: 3482.0, printed: '3482家',
    observedOn: '2025', source: 'source/kczg-org-cn-2025-12-01', locator: 'text=2025年新认定的数量达到3482家',
    note: 'the page says newly recognised, and names no stage'},
  {claim: 'dpva33xq6wtqgxo5', about: 'batch/little-giant-7', value: '3482', number: 3482.0, stage: 'PUBLICISED',
    printed: '3482家', observedOn: '2025', source: 'source/seo-huaxiataike-com-2025', locator: 'text=第七批公示总数达到3482家'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/batch-enterprises'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.stage = row.stage, observation.printed = row.printed, observation.observedOn = row.observedOn,
    observation.derivation = row.derivation, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Growth of a batch.
WITH [
  {claim: 'ke54ztf6a36d4dys', about: 'batch/little-giant-7', indicator: 'indicator/batch-growth', value: '15.6',
    number: 15.6, unit: 'PERCENT', printed: '15.6%', observedOn: '2025', source: 'source/seo-huaxiataike-com-2025',
    locator: 'text=增长幅度为15.6%', note: 'against batch 6'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Totals after a batch that the source names.
WITH [
  {claim: 'yov22dhca64f6uzt', value: '1832', number: 1832.0, scope: 'batches 1-2', printed: '1832家',
    observedOn: '2021-06-11', source: 'source/miit-regions-2021-06', locator: 'text=两批1832家专精特新“小巨人”企业',
    note: 'the page is in traditional characters'},
  {claim: '4wylry7arml2ycnw', value: '4762', number: 4762.0, scope: 'batches 1-3', printed: '4762家', observedOn: '2021',
    source: 'source/cuzhiwang-com', locator: 'text=我国专精特新“小巨人”企业已达4762家'},
  {claim: '4i273dmqpg2f36ci', value: '4762', number: 4762.0, scope: 'batches 1-3', printed: '4,762', observedOn: '2022',
    source: 'source/iicsh-pku-edu-cn-2022',
    locator: 'text=China has nurtured 4,762 “Little Giant” enterprises cumulatively',
    note: 'the page says cumulatively; that this is after batch 3 is our reading'},
  {claim: 'lp7yebz64hem6ina', value: '5000', number: 5000.0, approximation: 'NEARLY', scope: 'batches 1-3',
    printed: '接近5000家', observedOn: '2021', source: 'source/wallstreetcn-com', locator: 'text=我国专精特新企业名单增加到接近5000家'},
  {claim: 'zji6snscwkivmn45', value: '8997', number: 8997.0, scope: 'batches 1-4', printed: '8997家',
    observedOn: '2022-09-08', source: 'source/ordoszxqy-org-cn-2022-09', locator: 'text=工业和信息化部已培育8997家专精特新“小巨人”企业'},
  {claim: 'w5km4fqbruqd4kjq', value: '12000', number: 12000.0, approximation: 'MORE_THAN', scope: 'batches 1-5',
    printed: '12,000', observedOn: '2023-08-01', source: 'source/breakinglatest-news-2023-08-01',
    locator: 'text=the cumulative total has surpassed 12,000'},
  {claim: '4plyr3rl2ajefrad', value: '10000', number: 10000.0, approximation: 'MORE_THAN', scope: 'batches 1-5',
    printed: '预计将超过1万家', observedOn: '2023', source: 'source/gztexun-com-2023',
    locator: 'text=前五批国家级专精特新“小巨人”企业总数预计将超过1万家', note: 'expected, not counted'},
  {claim: '5a5csuseukw25ahs', value: '12950', number: 12950.0, period: '2019-05/2023-07', scope: 'batches 1-5',
    printed: '12,950', observedOn: '2023-07', source: 'source/econpapers-repec-org-2025',
    locator: 'text=totalling 12,950 China\'s specialized and sophisticated “Little Giant” Enterprises',
    note: 'the sum of five lists, no firm taken off; it counts from May 2019, the first notice is of June'},
  {claim: 'pza2sy27by7td2v5', value: '15970', number: 15970.0, scope: 'batches 1-6, removals not counted',
    stage: 'PUBLICISED', printed: '15970家', observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=前六批累计公示企业数为15970家', note: 'all firms ever publicised; the page is in traditional characters'},
  {claim: 'n3ogperrjgak37ke', value: '14600', number: 14600.0, approximation: 'MORE_THAN',
    scope: 'batches 1-6, removals counted', printed: '超1.46万家', observedOn: '2024-09-23',
    source: 'source/anpeicn-cn-2024-09-23', locator: 'text=现有小巨人数量仍超1.46万家',
    note: 'firms that still have the title; the page is in traditional characters'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (indicator:Indicator {id: 'indicator/little-giants'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.approximation = row.approximation, observation.period = row.period, observation.scope = row.scope,
    observation.stage = row.stage, observation.printed = row.printed, observation.observedOn = row.observedOn,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Totals for which the source names no batch.
WITH [
  {claim: 'yowr3mubolmvbbyp', value: '9000', number: 9000.0, printed: '9,000', observedOn: '2023-06-27',
    source: 'source/sincy-net-cn-2023-06', locator: 'text=more than 80,000 specialized and innovative enterprises',
    note: 'the words at the locator stand beside this number'},
  {claim: 'xigjfzt4i6mqxque', value: '14600', number: 14600.0, printed: '14,600', observedOn: '2024-10-14',
    source: 'source/wydapp-com-2024-10-14', locator: 'text=14,600 “little giant” enterprises'},
  {claim: 'pkmweomy7q657tks', value: '14600', number: 14600.0, printed: '14,600', observedOn: '2024-12',
    source: 'source/menafn-com-2025-06-18',
    locator: 'text=a total of 14,600 SMEs qualified to receive special concessions'},
  {claim: 'yhzerxixxo2eq6ly', value: '14600', number: 14600.0, printed: '14,600', observedOn: '2025-01',
    source: 'source/bastillepost-com-2025-01', locator: 'text=fostered a total of 14,600 "little giant" enterprises'},
  {claim: '7yvug4ojznozxuux', value: '14600', number: 14600.0, printed: '14,600', observedOn: '2025-09-25',
    source: 'source/china-org-cn-2025-09-25', locator: 'text=with 14,600 classified as "little giant" enterprises'},
  {claim: 'smygv6a2jkzwelr3', value: '17600', number: 17600.0, approximation: 'MORE_THAN', printed: 'more than 17,600',
    observedOn: '2025-11-12', source: 'source/chinadailyhk-com-2025-11-12',
    locator: 'text=more than 17,600 national-level "little giant" enterprises to date'},
  {claim: 'rlkxzjn5yit3nb4x', value: '17600', number: 17600.0, approximation: 'MORE_THAN', printed: '超1.76万家',
    observedOn: '2025-11-14', source: 'source/hk-crntt-com-2025-11-14', locator: 'text=国家级专精特新“小巨人”企业超1.76万家',
    note: 'the page is in traditional characters'},
  {claim: 'rgdtc4ygku2goq6q', value: '5000', number: 5000.0, approximation: 'MORE_THAN', printed: 'over 5,000',
    observedOn: '2021', source: 'source/english-henan-gov-cn-2025-12-02',
    locator: 'text=from over 5,000 to more than 17,600 during the 14th Five-Year Plan period',
    note: 'at the start of the plan, of which the page gives no day'},
  {claim: '5w223pdnb7ee3tso', value: '17600', number: 17600.0, approximation: 'MORE_THAN', printed: 'more than 17,600',
    observedOn: '2025-12-02', source: 'source/english-henan-gov-cn-2025-12-02',
    locator: 'text=from over 5,000 to more than 17,600 during the 14th Five-Year Plan period'},
  {claim: 'ta42wfbdyufr633m', value: '12000', number: 12000.0, approximation: 'MORE_THAN', printed: '超过1.2万家（五批）',
    observedOn: '2025-12', source: 'source/github-com-2026-08-21', locator: 'text=全国累计认定国家级专精特新"小巨人"企业超过1.2万家（五批）',
    note: 'a file written by a model; it counts five batches at a time when there were seven'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (indicator:Indicator {id: 'indicator/little-giants'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.approximation = row.approximation, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// How many batches that file counts.
WITH [
  {claim: 'pk6updlsn2riurd2', about: 'programme/little-giant', indicator: 'indicator/batches', value: '5', number: 5.0,
    unit: 'BATCHES', printed: '五批', observedOn: '2025-12', source: 'source/github-com-2026-08-21',
    locator: 'text=全国累计认定国家级专精特新"小巨人"企业超过1.2万家（五批）', note: 'a file written by a model'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (programme:Programme {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
