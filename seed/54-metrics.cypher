// What else is measured: where little giants work, their patents, research and standing among other firms; how many are
// listed; and how many specialised SMEs and single champions there are.
// Needs scripts 04, 14, 15, 43, 45 and 50.
// Income, growth and standards for 2021 and 2022 are in 15-numbers.cypher, aims in 45-targets.cypher.

// Classes of firms that sources count.
WITH [
  {id: 'enterprise-class/listed-little-giants', name: 'Listed little giants', nameZh: '上市专精特新“小巨人”企业',
    aliases: ['Little giants listed on A-share markets']},
  {id: 'enterprise-class/star-market-little-giants', name: 'Little giants on the STAR Market', nameZh: '科创板专精特新“小巨人”企业',
    aliases: ['SRDI "Little Giants" on STAR Market']},
  {id: 'enterprise-class/technology-and-innovative-smes', name: 'Technology-based and innovative SMEs',
    nameZh: '科技和创新型中小企业', aliases: ['Scientific and innovative SMEs']}
] AS rows
UNWIND rows AS row
MERGE (class:Entity {id: row.id})
SET class:EnterpriseClass, class += row
RETURN size(rows) AS given, count(*) AS written;

// What is measured.
WITH [
  {id: 'indicator/share-in-manufacturing', name: 'Share in manufacturing',
    description: 'Firms that work in manufacturing.'},
  {id: 'indicator/share-in-four-bases', name: 'Share in the four industrial bases',
    description: 'Firms that work in basic parts, materials, processes or technology.'},
  {id: 'indicator/share-in-industrial-base', name: 'Share in basic fields of industry',
    description: 'Firms that work in fields on which industry rests.'},
  {id: 'indicator/share-ten-years-in-field', name: 'Share with long experience',
    description: 'Firms that have worked in their field for more than ten years.'},
  {id: 'indicator/share-in-technology-services', name: 'Share in technology services',
    description: 'Firms that spread and apply technology for others.'},
  {id: 'indicator/share-with-financing', name: 'Share with a financing event',
    description: 'Firms that have taken in money from investors.'},
  {id: 'indicator/share-in-new-fields', name: 'Share in three new fields',
    description: 'Firms in new materials, new information technology, or new energy and connected vehicles.'},
  {id: 'indicator/share-supplying-large-firms', name: 'Share that supplies large firms',
    description: 'Firms that are suppliers of well-known large firms.'},
  {id: 'indicator/firms-in-future-industries', name: 'Firms in future industries',
    description: 'Firms in industries of the future, such as quantum technology.'},
  {id: 'indicator/invention-patents-per-firm', name: 'Invention patents of each firm', description: 'On average.'},
  {id: 'indicator/invention-patents', name: 'Invention patents', description: 'Of all firms together.'},
  {id: 'indicator/rd-spending-per-firm', name: 'Research spending of each firm',
    description: 'On research and development, on average, in a year.'},
  {id: 'indicator/rd-intensity', name: 'Research intensity',
    description: 'Spending on research and development as a share of income, on average.'},
  {id: 'indicator/firms-in-class', name: 'Number of firms in a class', description: 'Firms that belong to the class.'},
  {id: 'indicator/share-of-listed-little-giants', name: 'Share of listed little giants',
    description: 'Of all little giants that are listed.'},
  {id: 'indicator/share-of-above-scale-smes', name: 'Share of above-scale industrial SMEs',
    description: 'Of their number.'},
  {id: 'indicator/share-of-above-scale-revenue', name: 'Share of their revenue',
    description: 'Of the operating revenue of above-scale industrial SMEs.'},
  {id: 'indicator/share-of-above-scale-profit', name: 'Share of their profit',
    description: 'Of the profit of above-scale industrial SMEs.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Where the firms of batches 3 and 4 work.
WITH [
  {claim: 'ztjv66xxlatvtu6d', about: 'batch/little-giant-3', indicator: 'indicator/share-in-four-bases', value: '60',
    number: 60.0, approximation: 'MORE_THAN', printed: '超六成', observedOn: '2021', source: 'source/cuzhiwang-com',
    locator: 'text=超六成企业属于工业“四基”领域'},
  {claim: 'zey4rh2lnnczkjhw', about: 'batch/little-giant-3', indicator: 'indicator/share-in-manufacturing', value: '90',
    number: 90.0, printed: '九成', observedOn: '2021', source: 'source/cuzhiwang-com', locator: 'text=九成集中在制造业领域'},
  {claim: '43w7re5otm56b3z3', about: 'batch/little-giant-3', indicator: 'indicator/share-ten-years-in-field',
    value: '70', number: 70.0, approximation: 'MORE_THAN', printed: '超七成', observedOn: '2021',
    source: 'source/cuzhiwang-com', locator: 'text=超七成深耕行业10年以上'},
  {claim: 'rvnz72gtsl2eyjbl', about: 'batch/little-giant-4', indicator: 'indicator/share-in-manufacturing', value: '65',
    number: 65.0, printed: '65%', observedOn: '2022-09-21', source: 'source/financetown-com-cn-2022-09-21',
    locator: 'text=主要集中在制造业,占比达65%', note: 'by classes of the business register, which Tianyancha uses'},
  {claim: '6d6d6luvmnjab6ip', about: 'batch/little-giant-4', indicator: 'indicator/share-in-technology-services',
    value: '14', number: 14.0, printed: '14%', observedOn: '2022-09-21', source: 'source/financetown-com-cn-2022-09-21',
    locator: 'text=科技推广和应用服务业,占比14%', note: 'by classes of the business register, which Tianyancha uses'},
  {claim: 'lyq7wbkkzx4cnnvs', about: 'batch/little-giant-4', indicator: 'indicator/share-with-financing', value: '42',
    number: 42.0, approximation: 'MORE_THAN', printed: '超过42%', observedOn: '2022-09-21',
    source: 'source/financetown-com-cn-2022-09-21', locator: 'text=超过42%的企业发生过融资事件', note: 'by data of Tianyancha'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (batch:EnterpriseBatch {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'PERCENT',
    observation.approximation = row.approximation, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(batch)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Where little giants work.
WITH [
  {claim: 'lidc3wspgsqctmz3', indicator: 'indicator/share-in-manufacturing', value: '90', number: 90.0, unit: 'PERCENT',
    approximation: 'NEARLY', printed: 'Nearly 90%', observedOn: '2025-07', source: 'source/reportify-ai-2025-07',
    locator: 'text=Nearly 90% of these "little giant" enterprises are in the manufacturing sector'},
  {claim: 'phqyk6dtpqka4e22', indicator: 'indicator/share-in-new-fields', value: '40', number: 40.0, unit: 'PERCENT',
    approximation: 'MORE_THAN', observedOn: '2023-06-27', source: 'source/sincy-net-cn-2023-06',
    locator: 'text=specialize in new materials, new generation information technology, new energy vehicles',
    note: 'over 40 percent; the words at the locator name the fields'},
  {claim: 'mdcbs3deltb2h26y', indicator: 'indicator/share-in-industrial-base', value: '60', number: 60.0,
    unit: 'PERCENT', approximation: 'MORE_THAN', printed: 'over 60%', observedOn: '2023-06-27',
    source: 'source/sincy-net-cn-2023-06', locator: 'text=over 60% are deeply involved in industrial basic fields'},
  {claim: '7yxxhdfeiiueeuve', indicator: 'indicator/share-supplying-large-firms', value: '90', number: 90.0,
    unit: 'PERCENT', approximation: 'MORE_THAN', printed: 'over 90%', observedOn: '2023-06-27',
    source: 'source/sincy-net-cn-2023-06',
    locator: 'text=over 90% are supporting suppliers of well-known large enterprises'},
  {claim: 'zx63ybmpuldljr2q', indicator: 'indicator/firms-in-future-industries', value: '6000', number: 6000.0,
    unit: 'ENTERPRISES', approximation: 'NEARLY', printed: 'nearly 6,000', observedOn: '2025',
    source: 'source/reportify-ai-2025-11-13',
    locator: 'text=nearly 6,000 "little giant" enterprises in future industries such as quantum technology'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
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

// Patents and research.
WITH [
  {claim: 'mrgj4bn5ib2lfjtz', about: 'programme/little-giant', indicator: 'indicator/invention-patents-per-firm',
    value: '26.6', number: 26.6, unit: 'PATENTS', printed: '26.6', observedOn: '2024',
    source: 'source/reportify-ai-2025-11-13', locator: 'text=possess 26.6 invention patents each'},
  {claim: 'hh5n44ed3m6scqa3', about: 'programme/little-giant', indicator: 'indicator/invention-patents-per-firm',
    value: '26.6', number: 26.6, unit: 'PATENTS', printed: '26.6', observedOn: '2024',
    source: 'source/globaltimes-cn-2025-12-02', locator: 'text=each held an average of 26.6 invention patents'},
  {claim: 'fs3h2gia6w3u5wdd', about: 'programme/little-giant', indicator: 'indicator/invention-patents-per-firm',
    value: '22.3', number: 22.3, unit: 'PATENTS', printed: '22.3', observedOn: '2024',
    source: 'source/reportify-ai-2025-07', locator: 'text=averaging 22.3 patents per enterprise'},
  {claim: 'cfi2hgit7cta5xpi', about: 'programme/little-giant', indicator: 'indicator/invention-patents',
    value: '327400', number: 327400.0, unit: 'PATENTS', printed: '327,400', observedOn: '2024',
    source: 'source/reportify-ai-2025-07', locator: 'text=holding 327,400 invention patents'},
  {claim: 'dpowyg5rfgnhsute', about: 'programme/little-giant', indicator: 'indicator/rd-spending-per-firm',
    value: '30000000', number: 30000000.0, unit: 'CNY', approximation: 'MORE_THAN', period: '2024',
    printed: 'more than 30 million yuan', observedOn: '2024', source: 'source/english-henan-gov-cn-2025-12-02',
    locator: 'text=invested more than 30 million yuan'},
  {claim: '37t2lqiwcrw5h45b', about: 'programme/little-giant', indicator: 'indicator/rd-intensity', value: '7',
    number: 7.0, unit: 'PERCENT', approximation: 'MORE_THAN', printed: 'over 7%', source: 'source/ginlix-ai',
    locator: 'text=an average R&D intensity of over 7%', note: 'a page written by a machine'},
  {claim: 'kdm34fv3l37xwijc', about: 'enterprise-class/listed-little-giants', indicator: 'indicator/rd-intensity',
    value: '10.4', number: 10.4, unit: 'PERCENT', printed: '10.4%', observedOn: '2024',
    source: 'source/reportify-ai-2025-07', locator: 'text=their R&D intensity (10.4%)', note: 'of listed firms only'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.period = row.period, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Listed little giants.
WITH [
  {claim: 'mxbddkes3ejdjtks', about: 'enterprise-class/listed-little-giants', indicator: 'indicator/firms-in-class',
    value: '1000', number: 1000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN', printed: 'over 1,000',
    observedOn: '2025-07', source: 'source/reportify-ai-2025-07',
    locator: 'text=over 1,000 of them listed on the A-share market'},
  {claim: '3bigv6by3vawfleq', about: 'enterprise-class/star-market-little-giants',
    indicator: 'indicator/firms-in-class', value: '223', number: 223.0, unit: 'ENTERPRISES', printed: '223',
    observedOn: '2022-10-31', source: 'source/english-sse-com-cn-2022-11',
    locator: 'text=223 listed companies on STAR Market had been included'},
  {claim: '5lsii2ynvrkgvki4', about: 'enterprise-class/star-market-little-giants',
    indicator: 'indicator/share-of-listed-little-giants', value: '22', number: 22.0, unit: 'PERCENT',
    observedOn: '2022-10-31', source: 'source/english-sse-com-cn-2022-11',
    locator: 'text=223 listed companies on STAR Market had been included',
    note: 'the words at the locator stand beside this number'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (class:EnterpriseClass {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(class)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Little giants among above-scale industrial SMEs.
WITH [
  {claim: 'vapmehqstzzlsi4z', indicator: 'indicator/share-of-above-scale-smes', value: '3.5', number: 3.5,
    printed: '3.5 percent', locator: 'text=just 3.5 percent of all industrial SMEs above the designated size'},
  {claim: '4qr7rwh3kmwowt5i', indicator: 'indicator/share-of-above-scale-revenue', value: '9.6', number: 9.6,
    printed: '9.6 percent', locator: 'text=9.6 percent of the sector\'s total operating revenue'},
  {claim: 'leakekp5v6ydu4nq', indicator: 'indicator/share-of-above-scale-profit', value: '13.7', number: 13.7,
    printed: '13.7 percent', locator: 'text=13.7 percent of its total profits'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/chinadailyhk-com-2025-11-12'})
MATCH (programme:Programme {id: 'programme/little-giant'})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'PERCENT',
    observation.printed = row.printed, observation.observedOn = '2025-11',
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Specialised SMEs, and technology-based and innovative SMEs, in the country.
WITH [
  {claim: 'oq3kjfdam63xc6ov', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes',
    value: '80000', number: 80000.0, approximation: 'MORE_THAN', printed: 'more than 80,000', observedOn: '2023-06-27',
    source: 'source/sincy-net-cn-2023-06', locator: 'text=more than 80,000 specialized and innovative enterprises'},
  {claim: 'quvvkva4iuvyvtci', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes',
    value: '141000', number: 141000.0, printed: '141,000', observedOn: '2024-10-14',
    source: 'source/wydapp-com-2024-10-14', locator: 'text=141,000 specialized new SMEs'},
  {claim: 'xmzpqezb7olnkn22', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes',
    value: '140000', number: 140000.0, approximation: 'MORE_THAN', printed: 'more than 140,000',
    observedOn: '2025-09-25', source: 'source/china-org-cn-2025-09-25',
    locator: 'text=more than 140,000 specialized and sophisticated SMEs'},
  {claim: 'uus2pjcg45dcs2ha', about: 'enterprise-class/technology-and-innovative-smes',
    indicator: 'indicator/firms-in-class', value: '600000', number: 600000.0, approximation: 'MORE_THAN',
    printed: 'more than 600,000', observedOn: '2025-11-12', source: 'source/chinadailyhk-com-2025-11-12',
    locator: 'text=more than 600,000 scientific and innovative SMEs',
    note: 'another kind than the innovative SMEs of the plan'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.approximation = row.approximation, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Specialised SMEs in one place.
WITH [
  {claim: 'gyagxmi2qolxcax3', about: 'place/shanghai', indicator: 'indicator/specialised-smes', value: '11466',
    number: 11466.0, unit: 'ENTERPRISES', observedOn: '2024-11', source: 'source/1nongjing-com-2024-11',
    locator: 'text=国家级专精特新“小巨人”企业857家', note: 'the words at the locator stand beside this number'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Single champions: how many, and in how many rounds.
WITH [
  {claim: 'fabwxgxr35hqfeth', indicator: 'indicator/single-champions', value: '125', number: 125.0, unit: 'ENTERPRISES',
    scope: 'demonstration firms, rounds 1-2', printed: '125家', observedOn: '2018-01-22',
    source: 'source/news-bandao-cn-2018-01-23', locator: 'text=共计公布125家企业为“制造业单项冠军示范企业”'},
  {claim: 'j6tmmzk7hsfqxoax', indicator: 'indicator/single-champions', value: '1557', number: 1557.0,
    unit: 'ENTERPRISES', printed: '1,557', observedOn: '2024', source: 'source/merics-org-2024',
    locator: 'text=leading to the selection of 1,557 companies', note: 'in eight rounds since 2016'},
  {claim: 'kj2oq56r6ceab2de', indicator: 'indicator/batches', value: '8', number: 8.0, unit: 'BATCHES',
    observedOn: '2024', source: 'source/merics-org-2024', locator: 'text=leading to the selection of 1,557 companies',
    note: 'rounds since 2016; the words at the locator stand beside this number'},
  {claim: 'hempbbwdsiz5japx', indicator: 'indicator/single-champions', value: '1500', number: 1500.0,
    unit: 'ENTERPRISES', approximation: 'MORE_THAN', printed: '超过1,500家（九批）', observedOn: '2025',
    source: 'source/github-com-2026-08-21', locator: 'text=超过1,500家（九批）',
    note: 'a file written by a model; it counts nine rounds'},
  {claim: '2ioihdnolnhs7b6g', indicator: 'indicator/batches', value: '9', number: 9.0, unit: 'BATCHES', printed: '九批',
    observedOn: '2025', source: 'source/github-com-2026-08-21', locator: 'text=超过1,500家（九批）',
    note: 'a file written by a model'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (programme:Programme {id: 'programme/single-champion'})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.scope = row.scope, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(programme)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
