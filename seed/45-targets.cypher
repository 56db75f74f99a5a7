// Targets, and the numbers of the notices that pay for them: how many firms, how much money, by when; which document
// sets which; and what was said at the fair of 2024.
// Needs scripts 02, 04, 14, 15, 43 and 44.
// How many firms there are is in other scripts; here are the aims.

// The classes of firms that targets speak of.
WITH [
  {id: 'enterprise-class/above-scale-small-firms', name: 'Above-scale small firms', nameZh: '规模以上小型企业',
    aliases: ['Small firms above designated size']},
  {id: 'enterprise-class/high-quality-smes', name: 'High-quality SMEs', nameZh: '优质中小企业',
    aliases: ['SMEs on the ladder of titles']}
] AS rows
UNWIND rows AS row
MERGE (class:Entity {id: row.id})
SET class:EnterpriseClass, class += row
RETURN size(rows) AS given, count(*) AS written;

// What is aimed at.
WITH [
  {id: 'indicator/innovative-smes', name: 'Number of innovative SMEs', description: 'Firms with this title.'},
  {id: 'indicator/specialised-smes', name: 'Number of specialised SMEs',
    description: 'Firms with this title, which provinces give.'},
  {id: 'indicator/single-champions', name: 'Number of single champions',
    description: 'Firms with this title, all rounds so far together.'},
  {id: 'indicator/key-little-giants', name: 'Number of key little giants',
    description: 'Little giants that get money from the central budget.'},
  {id: 'indicator/new-little-giants', name: 'Number of new little giants',
    description: 'Firms that get the title within the period.'},
  {id: 'indicator/rd-spending-growth', name: 'Growth of research spending',
    description: 'Spending on research and development, against the year before.'},
  {id: 'indicator/budget', name: 'Budget', description: 'Money set aside for the whole period.'},
  {id: 'indicator/firms-lifted', name: 'Firms to be lifted',
    description: 'Firms that are to grow because others get support.'},
  {id: 'indicator/funding-batches', name: 'Number of funding batches',
    description: 'Batches in which money is given; they are no batches of a title.'},
  {id: 'indicator/award-per-firm', name: 'Award for each firm',
    description: 'Money counted for each firm over the whole period.'},
  {id: 'indicator/initial-payment-share', name: 'Share paid at the start',
    description: 'Part of the award that is paid at the beginning.'},
  {id: 'indicator/target-exceeded-by', name: 'Target exceeded by',
    description: 'By when a source says that a target was exceeded.'},
  {id: 'indicator/firms-in-ladder', name: 'Firms in the ladder', description: 'Firms with any of the titles together.'},
  {id: 'indicator/sme-clusters', name: 'Number of SME clusters',
    description: 'Clusters of SMEs with a characteristic industry.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// What the plan for 2021 to 2025 aims at.
WITH [
  {claim: 'xj6h5dugeffxyzxe', about: 'programme/innovative-sme', indicator: 'indicator/innovative-smes', kind: 'TARGET',
    value: '1000000', number: 1000000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '1 million',
    observedOn: '2021-12', locator: 'text=cultivate 1 million innovative small and medium-sized enterprises'},
  {claim: 'rrsoj2cpocu5eqjg', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes', kind: 'TARGET',
    value: '100000', number: 100000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '100,000',
    observedOn: '2021-12', locator: 'text=100,000 SMEs that feature specialization'},
  {claim: 'mksd56dl4bi7yh5w', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'TARGET',
    value: '10000', number: 10000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '10,000', observedOn: '2021-12',
    locator: 'text=10,000 "little giant" firms'},
  {claim: '4alvj52zezmvlcjb', about: 'enterprise-class/above-scale-small-firms', indicator: 'indicator/rd-spending-growth',
    kind: 'TARGET', value: '10', number: 10.0, unit: 'PERCENT', approximation: 'MORE_THAN', period: '2021/2025',
    printed: 'above 10 percent', observedOn: '2021-12',
    locator: 'text=expected to maintain annual growth of above 10 percent', note: 'a year, in each year of the plan'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/tickerhouse-com-2021-12'})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
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

// What the notice of 2021 is to bring.
WITH [
  {claim: '3x2gempnftxl3l2i', about: 'policy/notice-2021-2', indicator: 'indicator/budget', kind: 'TARGET',
    value: '10000000000', number: 10000000000.0, unit: 'CNY', approximation: 'MORE_THAN', period: '2021/2025',
    printed: 'more than 10 billion yuan', observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=allocate more than 10 billion yuan in rewards and subsidies'},
  {claim: 'uolp6ardwmdonhgl', about: 'programme/key-little-giant', indicator: 'indicator/key-little-giants', kind: 'TARGET',
    value: '1000', number: 1000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN', period: '2021/2025',
    printed: 'more than 1,000', observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=more than 1,000 national',
    note: 'in three batches, none of them supported for longer than three years'},
  {claim: 'cf2en2rrtfgoxbmf', about: 'policy/notice-2021-2', indicator: 'indicator/firms-lifted', kind: 'TARGET',
    value: '10000', number: 10000.0, unit: 'ENTERPRISES', approximation: 'ABOUT', printed: 'about 10,000',
    observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=drive about 10,000 small and medium-sized enterprises to grow'},
  {claim: 'bzge4h5ybgw6l2js', about: 'policy/notice-2021-2', indicator: 'indicator/firms-lifted', kind: 'TARGET',
    value: '10000000000000', number: 10000000000000.0, unit: 'ENTERPRISES', printed: '10000000000000',
    source: 'source/newsflash-city', locator: 'text=drive 10000000000000 small and medium-sized enterprises',
    note: 'a slip of machine translation for about 10,000; kept as printed'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
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

// What the notice of 2024 is to bring, and how it pays.
WITH [
  {claim: 'dzyr6qimzcy2f63m', about: 'policy/notice-2024-148', indicator: 'indicator/funding-batches', kind: 'TARGET',
    value: '3', number: 3.0, unit: 'BATCHES', period: '2024/2026', printed: '三批次', observedOn: '2024',
    source: 'source/wallstreetcn-com-2024', locator: 'text=分三批次重点支持“小巨人”企业高质量发展'},
  {claim: 'simi5fcs6em5uz3e', about: 'programme/key-little-giant', indicator: 'indicator/key-little-giants', kind: 'TARGET',
    value: '1000', number: 1000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN', period: '2024',
    scope: 'first batch of the notice of 2024', printed: '1000多家', observedOn: '2024',
    source: 'source/wallstreetcn-com-2024', locator: 'text=2024年首批先支持1000多家“小巨人”企业'},
  {claim: 'am26zleto6ynwzbx', about: 'policy/notice-2024-148', indicator: 'indicator/award-per-firm', kind: 'ACTUAL',
    value: '6000000', number: 6000000.0, unit: 'CNY', period: '2024/2026', printed: '合计600万元', observedOn: '2024',
    source: 'source/0477ly-com-2024', locator: 'text=每家企业合计600万元测算',
    note: 'over three years; the basis for what local governments get, not a payment promised to each firm'},
  {claim: 'ccxa33hbho3wpq5u', about: 'policy/notice-2024-148', indicator: 'indicator/initial-payment-share', kind: 'ACTUAL',
    value: '50', number: 50.0, unit: 'PERCENT', printed: '50%', observedOn: '2024-06-19',
    source: 'source/xiaoyaoxian-com-cn-2025-07-22', locator: 'text=实施期初下达50%', note: 'the page is a scrambled copy'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.period = row.period, observation.scope = row.scope,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Which document sets which target.
WITH [
  {claim: 'x7vkswix2vhtszo4', policy: 'policy/14th-five-year-plan-sme', observation: 'xj6h5dugeffxyzxe',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=cultivate 1 million innovative small and medium-sized enterprises'},
  {claim: '3ia37z3ppkrfplxx', policy: 'policy/14th-five-year-plan-sme', observation: 'rrsoj2cpocu5eqjg',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=100,000 SMEs that feature specialization'},
  {claim: 'jsba5lmlbnx25xb6', policy: 'policy/14th-five-year-plan-sme', observation: 'mksd56dl4bi7yh5w',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12', locator: 'text=10,000 "little giant" firms'},
  {claim: 'onrb2luljivh7tpk', policy: 'policy/14th-five-year-plan-sme', observation: '4alvj52zezmvlcjb',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=expected to maintain annual growth of above 10 percent'},
  {claim: 'vbid5g2xjdbyyout', policy: 'policy/notice-2021-2', observation: '3x2gempnftxl3l2i', observedOn: '2021-02-02',
    source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=allocate more than 10 billion yuan in rewards and subsidies'},
  {claim: 'ubkf7t3xo2dpxsyl', policy: 'policy/notice-2021-2', observation: 'uolp6ardwmdonhgl', observedOn: '2021-02-02',
    source: 'source/tellerreport-com-2021-02-02', locator: 'text=more than 1,000 national'},
  {claim: '55mgpi2xc5wwz7md', policy: 'policy/notice-2021-2', observation: 'cf2en2rrtfgoxbmf', observedOn: '2021-02-02',
    source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=drive about 10,000 small and medium-sized enterprises to grow'},
  {claim: 'ew4mi2cfwmpuby2n', policy: 'policy/notice-2021-2', observation: 'bzge4h5ybgw6l2js',
    source: 'source/newsflash-city', locator: 'text=drive 10000000000000 small and medium-sized enterprises'},
  {claim: 'jamcl77mja7wvtj4', policy: 'policy/notice-2024-148', observation: 'dzyr6qimzcy2f63m', observedOn: '2024',
    source: 'source/wallstreetcn-com-2024', locator: 'text=分三批次重点支持“小巨人”企业高质量发展'},
  {claim: '4ehq66efp55qrmm2', policy: 'policy/notice-2024-148', observation: 'simi5fcs6em5uz3e', observedOn: '2024',
    source: 'source/wallstreetcn-com-2024', locator: 'text=2024年首批先支持1000多家“小巨人”企业'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (policy:Policy {id: row.policy})
MATCH (observation:Observation {claim: row.observation})
MERGE (policy)-[sets:SETS {claim: row.claim}]->(observation)
SET sets.source = source.id, sets.locator = row.locator, sets.observedOn = row.observedOn,
    sets.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Targets that sources tie to MIIT or to the five years, and to no document.
WITH [
  {claim: 'rc5bjgd2rlqzspr5', about: 'programme/single-champion', indicator: 'indicator/single-champions', kind: 'TARGET',
    value: '1000', number: 1000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '1000家',
    source: 'source/blog-csdn-net', locator: 'text=1000家单项冠军', note: 'the page names no plan'},
  {claim: 'lf4m2iuzdtju65sg', about: 'programme/little-giant', indicator: 'indicator/new-little-giants', kind: 'TARGET',
    value: '3000', number: 3000.0, unit: 'ENTERPRISES', period: '2022', printed: '3,000', observedOn: '2022-02-18',
    source: 'source/ce-cn-2022-02-18', locator: 'text=aims to cultivate 3,000 "little giant" companies this year',
    note: 'an aim of MIIT for the year'},
  {claim: 'tt4rc4k4yij7fta5', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'TARGET',
    value: '10000', number: 10000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN', period: '2023',
    printed: 'exceeds 10,000', observedOn: '2023-02-22', source: 'source/urdupoint-com-2023-02-22',
    locator: 'text=exceeds 10,000 by the end of 2023', note: 'an aim of MIIT for the end of the year'},
  {claim: 'fea6dosbdsoyhnpj', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes', kind: 'TARGET',
    value: '80000', number: 80000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN', period: '2023', printed: '80,000',
    observedOn: '2023-03-27', source: 'source/chinabankingnews-com-2023-03-27',
    locator: 'text=foster the creation of 80,000 specialized and innovative',
    note: 'an aim of MIIT: all there are at the end of the year, not new ones; over 80,000 in the title'},
  {claim: 'deugvpy2p3rb3yqt', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'TARGET',
    value: '10000', number: 10000.0, unit: 'ENTERPRISES', period: '2021/2025', printed: '10,000',
    observedOn: '2022-09-09', source: 'source/dahe-cn-2022-09-09',
    locator: 'text=China aims to nurture 10,000 "little giant" companies',
    note: 'in a report of the conference of 2022'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
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

// When a target was met, and what is in the ladder.
WITH [
  {claim: 'bidfkgbb4ihmemn7', about: 'programme/little-giant', indicator: 'indicator/target-exceeded-by', kind: 'ACTUAL',
    value: '2023-08', unit: 'DATE', scope: 'target of 10,000', observedOn: '2023-08-01',
    source: 'source/breakinglatest-news-2023-08-01', locator: 'text=exceeding the ministry\'s target of 10,000',
    derivation: 'the month in which the page says so',
    note: 'with over 12,000 firms'},
  {claim: 'dgxxco5wvlyuo4dc', about: 'enterprise-class/high-quality-smes', indicator: 'indicator/firms-in-ladder',
    kind: 'ACTUAL', value: '750000', number: 750000.0, unit: 'ENTERPRISES', approximation: 'MORE_THAN',
    printed: 'over 750,000', observedOn: '2026-01', source: 'source/freshfromchina-com-2026',
    locator: 'text=currently cultivates over 750,000 high-quality SMEs'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.approximation = row.approximation, observation.scope = row.scope, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.derivation = row.derivation,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// What a report on the SME fair of 2024 counts.
WITH [
  {claim: 'tvoryldng5xqkyte', about: 'programme/specialised-sme', indicator: 'indicator/specialised-smes',
    kind: 'ACTUAL', value: '140000', number: 140000.0, unit: 'ENTERPRISES', approximation: 'AT_LEAST',
    observedOn: '2024', locator: 'text=专精特新“小巨人”企业1.46万家', note: 'the words at the locator stand beside this number'},
  {claim: 'y4dasf3hoolfgsui', about: 'programme/little-giant', indicator: 'indicator/little-giants', kind: 'ACTUAL',
    value: '14600', number: 14600.0, unit: 'ENTERPRISES', printed: '1.46万家', observedOn: '2024',
    locator: 'text=专精特新“小巨人”企业1.46万家'},
  {claim: 'gqsr7vopgbohjmzk', about: 'place/china', indicator: 'indicator/sme-clusters', kind: 'ACTUAL',
    value: '300', number: 300.0, unit: 'CLUSTERS', observedOn: '2024', locator: 'text=专精特新“小巨人”企业1.46万家',
    note: 'the words at the locator stand beside this number'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/blog-jushukj-com-2024'})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
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
