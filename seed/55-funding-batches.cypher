// The batches in which key little giants get money from the central budget. They are another kind of batch than those
// of the title: a firm of any batch of the title may be in them, and it is looked at each year whether it stays.
// Needs scripts 04, 43 and 52.
// What the notices set for these batches is in 45-targets.cypher.

// The three batches of the notice of 2021, and that of 2025.
WITH [
  {id: 'batch/key-little-giant-1', number: 1, name: 'Funding batch 1 of the notice of 2021',
    nameZh: '第一批财政支持重点“小巨人”企业'},
  {id: 'batch/key-little-giant-2', number: 2, name: 'Funding batch 2 of the notice of 2021',
    nameZh: '第二批财政支持重点“小巨人”企业'},
  {id: 'batch/key-little-giant-3', number: 3, name: 'Funding batch 3 of the notice of 2021',
    nameZh: '第三批财政支持重点“小巨人”企业'},
  {id: 'batch/key-little-giant-2025', year: 2025, name: 'Funding batch of 2025', nameZh: '2025年新一轮财政支持“小巨人”企业'}
] AS rows
UNWIND rows AS row
MERGE (batch:Entity {id: row.id})
SET batch:EnterpriseBatch, batch += row
RETURN size(rows) AS given, count(*) AS written;

// Batches of which programme.
WITH [
  {claim: '3r2otvvkpemdgvbx', batch: 'batch/key-little-giant-1', observedOn: '2024',
    note: 'a list of firms in a file of MIIT, counted by the project; the words at the locator name its own file',
    source: 'source/github-com-2026-07-19', locator: 'text=company_candidates.json'},
  {claim: 'qfmleljx2tdmpx2p', batch: 'batch/key-little-giant-2', observedOn: '2023-05-22',
    source: 'source/bjx-com-cn-2023-05-24', locator: 'text=第二批财政支持专精特新中小企业'},
  {claim: 'cghgypreb5rrtazj', batch: 'batch/key-little-giant-3', observedOn: '2024',
    note: 'a list of firms in a file of MIIT, counted by the project; the words at the locator name its own file',
    source: 'source/github-com-2026-07-19', locator: 'text=company_candidates.json'},
  {claim: 'epmpbfdpn56xjlps', batch: 'batch/key-little-giant-2025', observedOn: '2025-09-25',
    note: 'the page says a new round; it does not number it', source: 'source/china-org-cn-2025-09-25',
    locator: 'text=supported the high-quality development of 1,241 "little giant" enterprises'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.batch})
MATCH (programme:Programme {id: 'programme/key-little-giant'})
MERGE (batch)-[batchOf:BATCH_OF {claim: row.claim}]->(programme)
SET batchOf.source = source.id, batchOf.locator = row.locator, batchOf.observedOn = row.observedOn,
    batchOf.note = row.note, batchOf.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is measured.
WITH [
  {id: 'indicator/proposed-for-further-funding', name: 'Proposed for further funding',
    description: 'Firms of a funding batch that are to go on getting money, in the year that the scope names.'},
  {id: 'indicator/evaluation-publicised-on', name: 'Evaluation publicised on',
    description: 'The day on which the result of a yearly evaluation was made known.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Firms.
WITH [
  {claim: '6axxsxrq44fxuj2b', about: 'batch/key-little-giant-1', indicator: 'indicator/proposed-for-further-funding',
    value: '409', number: 409.0, scope: 'year 3', observedOn: '2024', source: 'source/github-com-2026-07-19',
    locator: 'text=company_candidates.json',
    note: 'a list of firms in a file of MIIT, counted by the project; the words at the locator name its own file'},
  {claim: '6wbegh3qvnvrmaih', about: 'batch/key-little-giant-2', indicator: 'indicator/proposed-for-further-funding',
    value: '381', number: 381.0, scope: 'year 3', observedOn: '2024', source: 'source/github-com-2026-07-19',
    locator: 'text=company_candidates.json',
    note: 'a list of firms in a file of MIIT, counted by the project; the words at the locator name its own file'},
  {claim: 'mpq64tt76sqaebuv', about: 'batch/key-little-giant-3', indicator: 'indicator/proposed-for-further-funding',
    value: '398', number: 398.0, scope: 'year 2', observedOn: '2024', source: 'source/github-com-2026-07-19',
    locator: 'text=company_candidates.json',
    note: 'a list of firms in a file of MIIT, counted by the project; the words at the locator name its own file'},
  {claim: 'tcijv75z3sysw5qu', about: 'batch/key-little-giant-2025', indicator: 'indicator/batch-enterprises',
    value: '1241', number: 1241.0, period: '2025-01/2025-06', printed: '1,241', observedOn: '2025-09-25',
    source: 'source/china-org-cn-2025-09-25',
    locator: 'text=supported the high-quality development of 1,241 "little giant" enterprises',
    note: 'supported in the first half of 2025'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.period = row.period, observation.scope = row.scope, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Days.
WITH [
  {claim: 'k2rcgpqgvf4je57u', about: 'batch/key-little-giant-2', indicator: 'indicator/evaluation-publicised-on',
    value: '2023-05-22', unit: 'DATE', scope: 'year 1', printed: '5月22日', observedOn: '2023-05-22',
    source: 'source/bjx-com-cn-2023-05-24', locator: 'text=5月22日,工信部发布了关于第二批财政支持专精特新中小企业',
    note: 'the year is that of the page'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = row.unit, observation.scope = row.scope,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
