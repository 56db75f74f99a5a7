// Plans, notices and measures: who issued them, titles, numbers, days, periods, what they say in words, and which
// programmes and batches they concern. Their numbers are in 45-targets.cypher.
// Needs scripts 04, 10, 14, 15, 16, 40 and 43.

// The documents. `documentNumber` is the number by which they are known; where a source prints it, there is also a
// claim.
WITH [
  {id: 'policy/guiding-opinions-specialised-2013', documentNumber: '工信部企业〔2013〕264号',
    name: 'Guiding Opinions on Promoting the Specialised Development of SMEs', nameZh: '关于促进中小企业“专精特新”发展的指导意见'},
  {id: 'policy/guiding-opinions-healthy-development',
    name: 'Guiding Opinions on Promoting the Healthy Development of SMEs', nameZh: '关于促进中小企业健康发展的指导意见'},
  {id: 'policy/call-2018-381', documentNumber: '工信厅企业函〔2018〕381号', name: 'Call for the First Batch of Little Giants',
    nameZh: '关于开展专精特新“小巨人”企业培育工作的通知'},
  {id: 'policy/notice-2019-153', documentNumber: '工信部企业函〔2019〕153号',
    name: 'Notice that Gives the First Batch of Little Giants', nameZh: '工业和信息化部关于公布第一批专精特新“小巨人”企业名单的通告'},
  {id: 'policy/call-2022-133', documentNumber: '工信厅企业函〔2022〕133号',
    name: 'Call for the Fourth Batch of Little Giants and for the Review of the First',
    nameZh: '关于开展第四批专精特新“小巨人”企业培育和第一批专精特新“小巨人”企业复核工作的通知'},
  {id: 'policy/notice-2021-2', documentNumber: '财建〔2021〕2号',
    name: 'Notice on Supporting the High-quality Development of Specialised SMEs (2021)',
    nameZh: '关于支持“专精特新”中小企业高质量发展的通知', aliases: ['Cai Jian 2021 No. 2']},
  {id: 'policy/14th-five-year-plan-sme', name: '14th Five-Year Plan for Promoting SME Development',
    nameZh: '“十四五”促进中小企业发展规划'},
  {id: 'policy/gradient-measures-2022', documentNumber: '工信部企业〔2022〕63号',
    name: 'Interim Measures for the Gradient Cultivation of High-quality SMEs (2022)', nameZh: '优质中小企业梯度培育管理暂行办法',
    aliases: ['Interim Measures for Gradient Development of High-quality SMEs']},
  {id: 'policy/notice-2024-148', documentNumber: '财建〔2024〕148号',
    name: 'Notice on Further Supporting the High-quality Development of Specialised SMEs (2024)',
    nameZh: '关于进一步支持专精特新中小企业高质量发展的通知'},
  {id: 'policy/gradient-measures-2026',
    name: 'Management Measures for the Gradient Cultivation of High-quality SMEs (2026)', nameZh: '优质中小企业梯度培育管理办法'},
  {id: 'policy/15th-five-year-plan-recommendations', name: 'Recommendations for Formulating the 15th Five-Year Plan',
    nameZh: '中共中央关于制定国民经济和社会发展第十五个五年规划的建议'}
] AS rows
UNWIND rows AS row
MERGE (policy:Entity {id: row.id})
SET policy:Document:Policy, policy += row
RETURN size(rows) AS given, count(*) AS written;

// Who issued what. Sources count the issuers of the plan in two ways; see below.
WITH [
  {claim: 'mszb7vzhqenvdh3v', organization: 'organization/miit', policy: 'policy/guiding-opinions-specialised-2013',
    observedOn: '2013', source: 'source/hyhy-smehn-cn-2020-07-09',
    locator: 'text=《关于促进中小企业“专精特新”发展的指导意见》(工信部企业〔2013〕264号)', note: 'read from its number, which is one of MIIT'},
  {claim: 'wamt4uyaa25vp6ab', organization: 'organization/cpc-central-committee-general-office',
    policy: 'policy/guiding-opinions-healthy-development', observedOn: '2020-07-09',
    source: 'source/hyhy-smehn-cn-2020-07-09', locator: 'text=《关于促进中小企业健康发展的指导意见》',
    note: 'the issuer is on record with this source; the words at the locator give the title'},
  {claim: 'xfpeikxbkhmbdzw6', organization: 'organization/state-council-general-office',
    policy: 'policy/guiding-opinions-healthy-development', observedOn: '2020-07-09',
    source: 'source/hyhy-smehn-cn-2020-07-09', locator: 'text=《关于促进中小企业健康发展的指导意见》',
    note: 'the issuer is on record with this source; the words at the locator give the title'},
  {claim: 'szmv4zfgpog2zel5', organization: 'organization/miit-general-office', policy: 'policy/call-2018-381',
    observedOn: '2018', source: 'source/kjzch-com-2019-06-05', locator: 'text=工信厅企业函〔2018〕381号',
    note: 'read from its number, which is one of the General Office'},
  {claim: 'il77kn7apf2lr37n', organization: 'organization/miit', policy: 'policy/notice-2019-153',
    observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=工信部企业函〔2019〕153号'},
  {claim: 'h2cbv256hki4mg53', organization: 'organization/miit-general-office', policy: 'policy/call-2022-133',
    observedOn: '2022', source: 'source/saulcontrol-com-2022',
    locator: 'text=Office of Industry and Information Technology Enterprise Letter (2022) No. 133',
    note: 'read from its number, which is one of the General Office'},
  {claim: 'crdm5qij4egdey5a', organization: 'organization/ministry-of-finance',
    policy: 'policy/notice-2021-2', role: 'LEAD', observedOn: '2021-02-02',
    source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=Ministry of Finance and the Ministry of Industry and Information Technology have recently',
    note: 'reported on this day as recent'},
  {claim: '5crnj45rmkdocexg', organization: 'organization/miit', policy: 'policy/notice-2021-2', role: 'JOINT',
    observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02',
    locator: 'text=Ministry of Finance and the Ministry of Industry and Information Technology have recently',
    note: 'reported on this day as recent'},
  {claim: '7mj62qvlunbfgdev', organization: 'organization/miit', policy: 'policy/14th-five-year-plan-sme',
    role: 'JOINT', observedOn: '2021-12-19', source: 'source/tellerreport-com-2021-12-19',
    locator: 'text=19 departments including the Ministry of Industry and Information Technology'},
  {claim: '55xps5nyv4ye5gvh', organization: 'organization/miit', policy: 'policy/14th-five-year-plan-sme',
    role: 'LEAD', observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=Ministry of Industry and Information Technology and 19 other ministries'},
  {claim: 'ni673tubzvo3xfog', organization: 'organization/miit', policy: 'policy/14th-five-year-plan-sme',
    role: 'LEAD', observedOn: '2022', source: 'source/ras-jes-su-2022',
    locator: 'text=together with 19 departments and divisions', note: 'the words at the locator name the others only'},
  {claim: '35cpdfwd3kfl6ors', organization: 'organization/miit', policy: 'policy/gradient-measures-2022',
    observedOn: '2022-06-01', source: 'source/iicsh-pku-edu-cn-2022', locator: 'text=on Jun. 1, 2022',
    note: 'the words at the locator end the sentence in which MIIT issues them'},
  {claim: 'krsgyctmqw4ugnvp', organization: 'organization/ministry-of-finance',
    policy: 'policy/notice-2024-148', role: 'LEAD', observedOn: '2024', source: 'source/wallstreetcn-com-2024',
    locator: 'text=财政部、工信部近日发布关于进一步支持专精特新中小企业高质量发展的通知'},
  {claim: 'idvfgbtfw4acy4v4', organization: 'organization/miit', policy: 'policy/notice-2024-148', role: 'JOINT',
    observedOn: '2024', source: 'source/wallstreetcn-com-2024', locator: 'text=财政部、工信部近日发布关于进一步支持专精特新中小企业高质量发展的通知'},
  {claim: 'iylnug25gb35phz2', organization: 'organization/cpc-central-committee',
    policy: 'policy/15th-five-year-plan-recommendations', observedOn: '2025-11-12',
    source: 'source/chinadailyhk-com-2025-11-12',
    locator: 'text=Party of China Central Committee\'s recommendations for formulating the 15th Five-Year Plan'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (organization:Organization {id: row.organization})
MATCH (policy:Policy {id: row.policy})
MERGE (organization)-[issued:ISSUED {claim: row.claim}]->(policy)
SET issued.source = source.id, issued.locator = row.locator, issued.role = row.role,
    issued.observedOn = row.observedOn, issued.note = row.note, issued.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// For which programmes a document makes rules, sets aims or gives money.
WITH [
  {claim: 'l444ijjfwfbzzziu', policy: 'policy/guiding-opinions-specialised-2013',
    programme: 'programme/specialised-sme', observedOn: '2013', source: 'source/hyhy-smehn-cn-2020-07-09',
    locator: 'text=《关于促进中小企业“专精特新”发展的指导意见》', note: 'read from its title; the title for firms came later'},
  {claim: 'xvlhbhx6yihkuy7n', policy: 'policy/14th-five-year-plan-sme',
    programme: 'programme/innovative-sme', observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=cultivate 1 million innovative small and medium-sized enterprises'},
  {claim: 'xm3hmhho4tknml7c', policy: 'policy/14th-five-year-plan-sme',
    programme: 'programme/specialised-sme', observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=100,000 SMEs that feature specialization'},
  {claim: 'obvmtrluhokmwj4h', policy: 'policy/14th-five-year-plan-sme', programme: 'programme/little-giant',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12', locator: 'text=10,000 "little giant" firms'},
  {claim: 'h5vnqw6kdenvczut', policy: 'policy/notice-2021-2', programme: 'programme/key-little-giant',
    observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02', locator: 'text=more than 1,000 national'},
  {claim: 'yuiintj4oo4c4t5g', policy: 'policy/gradient-measures-2022',
    programme: 'programme/innovative-sme', observedOn: '2022', source: 'source/iicsh-pku-edu-cn-2022',
    locator: 'text=one million innovative SMEs, 100,000 specialized'},
  {claim: '25si7xmcjok4e6f7', policy: 'policy/gradient-measures-2022',
    programme: 'programme/specialised-sme', observedOn: '2022', source: 'source/iicsh-pku-edu-cn-2022',
    locator: 'text=one million innovative SMEs, 100,000 specialized'},
  {claim: 'alizwjq7nolvhabh', policy: 'policy/gradient-measures-2022', programme: 'programme/little-giant',
    observedOn: '2022', source: 'source/iicsh-pku-edu-cn-2022',
    locator: 'text=one million innovative SMEs, 100,000 specialized',
    note: 'the third tier; the words at the locator end before it'},
  {claim: 'ofn2i6u2lwtmx6xf', policy: 'policy/notice-2024-148', programme: 'programme/key-little-giant',
    observedOn: '2024', source: 'source/wallstreetcn-com-2024', locator: 'text=分三批次重点支持“小巨人”企业高质量发展'},
  {claim: '5qc3vwfdbpnxinlk', policy: 'policy/gradient-measures-2026', programme: 'programme/technology-sme',
    observedOn: '2026-01-19', source: 'source/people-cn-2026-01-19',
    locator: 'text=officially integrating tech-based firms into its development pipeline'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (policy:Policy {id: row.policy})
MATCH (programme:Programme {id: row.programme})
MERGE (policy)-[concerns:CONCERNS {claim: row.claim}]->(programme)
SET concerns.source = source.id, concerns.locator = row.locator, concerns.observedOn = row.observedOn,
    concerns.note = row.note, concerns.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Which batch a document calls for, or gives the list of.
WITH [
  {claim: 'nimi3d3utkbrcdfe', policy: 'policy/call-2018-381', batch: 'batch/little-giant-1',
    observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=工信厅企业函〔2018〕381号',
    note: 'the notice with the list names this call as its basis'},
  {claim: 'haiwj56k2nvhvfly', policy: 'policy/notice-2019-153', batch: 'batch/little-giant-1',
    observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=等248家企业为第一批专精特新“小巨人”企业'},
  {claim: 'gqreulpeufp4fjp7', policy: 'policy/call-2022-133', batch: 'batch/little-giant-4', observedOn: '2022',
    source: 'source/saulcontrol-com-2022',
    locator: 'text=Office of Industry and Information Technology Enterprise Letter (2022) No. 133',
    note: 'it calls for the review of batch 1 as well'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (policy:Policy {id: row.policy})
MATCH (batch:EnterpriseBatch {id: row.batch})
MERGE (policy)-[concerns:CONCERNS {claim: row.claim}]->(batch)
SET concerns.source = source.id, concerns.locator = row.locator, concerns.observedOn = row.observedOn,
    concerns.note = row.note, concerns.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of documents. The period of a plan is in 15-numbers.cypher, remarks are in 16-remarks.cypher.
WITH [
  {id: 'indicator/document-title', name: 'Title of a document',
    description: 'Its title in Chinese, as a source prints it.'},
  {id: 'indicator/document-number', name: 'Number of a document', description: 'The number given by its issuer.'},
  {id: 'indicator/issued-on', name: 'Date of issue', description: 'The day, month or year in which it was issued.'},
  {id: 'indicator/published-on', name: 'Date of publication',
    description: 'The day on which it was put before the public; it may have been issued before.'},
  {id: 'indicator/based-on', name: 'Basis of a document',
    description: 'The number of the earlier document that it names as its basis.'},
  {id: 'indicator/announced-on', name: 'Date of announcement',
    description: 'The day on which it was made known; it may have been issued before.'},
  {id: 'indicator/effective-from', name: 'In force from', description: 'The first day on which it is in force.'},
  {id: 'indicator/issuing-bodies', name: 'Number of issuing bodies',
    description: 'How many bodies issued it, all of them counted.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Titles and numbers.
WITH [
  {claim: 'zcmvgas7fkkfqeuj', about: 'policy/guiding-opinions-specialised-2013', indicator: 'indicator/document-title',
    kind: 'ACTUAL', value: '关于促进中小企业“专精特新”发展的指导意见', unit: 'TEXT', observedOn: '2020-07-09',
    source: 'source/hyhy-smehn-cn-2020-07-09', locator: 'text=《关于促进中小企业“专精特新”发展的指导意见》(工信部企业〔2013〕264号)'},
  {claim: 'upidrvnnktjmzbcj', about: 'policy/guiding-opinions-specialised-2013',
    indicator: 'indicator/document-number', kind: 'ACTUAL', value: '工信部企业〔2013〕264号', unit: 'TEXT',
    printed: '工信部企业〔2013〕264号', observedOn: '2020-07-09', source: 'source/hyhy-smehn-cn-2020-07-09',
    locator: 'text=《关于促进中小企业“专精特新”发展的指导意见》(工信部企业〔2013〕264号)'},
  {claim: '7ztr5sr5ltbpt3x5', about: 'policy/call-2018-381', indicator: 'indicator/document-number', kind: 'ACTUAL',
    value: '工信厅企业函〔2018〕381号', unit: 'TEXT', printed: '工信厅企业函〔2018〕381号', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=工信厅企业函〔2018〕381号'},
  {claim: 'a6w2jf4zroocczm3', about: 'policy/notice-2019-153', indicator: 'indicator/document-number', kind: 'ACTUAL',
    value: '工信部企业函〔2019〕153号', unit: 'TEXT', printed: '工信部企业函〔2019〕153号', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=工信部企业函〔2019〕153号'},
  {claim: 'vyvvkarw3m2fjkoh', about: 'policy/notice-2019-153', indicator: 'indicator/based-on', kind: 'ACTUAL',
    value: '工信厅企业函〔2018〕381号', unit: 'TEXT', printed: '工信厅企业函〔2018〕381号', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=工信厅企业函〔2018〕381号'},
  {claim: 'igys6vlcpi7aqvmf', about: 'policy/call-2022-133', indicator: 'indicator/document-number', kind: 'ACTUAL',
    value: '工信厅企业函〔2022〕133号', unit: 'TEXT', printed: 'Enterprise Letter (2022) No. 133', observedOn: '2022',
    source: 'source/saulcontrol-com-2022',
    locator: 'text=Office of Industry and Information Technology Enterprise Letter (2022) No. 133',
    note: 'a translation; we write the number in Chinese'},
  {claim: '4ciztnndop2adzye', about: 'policy/guiding-opinions-healthy-development',
    indicator: 'indicator/document-title', kind: 'ACTUAL', value: '关于促进中小企业健康发展的指导意见', unit: 'TEXT',
    observedOn: '2020-07-09', source: 'source/hyhy-smehn-cn-2020-07-09', locator: 'text=《关于促进中小企业健康发展的指导意见》'},
  {claim: 'v4qjrjmeafqqcbzz', about: 'policy/14th-five-year-plan-sme', indicator: 'indicator/document-title', kind: 'ACTUAL',
    value: '“十四五”促进中小企业发展规划', unit: 'TEXT', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=工信部在《“十四五”促进中小企业发展规划》中明确提出'},
  {claim: 'pmdvzbsr6faopyy7', about: 'policy/notice-2021-2', indicator: 'indicator/document-number', kind: 'ACTUAL',
    value: '财建〔2021〕2号', unit: 'TEXT', printed: 'Cai Jian 2021 No. 2', source: 'source/newsflash-city',
    locator: 'text=Cai Jian 2021 No. 2', note: 'a machine translation; we write the number in Chinese'},
  {claim: 'c3kftjoxe46psis3', about: 'policy/gradient-measures-2022', indicator: 'indicator/document-number', kind: 'ACTUAL',
    value: '工信部企业〔2022〕63号', unit: 'TEXT', printed: '工信部企业〔2022〕63号', observedOn: '2022-10-19',
    source: 'source/huacezixun-com-2022-10-19', locator: 'text=《优质中小企业梯度培育管理暂行办法》(工信部企业〔2022〕63号)'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Days and periods. A day of issue, of announcement and of coming into force are three things.
WITH [
  {claim: '5oihxfbp4jfwchz6', about: 'policy/guiding-opinions-specialised-2013', indicator: 'indicator/issued-on',
    kind: 'ACTUAL', value: '2013', unit: 'DATE', observedOn: '2020-07-09', source: 'source/hyhy-smehn-cn-2020-07-09',
    locator: 'text=《关于促进中小企业“专精特新”发展的指导意见》(工信部企业〔2013〕264号)',
    derivation: 'the year in its number, 工信部企业〔2013〕264号'},
  {claim: 'r7yy6w22s4o3dtvn', about: 'policy/notice-2019-153', indicator: 'indicator/issued-on', kind: 'ACTUAL',
    value: '2019-06-05', unit: 'DATE', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05',
    locator: 'text=工信部企业函〔2019〕153号',
    note: 'the day is on record with this source; the words at the locator give the number'},
  {claim: 'hj4uyfrocp2pby4b', about: 'policy/notice-2019-153', indicator: 'indicator/published-on', kind: 'ACTUAL',
    value: '2019-06-13', unit: 'DATE', printed: '2019-06-13', observedOn: '2019-06-13',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=发布日期:2019-06-13', note: 'eight days after it was written'},
  {claim: 'b62mhyecqcmjlk4v', about: 'policy/14th-five-year-plan-sme', indicator: 'indicator/announced-on', kind: 'ACTUAL',
    value: '2021-12-17', unit: 'DATE', printed: 'On December 17', observedOn: '2021-12-17',
    source: 'source/ww01-net-2021-12', locator: 'text=On December 17, at the press conference',
    note: 'the document itself may be some days older'},
  {claim: 'mhzhmk2dmkgt4zfm', about: 'policy/gradient-measures-2022', indicator: 'indicator/issued-on', kind: 'ACTUAL',
    value: '2022-06-01', unit: 'DATE', printed: 'Jun. 1, 2022', observedOn: '2022-06-01',
    source: 'source/iicsh-pku-edu-cn-2022', locator: 'text=on Jun. 1, 2022'},
  {claim: 'cgpj54aiqvkt7lmf', about: 'policy/notice-2024-148', indicator: 'indicator/announced-on', kind: 'ACTUAL',
    value: '2024-06-19', unit: 'DATE', printed: '6月19日', observedOn: '2024-06-19',
    source: 'source/xiaoyaoxian-com-cn-2025-07-22', locator: 'text=经济日报北京6月19日讯',
    derivation: '6月19日 in the year of the notice',
    note: 'the page bears a date in 2025; the year 2024 follows from what it says and from other reports'},
  {claim: 'orgd2amzgqhvmwwt', about: 'policy/notice-2024-148', indicator: 'indicator/policy-period', kind: 'ACTUAL',
    value: '2024/2026', unit: 'PERIOD', observedOn: '2024', source: 'source/wallstreetcn-com-2024',
    locator: 'text=分三批次重点支持“小巨人”企业高质量发展',
    note: 'the years are on record with this source; the words at the locator do not give them'},
  {claim: 'x3gun4vbr3rovsqy', about: 'policy/gradient-measures-2026', indicator: 'indicator/effective-from', kind: 'ACTUAL',
    value: '2026-04-01', unit: 'DATE', printed: 'April 1, 2026', observedOn: '2026-01-19',
    source: 'source/people-cn-2026-01-19', locator: 'text=effective from April 1, 2026'},
  {claim: 's4vzmbek2bu2mpak', about: 'policy/gradient-measures-2026', indicator: 'indicator/issued-on', kind: 'ACTUAL',
    value: '2024-01-17', unit: 'DATE', printed: 'January 17, 2024', source: 'source/ginlix-ai',
    locator: 'text=On January 17, 2024',
    note: 'a page written by a machine; the year is wrong, other reports have January 2026'},
  {claim: 'aga7exmfxv4esd66', about: 'policy/15th-five-year-plan-recommendations',
    indicator: 'indicator/policy-period', kind: 'ACTUAL', value: '2026/2030', unit: 'PERIOD', printed: '(2026-2030)',
    observedOn: '2025-11-12', source: 'source/chinadailyhk-com-2025-11-12',
    locator: 'text=recommendations for formulating the 15th Five-Year Plan (2026-2030)',
    note: 'the period of the plan that they are for'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.derivation = row.derivation,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// How many bodies issued the plan.
WITH [
  {claim: 'gazqjhaav4ebnlbw', about: 'policy/14th-five-year-plan-sme', indicator: 'indicator/issuing-bodies',
    kind: 'ACTUAL', value: '19', number: 19.0, unit: 'BODIES', printed: '19 departments including',
    observedOn: '2021-12-19', source: 'source/tellerreport-com-2021-12-19',
    locator: 'text=19 departments including the Ministry of Industry and Information Technology'},
  {claim: 'sopmqr2y2r3gnf6k', about: 'policy/14th-five-year-plan-sme', indicator: 'indicator/issuing-bodies',
    kind: 'ACTUAL', value: '20', number: 20.0, unit: 'BODIES', printed: 'and 19 other ministries',
    observedOn: '2021-12', source: 'source/tickerhouse-com-2021-12',
    locator: 'text=Ministry of Industry and Information Technology and 19 other ministries',
    derivation: 'MIIT and the 19 others'},
  {claim: 'r6hfjd3rwyflfj5n', about: 'policy/14th-five-year-plan-sme', indicator: 'indicator/issuing-bodies',
    kind: 'ACTUAL', value: '20', number: 20.0, unit: 'BODIES', printed: 'together with 19 departments',
    observedOn: '2022', source: 'source/ras-jes-su-2022', locator: 'text=together with 19 departments and divisions',
    derivation: 'MIIT and the 19 others'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.printed = row.printed, observation.observedOn = row.observedOn,
    observation.derivation = row.derivation, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// What they say in words.
WITH [
  {claim: 'q3zaoanren6arrff', about: 'policy/guiding-opinions-healthy-development', indicator: 'indicator/remark',
    kind: 'STATEMENT', value: 'SMEs are to be led to specialise, and a database of such firms is to be kept up to date',
    unit: 'TEXT', observedOn: '2020-07-09', source: 'source/hyhy-smehn-cn-2020-07-09',
    locator: 'text=《关于促进中小企业健康发展的指导意见》'},
  {claim: 'h5kqwkazsk2telg2', about: 'policy/gradient-measures-2026', indicator: 'indicator/remark', kind: 'STATEMENT',
    value: 'technology firms come into the ladder of titles', unit: 'TEXT', observedOn: '2026-01-19',
    source: 'source/people-cn-2026-01-19',
    locator: 'text=officially integrating tech-based firms into its development pipeline'},
  {claim: '4li4q2b4ocmpaepi', about: 'policy/15th-five-year-plan-recommendations', indicator: 'indicator/remark',
    kind: 'STATEMENT', value: 'specialised SMEs are to be helped to grow', unit: 'TEXT', observedOn: '2025-11-12',
    source: 'source/chinadailyhk-com-2025-11-12',
    locator: 'text=Party of China Central Committee\'s recommendations for formulating the 15th Five-Year Plan'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.observedOn = row.observedOn,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
