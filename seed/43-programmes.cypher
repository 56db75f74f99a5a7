// The ladder of programmes: innovative SMEs, specialised SMEs, little giants, and beside these the key little giants
// and the single champions; which leads to which, who runs which, and by what rules.
// Needs scripts 04, 10, 14 and 40.
// No source at hand says that little giants rise to single champions, so no claim leads there.

// The programmes. Little giants are in 14-programme.cypher. Key little giants are little giants that get money: a part
// of them, and not a title above.
WITH [
  {id: 'programme/innovative-sme', name: 'Innovative SMEs', nameZh: '创新型中小企业',
    aliases: ['Innovative small and medium-sized enterprises']},
  {id: 'programme/specialised-sme', name: 'Specialised SMEs', nameZh: '专精特新中小企业',
    aliases: ['Specialized and sophisticated SMEs', 'SRDI SMEs', 'Specialized, special and new SMEs']},
  {id: 'programme/key-little-giant', name: 'Key little giants', nameZh: '重点“小巨人”企业',
    aliases: ['Key "little giant" enterprises', 'Little giants funded by the central budget']},
  {id: 'programme/single-champion', name: 'Single champions of manufacturing', nameZh: '制造业单项冠军',
    aliases: ['Manufacturing single champions', '单项冠军']},
  {id: 'programme/technology-sme', name: 'Technology-based SMEs', nameZh: '科技型中小企业', aliases: ['Tech-based SMEs']}
] AS rows
UNWIND rows AS row
MERGE (programme:Entity {id: row.id})
SET programme:Programme, programme += row
RETURN size(rows) AS given, count(*) AS written;

// Which title leads to which.
WITH [
  {claim: 'cpqigtbbqmnfclkd', lower: 'programme/innovative-sme', higher: 'programme/specialised-sme', observedOn: '2022',
    source: 'source/iicsh-pku-edu-cn-2022', locator: 'text=one million innovative SMEs, 100,000 specialized',
    note: 'the page lists the three from wide to narrow'},
  {claim: 'ym2cvwhuuoq4az3p', lower: 'programme/specialised-sme', higher: 'programme/little-giant', observedOn: '2022',
    source: 'source/iicsh-pku-edu-cn-2022', locator: 'text=one million innovative SMEs, 100,000 specialized',
    note: 'the page lists the three from wide to narrow'},
  {claim: 'zbbwgfjt56uxdmew', lower: 'programme/little-giant', higher: 'programme/key-little-giant',
    observedOn: '2021-02-02', source: 'source/tellerreport-com-2021-02-02', locator: 'text=more than 1,000 national',
    note: 'the key ones are chosen among the little giants for money; they get no other title'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (lower:Programme {id: row.lower})
MATCH (higher:Programme {id: row.higher})
MERGE (lower)-[nextTier:NEXT_TIER {claim: row.claim}]->(higher)
SET nextTier.source = source.id, nextTier.locator = row.locator, nextTier.observedOn = row.observedOn,
    nextTier.note = row.note, nextTier.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who runs which, and in what part.
WITH [
  {claim: 'p5iqupcr3wthoajv', organization: 'organization/miit', programme: 'programme/little-giant',
    part: 'gives the title and withdraws it', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05',
    locator: 'text=立即撤销专精特新“小巨人”企业称号', note: 'a notice of MIIT'},
  {claim: 'dkufpxvzq2w4mboa', organization: 'organization/miit-sme-bureau', programme: 'programme/little-giant',
    part: 'publishes the lists for objections', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=工业和信息化部中小企业局发布', note: 'said of batch 3'},
  {claim: 'eog6dkcswlktxmdq', organization: 'organization/jiangsu-industry-department',
    programme: 'programme/little-giant', part: 'publishes the part of the lists for Jiangsu', observedOn: '2023-07-14',
    source: 'source/zgnt-net-2023-07-16', locator: 'text=江苏省工信厅发布《关于江苏省第五批', note: 'said of batch 5'},
  {claim: 'g7dwzls76ycfj3ye', organization: 'organization/miit', programme: 'programme/key-little-giant',
    part: 'publishes what the yearly evaluation came to', observedOn: '2023-05-22',
    source: 'source/bjx-com-cn-2023-05-24', locator: 'text=5月22日,工信部发布了关于第二批财政支持专精特新中小企业',
    note: 'said of the second funding batch'},
  {claim: 'fd57bch4ef5hhbod', organization: 'organization/miit', programme: 'programme/single-champion',
    part: 'publishes the lists', validFrom: '2017', observedOn: '2018-01', source: 'source/news-bandao-cn-2018-01-23',
    locator: 'text=工业和信息化部联合中国工业经济联合会', note: 'together with the federation; said of the first two rounds'},
  {claim: 'ubsilmr56adcbvzb', organization: 'organization/china-federation-of-industrial-economics',
    programme: 'programme/single-champion', part: 'publishes the lists', validFrom: '2017', observedOn: '2018-01',
    source: 'source/news-bandao-cn-2018-01-23', locator: 'text=工业和信息化部联合中国工业经济联合会',
    note: 'together with MIIT; said of the first two rounds'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (organization:Organization {id: row.organization})
MATCH (programme:Programme {id: row.programme})
MERGE (organization)-[administers:ADMINISTERS {claim: row.claim}]->(programme)
SET administers.source = source.id, administers.locator = row.locator, administers.part = row.part,
    administers.validFrom = row.validFrom, administers.observedOn = row.observedOn, administers.note = row.note,
    administers.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of programmes.
WITH [
  {id: 'indicator/rule', name: 'Rule', description: 'A rule of a programme, in a paraphrase of ours.'},
  {id: 'indicator/title-validity', name: 'Validity of a title',
    description: 'How long a firm keeps the title before it is reviewed.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Rules of the little giants.
WITH [
  {claim: 'q63lzhef25fjmfz6', about: 'programme/little-giant', indicator: 'indicator/title-validity', kind: 'ACTUAL',
    value: '3', number: 3.0, unit: 'YEARS', printed: 'after three years', source: 'source/merics-org',
    locator: 'text=after three years the government support has to be earned once again'},
  {claim: 'byhv2dzqvbgvdezk', about: 'programme/little-giant', indicator: 'indicator/rule', kind: 'STATEMENT',
    value: 'a firm that applied with false statements or broke the law loses the title at once', unit: 'TEXT',
    observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=立即撤销专精特新“小巨人”企业称号'},
  {claim: '7qtaoe4nhqcuuqqr', about: 'programme/little-giant', indicator: 'indicator/rule', kind: 'STATEMENT',
    value: 'the SME authority of each province checks the applicants first and recommends firms', unit: 'TEXT',
    scope: 'batch 5', observedOn: '2023-02-21', source: 'source/bankruptcyattorneyca-com-2023-02-21',
    locator: 'text=各省级中小企业主管部门负责组织第五批', note: 'the page is in traditional characters'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.scope = row.scope, observation.printed = row.printed, observation.observedOn = row.observedOn,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
