// The bodies around the programme beyond those of the article: ministries, bureaus, the leading group with its office
// and members, party organs, an institute and an association; which is part of which, and which sits in which.
// Needs scripts 02, 04, 10 and 20.
// Members of the leading group stand for one meeting, not for the whole list of its members.

// Ministries and bodies of their rank. The central bank and the Commission are departments of the State Council like
// the ministries.
WITH [
  {id: 'organization/ministry-of-finance', kind: 'MINISTRY', name: 'Ministry of Finance', nameZh: '财政部',
    aliases: ['MOF']},
  {id: 'organization/ndrc', kind: 'MINISTRY', name: 'National Development and Reform Commission', nameZh: '国家发展和改革委员会',
    aliases: ['NDRC', '国家发展改革委', '国家发改委', '发改委']},
  {id: 'organization/ministry-of-science-and-technology', kind: 'MINISTRY', name: 'Ministry of Science and Technology',
    nameZh: '科学技术部', aliases: ['MOST', '科技部']},
  {id: 'organization/ministry-of-commerce', kind: 'MINISTRY', name: 'Ministry of Commerce', nameZh: '商务部',
    aliases: ['MOFCOM']},
  {id: 'organization/ministry-of-human-resources', kind: 'MINISTRY',
    name: 'Ministry of Human Resources and Social Security', nameZh: '人力资源和社会保障部', aliases: ['MOHRSS', '人力资源社会保障部', '人社部']},
  {id: 'organization/peoples-bank-of-china', kind: 'MINISTRY', name: 'People\'s Bank of China', nameZh: '中国人民银行',
    aliases: ['PBOC', 'PBC', '央行', '人行']}
] AS rows
UNWIND rows AS row
MERGE (ministry:Entity {id: row.id})
SET ministry:Organization:Ministry, ministry += row
RETURN size(rows) AS given, count(*) AS written;

// Governments of provinces and municipalities. Jiangsu is in 10-organizations.cypher.
WITH [
  {id: 'organization/liaoning-government', kind: 'GOVERNMENT', name: 'Liaoning Provincial People\'s Government',
    nameZh: '辽宁省人民政府', aliases: ['辽宁省政府']},
  {id: 'organization/shanghai-government', kind: 'GOVERNMENT', name: 'Shanghai Municipal People\'s Government',
    nameZh: '上海市人民政府', aliases: ['上海市政府']}
] AS rows
UNWIND rows AS row
MERGE (government:Entity {id: row.id})
SET government:Organization:Government, government += row
RETURN size(rows) AS given, count(*) AS written;

// Bureaus, departments and offices.
WITH [
  {id: 'organization/miit-sme-bureau', kind: 'BUREAU',
    name: 'SME Bureau of the Ministry of Industry and Information Technology', nameZh: '工业和信息化部中小企业局',
    aliases: ['SME Bureau', 'Bureau of Small and Medium-sized Enterprises', '工信部中小企业局']},
  {id: 'organization/miit-general-office', kind: 'BUREAU',
    name: 'General Office of the Ministry of Industry and Information Technology', nameZh: '工业和信息化部办公厅',
    aliases: ['工信厅']},
  {id: 'organization/sme-leading-group-office', kind: 'BUREAU',
    name: 'Office of the State Council Leading Group for Promoting SME Development', nameZh: '国务院促进中小企业发展工作领导小组办公室'},
  {id: 'organization/jiangsu-industry-department', kind: 'BUREAU',
    name: 'Jiangsu Department of Industry and Information Technology', nameZh: '江苏省工业和信息化厅', aliases: ['江苏省工信厅']},
  {id: 'organization/state-council-general-office', kind: 'BUREAU', name: 'General Office of the State Council',
    nameZh: '国务院办公厅', aliases: ['国办']}
] AS rows
UNWIND rows AS row
MERGE (bureau:Entity {id: row.id})
SET bureau:Organization:Bureau, bureau += row
RETURN size(rows) AS given, count(*) AS written;

// The leading group.
WITH [
  {id: 'organization/sme-leading-group', kind: 'LEADING_GROUP',
    name: 'State Council Leading Group for Promoting SME Development', nameZh: '国务院促进中小企业发展工作领导小组',
    aliases: ['State Council\'s Leading Group for Promoting the Development of Small and Medium-sized Enterprises']}
] AS rows
UNWIND rows AS row
MERGE (group:Entity {id: row.id})
SET group:Organization:LeadingGroup, group += row
RETURN size(rows) AS given, count(*) AS written;

// Parties and party organs. The Zhi Gong Party is another party than the Communist Party of China.
WITH [
  {id: 'organization/miit-party-group', kind: 'PARTY_ORGAN',
    name: 'Leading Party Members Group of the Ministry of Industry and Information Technology', nameZh: '工业和信息化部党组',
    aliases: ['CPC group of MIIT', '工信部党组']},
  {id: 'organization/cpc-jiangsu-committee', kind: 'PARTY_ORGAN', name: 'CPC Jiangsu Provincial Committee',
    nameZh: '中共江苏省委', aliases: ['中国共产党江苏省委员会', '江苏省委']},
  {id: 'organization/cpc-shanghai-committee', kind: 'PARTY_ORGAN', name: 'CPC Shanghai Municipal Committee',
    nameZh: '中共上海市委', aliases: ['中国共产党上海市委员会', '上海市委']},
  {id: 'organization/cpc-chongqing-committee', kind: 'PARTY_ORGAN', name: 'CPC Chongqing Municipal Committee',
    nameZh: '中共重庆市委', aliases: ['中国共产党重庆市委员会', '重庆市委']},
  {id: 'organization/cpc-central-committee-general-office', kind: 'PARTY_ORGAN',
    name: 'General Office of the CPC Central Committee', nameZh: '中共中央办公厅', aliases: ['中办']},
  {id: 'organization/zhi-gong-party', kind: 'PARTY_ORGAN', name: 'China Zhi Gong Party', nameZh: '中国致公党',
    aliases: ['Zhi Gong Party', '致公党']}
] AS rows
UNWIND rows AS row
MERGE (organ:Entity {id: row.id})
SET organ:Organization:PartyOrgan, organ += row
RETURN size(rows) AS given, count(*) AS written;

// An institute.
WITH [
  {id: 'organization/china-academy-of-industrial-internet', kind: 'INSTITUTE',
    name: 'China Academy of Industrial Internet', nameZh: '中国工业互联网研究院', aliases: ['CAII', '中国工联院']}
] AS rows
UNWIND rows AS row
MERGE (institute:Entity {id: row.id})
SET institute:Organization:Institute, institute += row
RETURN size(rows) AS given, count(*) AS written;

// An association.
WITH [
  {id: 'organization/china-federation-of-industrial-economics', kind: 'ASSOCIATION',
    name: 'China Federation of Industrial Economics', nameZh: '中国工业经济联合会', aliases: ['CFIE', '中国工经联']}
] AS rows
UNWIND rows AS row
MERGE (association:Entity {id: row.id})
SET association:Organization:Association, association += row
RETURN size(rows) AS given, count(*) AS written;

// Which body is part of which.
WITH [
  {claim: 'cn2q76yfv5g4fpwr', part: 'organization/miit-sme-bureau', whole: 'organization/miit',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=工业和信息化部中小企业局发布',
    note: 'read from the name of the body'},
  {claim: '5ltg6tp3ftpodka5', part: 'organization/miit-general-office', whole: 'organization/miit',
    observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=工信厅企业函〔2018〕381号',
    note: 'read from the letters of the number, which are those of this office'},
  {claim: 'e24disrobx3usxh6', part: 'organization/sme-leading-group', whole: 'organization/state-council',
    observedOn: '2021-01-21', source: 'source/tellerreport-com-2021-01-22',
    locator: 'text=leader of the State Council\'s Leading Group for Promoting the Development of Small',
    note: 'read from the name of the body'},
  {claim: 'spgvd6vlgn7ceqq6', part: 'organization/sme-leading-group-office',
    whole: 'organization/sme-leading-group', observedOn: '2020-10-29', source: 'source/english-scio-gov-cn-2020-10-29',
    locator: 'text=its office is located in the MIIT'},
  {claim: 'ym4anmmb4njzlubo', part: 'organization/jiangsu-industry-department',
    whole: 'organization/jiangsu-government', observedOn: '2023-07-14', source: 'source/zgnt-net-2023-07-16',
    locator: 'text=江苏省工信厅发布', note: 'read from the name of the body'},
  {claim: 'sk2p3nyhtbrnl623', part: 'organization/cpc-jiangsu-committee', whole: 'organization/cpc',
    observedOn: '2021-10-19', source: 'source/people-cn-2021-10-19',
    locator: 'text=secretary of the CPC Jiangsu Provincial Committee', note: 'read from the name of the body'},
  {claim: 'tjwp34cb6hhnlyzl', part: 'organization/cpc-shanghai-committee', whole: 'organization/cpc',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委书记陈吉宁',
    note: 'read from the name of the body'},
  {claim: 'pquqhoabju3is3so', part: 'organization/cpc-chongqing-committee', whole: 'organization/cpc',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=重庆市委书记袁家军',
    note: 'read from the name of the body'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (part:Organization {id: row.part})
MATCH (whole:Organization {id: row.whole})
MERGE (part)-[partOf:PART_OF {claim: row.claim}]->(whole)
SET partOf.source = source.id, partOf.locator = row.locator, partOf.observedOn = row.observedOn,
    partOf.note = row.note, partOf.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Which body has its seat inside another one, and is no part of it.
WITH [
  {claim: '7zgnnp2vpflvdxzt', guest: 'organization/sme-leading-group-office', house: 'organization/miit',
    observedOn: '2020-10-29', source: 'source/english-scio-gov-cn-2020-10-29',
    locator: 'text=its office is located in the MIIT'},
  {claim: 'iy3ccg3pv6gjh75q', guest: 'organization/sme-leading-group-office', house: 'organization/miit',
    observedOn: '2023-03', source: 'source/english-scio-gov-cn-2023-03-21',
    locator: 'text=has been established in our ministry', note: 'our ministry: MIIT, whose minister speaks'},
  {claim: 'pt6qy5ncdlgz45ff', guest: 'organization/miit-party-group', house: 'organization/miit',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=工业和信息化部党组书记',
    note: 'read from the name of the body'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (guest:Organization {id: row.guest})
MATCH (house:Organization {id: row.house})
MERGE (guest)-[housedIn:HOUSED_IN {claim: row.claim}]->(house)
SET housedIn.source = source.id, housedIn.locator = row.locator, housedIn.observedOn = row.observedOn,
    housedIn.note = row.note, housedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Bodies of the leading group that reported at its seventh meeting. The report names others as well, so the list is not
// whole.
WITH [
  {claim: 'zaxenjanzthff5yg', member: 'organization/miit', group: 'organization/sme-leading-group',
    observedOn: '2021-01-21', locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: 'umntavplkqnqisps', member: 'organization/ministry-of-finance', group: 'organization/sme-leading-group',
    observedOn: '2021-01-21', locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: 'dyeahnrtpklxnb3y', member: 'organization/peoples-bank-of-china',
    group: 'organization/sme-leading-group', observedOn: '2021-01-21',
    locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: '5zhyiyjciyoqjb7y', member: 'organization/ministry-of-commerce',
    group: 'organization/sme-leading-group', observedOn: '2021-01-21',
    locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: 'zhodt32m2whoedep', member: 'organization/ndrc', group: 'organization/sme-leading-group',
    observedOn: '2021-01-21', locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: 'j3ekxtsvv3f67n2e', member: 'organization/ministry-of-science-and-technology',
    group: 'organization/sme-leading-group', observedOn: '2021-01-21',
    locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'},
  {claim: 'l7qaccp4hr26sh7w', member: 'organization/ministry-of-human-resources',
    group: 'organization/sme-leading-group', observedOn: '2021-01-21',
    locator: 'text=Leading Group for Promoting the Development of Small',
    note: 'the words name the group; the body is in the list of those who reported at its meeting'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/tellerreport-com-2021-01-22'})
MATCH (member:Organization {id: row.member})
MATCH (group:LeadingGroup {id: row.group})
MERGE (member)-[memberOf:MEMBER_OF {claim: row.claim}]->(group)
SET memberOf.source = source.id, memberOf.locator = row.locator, memberOf.observedOn = row.observedOn,
    memberOf.note = row.note, memberOf.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Which place a government governs.
WITH [
  {claim: 'gik3glenrdfagc42', government: 'organization/liaoning-government', place: 'place/liaoning',
    observedOn: '2022-01-23', source: 'source/people-cn-2022-01-23',
    locator: 'text=was elected governor of northeast China\'s Liaoning Province',
    note: 'the page names the governor; that a government goes with the post is our reading'},
  {claim: 'f7x2eeksbhnfcasj', government: 'organization/shanghai-government', place: 'place/shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委副书记、市长龚正',
    note: 'the page names the mayor; that a government goes with the post is our reading'},
  {claim: '4fqqcj7gog2ic4sw', government: 'organization/jiangsu-government', place: 'place/jiangsu',
    observedOn: '2025-10-09', source: 'source/hk-crntt-com-2025-10-10', locator: 'text=江苏省人民政府省长',
    note: 'read from the name of the body; the page is in traditional characters'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (government:Government {id: row.government})
MATCH (place:Place {id: row.place})
MERGE (government)-[governs:GOVERNS {claim: row.claim}]->(place)
SET governs.source = source.id, governs.locator = row.locator, governs.observedOn = row.observedOn,
    governs.note = row.note, governs.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of names.
WITH [
  {id: 'indicator/abbreviation', name: 'Abbreviation', description: 'A short form of the name that the source uses.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Short names.
WITH [
  {claim: 'uiyy7urhxykwswkz', about: 'organization/miit', indicator: 'indicator/abbreviation', kind: 'ACTUAL',
    value: 'MIIT', unit: 'TEXT', printed: 'MIIT', observedOn: '2023-03-21', locator: 'text=MIIT'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/english-scio-gov-cn-2023-03-21'})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
