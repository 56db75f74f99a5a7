// The reviews: after three years a batch is looked at again, and a firm that fails loses the title. Which batches were
// reviewed when, how many firms passed, and what share that is.
// Needs scripts 04, 14 and 50.
// Of the review of batch 1 in 2022 a figure of 155 can be worked out; no source states it, so it is not here.

// The reviews. That of 2025 took batch 1 for the second time, together with batch 4.
WITH [
  {id: 'review/little-giant-1-2022', year: 2022, name: 'Review of batch 1 (2022)', nameZh: '第一批专精特新“小巨人”企业复核'},
  {id: 'review/little-giant-2-2023', year: 2023, name: 'Review of batch 2 (2023)', nameZh: '第二批专精特新“小巨人”企业复核'},
  {id: 'review/little-giant-3-2024', year: 2024, name: 'Review of batch 3 (2024)', nameZh: '第三批专精特新“小巨人”企业复核'},
  {id: 'review/little-giant-1-and-4-2025', year: 2025, name: 'Review of batches 1 and 4 (2025)',
    nameZh: '第一批和第四批专精特新“小巨人”企业复核'}
] AS rows
UNWIND rows AS row
MERGE (review:Entity {id: row.id})
SET review:Review, review += row
RETURN size(rows) AS given, count(*) AS written;

// Which batch each looked at.
WITH [
  {claim: 'zno5d7sieyddrwuu', review: 'review/little-giant-1-2022', batch: 'batch/little-giant-1',
    observedOn: '2024-09-23', note: 'the three numbers are those of batches 1, 2 and 3 in turn',
    source: 'source/anpeicn-cn-2024-09-23', locator: 'text=142家,1079家,2430家'},
  {claim: 'otpgrxvg2lb7tvna', review: 'review/little-giant-1-2022', batch: 'batch/little-giant-1', observedOn: '2022',
    note: 'the notice that calls for batch 4 starts it', source: 'source/saulcontrol-com-2022',
    locator: 'text=the review of the first batch'},
  {claim: 'juw2yxpx64d2lahq', review: 'review/little-giant-2-2023', batch: 'batch/little-giant-2',
    observedOn: '2024-09-23', note: 'the three numbers are those of batches 1, 2 and 3 in turn',
    source: 'source/anpeicn-cn-2024-09-23', locator: 'text=142家,1079家,2430家'},
  {claim: 're3e3e2xhoz36a4n', review: 'review/little-giant-2-2023', batch: 'batch/little-giant-2',
    observedOn: '2023-02-21',
    note: 'it starts together with the call for batch 5; the words at the locator are those of the call',
    source: 'source/bankruptcyattorneyca-com-2023-02-21', locator: 'text=组织开展第五批专精特新“小巨人”企业培育工作'},
  {claim: 'c7uzak7gwhdhhz6d', review: 'review/little-giant-3-2024', batch: 'batch/little-giant-3',
    observedOn: '2024-09-23', note: 'the page is in traditional characters', source: 'source/anpeicn-cn-2024-09-23',
    locator: 'text=第三批专精特新小巨人企业通过复审企业数为2430家'},
  {claim: 'dt2r72q7pjxld4qf', review: 'review/little-giant-3-2024', batch: 'batch/little-giant-3',
    observedOn: '2024-09', note: 'the part of Jiangsu', source: 'source/szdushi-com-cn-2024-09',
    locator: 'text=第三批复核通过企业名单的公示'},
  {claim: 'obnxtsfzwzgtgwop', review: 'review/little-giant-1-and-4-2025', batch: 'batch/little-giant-1',
    observedOn: '2025', source: 'source/kczg-org-cn-2025-12-01', locator: 'text=2025年通过复审的企业有3916家(包括第一批和第四批复审)'},
  {claim: 'hsf4qe76tbi63mfi', review: 'review/little-giant-1-and-4-2025', batch: 'batch/little-giant-4',
    observedOn: '2025', source: 'source/kczg-org-cn-2025-12-01', locator: 'text=2025年通过复审的企业有3916家(包括第一批和第四批复审)'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (review:Review {id: row.review})
MATCH (batch:EnterpriseBatch {id: row.batch})
MERGE (review)-[reviewOf:REVIEW_OF {claim: row.claim}]->(batch)
SET reviewOf.source = source.id, reviewOf.locator = row.locator, reviewOf.observedOn = row.observedOn,
    reviewOf.note = row.note, reviewOf.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is measured.
WITH [
  {id: 'indicator/passed-review', name: 'Firms that passed a review', description: 'Firms that kept the title.'},
  {id: 'indicator/pass-rate', name: 'Share that passed a review', description: 'Of all firms that were reviewed.'},
  {id: 'indicator/pass-rate-change', name: 'Change of the share that passed',
    description: 'Against the review before.'},
  {id: 'indicator/review-loss', name: 'Loss in a review',
    description: 'By how much the number of firms fell, against the number first publicised.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// How many firms passed.
WITH [
  {claim: 'fdtipeqfrjwc3yaj', about: 'review/little-giant-1-2022', value: '142', number: 142.0, printed: '142家',
    observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23', locator: 'text=142家,1079家,2430家',
    note: 'the first of three numbers, of batches 1, 2 and 3; the page does not date the review at this place'},
  {claim: 'wy5mjzhkb42wwmzm', about: 'review/little-giant-2-2023', value: '1079', number: 1079.0, printed: '1079家',
    observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23', locator: 'text=142家,1079家,2430家',
    note: 'the second of three numbers, of batches 1, 2 and 3'},
  {claim: 'y7ld7ktxfsaanjrb', about: 'review/little-giant-3-2024', value: '2430', number: 2430.0, printed: '2430家',
    observedOn: '2024-09-23', source: 'source/anpeicn-cn-2024-09-23', locator: 'text=第三批专精特新小巨人企业通过复审企业数为2430家',
    note: 'the page is in traditional characters'},
  {claim: 'ej62472epuu5dxsb', about: 'review/little-giant-1-and-4-2025', value: '3916', number: 3916.0,
    printed: '3916家', observedOn: '2025', source: 'source/kczg-org-cn-2025-12-01',
    locator: 'text=2025年通过复审的企业有3916家(包括第一批和第四批复审)', note: 'batches 1 and 4 together'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (review:Review {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/passed-review'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(review)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Shares.
WITH [
  {claim: 'dxwbl2l25fvs77vn', about: 'review/little-giant-1-and-4-2025', indicator: 'indicator/pass-rate',
    value: '87.04', number: 87.04, unit: 'PERCENT', printed: '87.04%', observedOn: '2025',
    source: 'source/kczg-org-cn-2025-12-01', locator: 'text=复核通过率提升到87.04%'},
  {claim: 'c3m2xqftnaiojbrw', about: 'review/little-giant-1-and-4-2025', indicator: 'indicator/pass-rate-change',
    value: '4.14', number: 4.14, unit: 'PERCENTAGE_POINTS', observedOn: '2025', source: 'source/kczg-org-cn-2025-12-01',
    locator: 'text=复核通过率提升到87.04%', note: 'the words at the locator give the share; the rise stands beside them'},
  {claim: 'fxnzhukkmk4yjfhq', about: 'review/little-giant-2-2023', indicator: 'indicator/review-loss', value: '30',
    number: 30.0, unit: 'PERCENT', approximation: 'MORE_THAN', printed: 'over 30%', observedOn: '2023',
    source: 'source/breakinglatest-news-2023',
    locator: 'text=a reduction of over 30% compared to the number of public announcements'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (review:Review {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(review)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// With what the rise is compared.
WITH [
  {claim: 'y3qi5esrpged5res', observation: 'c3m2xqftnaiojbrw', review: 'review/little-giant-3-2024', observedOn: '2025',
    source: 'source/kczg-org-cn-2025-12-01', locator: 'text=复核通过率提升到87.04%',
    note: 'the text says 2024; the review of that year is that of batch 3'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (observation:Observation {claim: row.observation})
MATCH (review:Review {id: row.review})
MERGE (observation)-[comparedWith:COMPARED_WITH {claim: row.claim}]->(review)
SET comparedWith.source = source.id, comparedWith.locator = row.locator,
    comparedWith.observedOn = row.observedOn, comparedWith.note = row.note,
    comparedWith.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;
