// The conferences of 2021 and 2023 to 2025, what other sources add on that of 2022, and events of like name that are
// not editions of it: places, days, themes, people, the letter.
// Needs scripts 01, 02, 04, 12, 13, 40 and 41.
// No source at hand names the hosts of 2021 and of 2023 to 2025, so none of these has any.

// The cities in which conferences were held.
WITH [
  {id: 'place/changsha', code: '430100', name: 'Changsha', nameZh: '长沙市', aliases: ['Changsha City', '长沙']},
  {id: 'place/hangzhou', code: '330100', name: 'Hangzhou', nameZh: '杭州市', aliases: ['Hangzhou City', '杭州']},
  {id: 'place/shenyang', code: '210100', name: 'Shenyang', nameZh: '沈阳市', aliases: ['Shenyang City', '沈阳']}
] AS rows
UNWIND rows AS row
MERGE (city:Entity {id: row.id})
SET city:Place:City, city += row
RETURN size(rows) AS given, count(*) AS written;

// The four municipalities are provinces of which the whole is one city, so they are cities as well.
WITH ['place/beijing', 'place/tianjin', 'place/shanghai', 'place/chongqing'] AS rows
UNWIND rows AS id
MATCH (municipality:Province {id: id})
SET municipality:City
RETURN size(rows) AS given, count(*) AS written;

// Each city lies within its province: the first two digits of its code are those of the province.
WITH [
  {claim: '7xei227vmajwwpje', city: 'place/changsha', province: 'place/hunan', observedOn: '2019-04',
    locator: 'row=1794', note: 'read from the code: the list has no column for the province'},
  {claim: 'kfhy2baqkn6wqwe6', city: 'place/hangzhou', province: 'place/zhejiang', observedOn: '2019-04',
    locator: 'row=916', note: 'read from the code: the list has no column for the province'},
  {claim: 'aq4qk23qnfaevzbs', city: 'place/shenyang', province: 'place/liaoning', observedOn: '2019-04',
    locator: 'row=462', note: 'read from the code: the list has no column for the province'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/mca-divisions-2019-04'})
MATCH (city:City {id: row.city})
MATCH (province:Province {id: row.province})
MERGE (city)-[within:WITHIN {claim: row.claim}]->(province)
SET within.source = source.id, within.locator = row.locator, within.observedOn = row.observedOn,
    within.note = row.note, within.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Other series that are easily mixed up with that of the national conference.
WITH [
  {id: 'conference-series/miit-sme-round-table', name: 'SME round table of MIIT', nameZh: '中小企业圆桌会议'},
  {id: 'conference-series/china-international-sme-fair', name: 'China International Small and Medium Enterprises Fair',
    nameZh: '中国国际中小企业博览会', aliases: ['CISMEF', 'China International SME Fair', '中博会']}
] AS rows
UNWIND rows AS row
MERGE (series:Entity {id: row.id})
SET series:ConferenceSeries, series += row
RETURN size(rows) AS given, count(*) AS written;

// The conferences: those of 2021 and 2023 to 2025, and three events of like name that are others. `openedOn` and
// `theme` are preferred values: 90-preferred-values.cypher chooses them.
WITH [
  {id: 'conference/national-sme-2021', year: 2021,
    name: '2021 National Summit Forum of Specialized and Sophisticated SMEs',
    nameZh: '全国“专精特新”中小企业高峰论坛', aliases: ['Forum 2021 Changsha']},
  {id: 'conference/national-sme-2023', year: 2023,
    name: '2023 National Conference on Development of Specialized and Sophisticated SMEs',
    nameZh: '2023全国专精特新中小企业发展大会'},
  {id: 'conference/national-sme-2024', year: 2024,
    name: '2024 Conference on Development of Specialized and Sophisticated SMEs', nameZh: '2024专精特新中小企业发展大会'},
  {id: 'conference/national-sme-2025', year: 2025,
    name: '2025 Conference on Development of Specialized and Sophisticated SMEs', nameZh: '2025专精特新中小企业发展大会'},
  {id: 'conference/china-sme-development-shenyang-2023', year: 2023,
    name: 'Conference on China\'s SME development, Shenyang 2023'},
  {id: 'conference/miit-sme-round-table-4', year: 2024, name: '4th SME round table of MIIT', nameZh: '第四次中小企业圆桌会议'},
  {id: 'conference/china-international-sme-fair-19', year: 2024,
    name: '19th China International Small and Medium Enterprises Fair',
    nameZh: '第十九届中国国际中小企业博览会', aliases: ['19th CISMEF']}
] AS rows
UNWIND rows AS row
MERGE (conference:Entity {id: row.id})
SET conference:Conference, conference += row
RETURN size(rows) AS given, count(*) AS written;

// Which series each belongs to. The event in Shenyang is in none that a source names.
WITH [
  {claim: 't2rctlbsfunzkliu', conference: 'conference/national-sme-2021',
    series: 'conference-series/national-sme-conference', observedOn: '2021-07-27',
    source: 'source/qgenius-com-2021-07-27', locator: 'text=On the morning of July 27, 2021',
    note: 'our reading: a summit forum, of the same family and before the conference had its name'},
  {claim: 'ty7fmkm5sn54xrml', conference: 'conference/national-sme-2022',
    series: 'conference-series/national-sme-conference', observedOn: '2022-09-09',
    source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=2022全国专精特新中小企业发展大会',
    note: 'our reading: the name is a year before a fixed title'},
  {claim: 'cxctly2fcn4mkd2c', conference: 'conference/national-sme-2023',
    series: 'conference-series/national-sme-conference', observedOn: '2023-07',
    source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=2023全国专精特新中小企业发展大会',
    note: 'our reading: the name is a year before a fixed title; the page is in traditional characters'},
  {claim: '32mhntollaztvpcg', conference: 'conference/national-sme-2024',
    series: 'conference-series/national-sme-conference', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=2024专精特新中小企业发展大会',
    note: 'our reading: the name is a year before a fixed title, now without the word national'},
  {claim: '2utbvqixkgt3r225', conference: 'conference/national-sme-2025',
    series: 'conference-series/national-sme-conference', observedOn: '2025-11-12',
    source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=2025专精特新中小企业发展大会',
    note: 'our reading: the name is a year before a fixed title, now without the word national'},
  {claim: '6cfoi3nmbbvtpvno', conference: 'conference/miit-sme-round-table-4',
    series: 'conference-series/miit-sme-round-table', observedOn: '2024-01-24',
    source: 'source/zidonghua-com-cn-2024-01', locator: 'text=第四次中小企业圆桌会议',
    note: 'our reading: it is numbered; no edition of the national conference'},
  {claim: 'qnnmnni32eqp7eus', conference: 'conference/china-international-sme-fair-19',
    series: 'conference-series/china-international-sme-fair', observedOn: '2024',
    source: 'source/blog-jushukj-com-2024', locator: 'text=第十九届中国国际中小企业博览会',
    note: 'our reading: it is numbered; a fair, no edition of the national conference'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (conference:Conference {id: row.conference})
MATCH (series:ConferenceSeries {id: row.series})
MERGE (conference)-[inSeries:IN_SERIES {claim: row.claim}]->(series)
SET inSeries.source = source.id, inSeries.locator = row.locator, inSeries.observedOn = row.observedOn,
    inSeries.note = row.note, inSeries.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// The city in which each was held.
WITH [
  {claim: 'cqmpfsmvrqzdowv5', conference: 'conference/national-sme-2021', city: 'place/changsha',
    observedOn: '2021-07-27', source: 'source/qgenius-com-2021-07-27', locator: 'text=On the morning of July 27, 2021',
    note: 'the city is on record with this source; the words at the locator do not give it'},
  {claim: 'z72z4627ao6tohmk', conference: 'conference/national-sme-2023', city: 'place/hangzhou',
    observedOn: '2023-07', source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=在杭州出席2023全国专精特新中小企业发展大会',
    note: 'the page gives no day; others, not loaded here, give the 26th; the page is in traditional characters'},
  {claim: 'kcw4obaddvzwfnqw', conference: 'conference/national-sme-2024', city: 'place/shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=在上海张江科学会堂盛大开幕'},
  {claim: '5hom5ve2a5zxad2d', conference: 'conference/national-sme-2025', city: 'place/chongqing',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=2025专精特新中小企业发展大会在重庆开幕'},
  {claim: 'ezygh4i6p4basjtg', conference: 'conference/china-sme-development-shenyang-2023', city: 'place/shenyang',
    observedOn: '2023-04', source: 'source/people-cn-2023-04-13',
    locator: 'text=conference on China\'s small and medium-sized enterprises (SMEs) development in Shenyang'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (conference:Conference {id: row.conference})
MATCH (city:City {id: row.city})
MERGE (conference)-[heldIn:HELD_IN {claim: row.claim}]->(city)
SET heldIn.source = source.id, heldIn.locator = row.locator, heldIn.observedOn = row.observedOn,
    heldIn.note = row.note, heldIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// The province in which each was held.
WITH [
  {claim: 'oeituoh6xszws2yb', conference: 'conference/national-sme-2021', province: 'place/hunan',
    observedOn: '2021-07-27', source: 'source/qgenius-com-2021-07-27', locator: 'text=On the morning of July 27, 2021',
    note: 'read from the city, which is on record with this source; the words at the locator do not give it'},
  {claim: 'krmutnskrizioa6h', conference: 'conference/national-sme-2023', province: 'place/zhejiang',
    observedOn: '2023-07', source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=在杭州出席2023全国专精特新中小企业发展大会',
    note: 'read from the city; the page is in traditional characters'},
  {claim: 'gbfcdxvvpvd7aomg', conference: 'conference/national-sme-2024', province: 'place/shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=在上海张江科学会堂盛大开幕',
    note: 'a municipality is its own province'},
  {claim: 'fz6i7b2i3xfyxcn7', conference: 'conference/national-sme-2025', province: 'place/chongqing',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=2025专精特新中小企业发展大会在重庆开幕',
    note: 'a municipality is its own province'},
  {claim: 'rt2tbdzjb5vt4bee', conference: 'conference/china-sme-development-shenyang-2023',
    province: 'place/liaoning', observedOn: '2023-04', source: 'source/people-cn-2023-04-13',
    locator: 'text=conference on China\'s small and medium-sized enterprises (SMEs) development in Shenyang',
    note: 'read from the city'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (conference:Conference {id: row.conference})
MATCH (province:Province {id: row.province})
MERGE (conference)-[hostedIn:HOSTED_IN {claim: row.claim}]->(province)
SET hostedIn.source = source.id, hostedIn.locator = row.locator, hostedIn.observedOn = row.observedOn,
    hostedIn.note = row.note, hostedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who spoke.
WITH [
  {claim: '5xgfkcrz5f7cgwsd', official: 'official/liu-he', conference: 'conference/national-sme-2021', mode: 'VIDEO',
    observedOn: '2021-07-27', source: 'source/qgenius-com-2021-07-27', locator: 'text=delivered an online speech',
    note: 'printed as online'},
  {claim: 'blucisynnbwus7ox', official: 'official/jin-zhuanglong', conference: 'conference/national-sme-2022',
    mode: 'VIDEO', observedOn: '2022', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=工业和信息化部部长金壮龙视频致辞'},
  {claim: 'hg66kq2aoeqhzidm', official: 'official/wu-zhenglong', conference: 'conference/national-sme-2022',
    observedOn: '2022', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=省委书记吴政隆在大会上致辞'},
  {claim: 'dw7ckwjkw42gdlls', official: 'official/xu-xiaolan', conference: 'conference/national-sme-2022',
    observedOn: '2022', source: 'source/dangdang-quan-cn', locator: 'text=徐晓兰作“专精特新”中小企业培育工作报告',
    note: 'gave the report on the cultivation of specialised SMEs; the page is in traditional characters'},
  {claim: '6cm6i5difslfkk2n', official: 'official/wang-hao', conference: 'conference/national-sme-2023',
    observedOn: '2023-07', source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=王浩金壮龙出席大会并致辞',
    note: 'attended and spoke; the page is in traditional characters'},
  {claim: 'cplexylynztc4ujj', official: 'official/jin-zhuanglong', conference: 'conference/national-sme-2023',
    observedOn: '2023-07', source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=王浩金壮龙出席大会并致辞',
    note: 'attended and spoke; the page is in traditional characters'},
  {claim: 'n2yideyjfnde7tfo', official: 'official/chen-jining', conference: 'conference/national-sme-2024',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=陈吉宁与工业和信息化部党组书记、部长金壮龙共同出席并致辞',
    note: 'attended and spoke'},
  {claim: 'lnjc2rsgxd5t6oco', official: 'official/jin-zhuanglong', conference: 'conference/national-sme-2024',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=陈吉宁与工业和信息化部党组书记、部长金壮龙共同出席并致辞',
    note: 'attended and spoke'},
  {claim: 'h7wyo4qcqps34x6z', official: 'official/yuan-jiajun', conference: 'conference/national-sme-2025',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=袁家军李乐成致辞'},
  {claim: 'hrdj3vjnhbift7sa', official: 'official/li-lecheng', conference: 'conference/national-sme-2025',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=袁家军李乐成致辞'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[spokeAt:SPOKE_AT {claim: row.claim}]->(conference)
SET spokeAt.source = source.id, spokeAt.locator = row.locator, spokeAt.mode = row.mode,
    spokeAt.observedOn = row.observedOn, spokeAt.note = row.note,
    spokeAt.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who chaired.
WITH [
  {claim: '4iiiisybdnbpjzxv', official: 'official/xu-kunlin', conference: 'conference/national-sme-2022',
    observedOn: '2022', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=省长许昆林主持大会'},
  {claim: 'qtexflrhr2pwa7j3', official: 'official/gong-zheng', conference: 'conference/national-sme-2024',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委副书记、市长龚正担任开幕式主持人',
    note: 'chaired the opening ceremony'},
  {claim: '7iyvfhhuf5nv6x2d', official: 'official/hu-henghua', conference: 'conference/national-sme-2025',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=胡衡华主持'},
  {claim: 's5uuncr7z2xjpglb', official: 'official/jin-zhuanglong', conference: 'conference/miit-sme-round-table-4',
    observedOn: '2024-01-24', source: 'source/zidonghua-com-cn-2024-01', locator: 'text=金壮龙主持召开第四次中小企业圆桌会议'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[chaired:CHAIRED {claim: row.claim}]->(conference)
SET chaired.source = source.id, chaired.locator = row.locator, chaired.observedOn = row.observedOn,
    chaired.note = row.note, chaired.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who else took part.
WITH [
  {claim: 'zvrxuim3aetvwgfs', official: 'official/xu-xiaolan', conference: 'conference/national-sme-2022',
    observedOn: '2022', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=工业和信息化部副部长徐晓兰出席大会'},
  {claim: '4dfzuxzprzunqr66', official: 'official/zhang-guoqing', conference: 'conference/national-sme-2023',
    observedOn: '2023-07-25/2023-07-27', source: 'source/people-cn-2023-07-28',
    locator: 'text=attended a national conference on the development of specialized and innovative SMEs',
    note: 'the page dates his visit, from the 25th to the 27th, and not the conference'},
  {claim: 'd32y2j5nqe5vcmj5', official: 'official/zhang-guoqing', conference: 'conference/national-sme-2023',
    observedOn: '2023-07', source: 'source/jurajsedlak-com-2023-07-28', locator: 'text=在杭州出席2023全国专精特新中小企业发展大会',
    note: 'the page gives no day; others, not loaded here, give the 26th; the page is in traditional characters'},
  {claim: 'hgnrngz424l7ucxr', official: 'official/shan-zhongde', conference: 'conference/national-sme-2024',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=副部长单忠德,上海市副市长陈杰等领导也出席了大会'},
  {claim: 'mjhfbyvyws52ojdb', official: 'official/chen-jie', conference: 'conference/national-sme-2024',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=副部长单忠德,上海市副市长陈杰等领导也出席了大会'},
  {claim: 'qql56746rlbmohmh', official: 'official/ke-jixin', conference: 'conference/national-sme-2025',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=工业和信息化部副部长柯吉欣'},
  {claim: 'jpqs3pmj52ajat4a', official: 'official/xu-xiaolan', conference: 'conference/miit-sme-round-table-4',
    observedOn: '2024-01-24', source: 'source/zidonghua-com-cn-2024-01', locator: 'text=第四次中小企业圆桌会议',
    note: 'the words at the locator name the meeting; that she attended is on record with this source'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (conference:Conference {id: row.conference})
MERGE (official)-[attended:ATTENDED {claim: row.claim}]->(conference)
SET attended.source = source.id, attended.locator = row.locator, attended.observedOn = row.observedOn,
    attended.note = row.note, attended.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Whose letter came to the conference of 2022.
WITH [
  {claim: '65tlhygy22j4z4ue', official: 'official/xi-jinping', letter: 'letter/xi-jinping-to-national-sme-2022',
    observedOn: '2022-09-08', locator: 'text=Full text of Xi Jinping\'s Congratulatory Letter'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/people-cn-2022-09-09'})
MATCH (official:Official {id: row.official})
MATCH (letter:Letter {id: row.letter})
MERGE (official)-[sent:SENT {claim: row.claim}]->(letter)
SET sent.source = source.id, sent.locator = row.locator, sent.observedOn = row.observedOn,
    sent.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// To what it was addressed.
WITH [
  {claim: 'iusw4ef4ktpbl5tl', letter: 'letter/xi-jinping-to-national-sme-2022',
    conference: 'conference/national-sme-2022', observedOn: '2022-09-08',
    locator: 'text=Letter to the 2022 National Conference on Development of Specialized and Sophisticated SMEs'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/people-cn-2022-09-09'})
MATCH (letter:Letter {id: row.letter})
MATCH (conference:Conference {id: row.conference})
MERGE (letter)-[addressedTo:ADDRESSED_TO {claim: row.claim}]->(conference)
SET addressedTo.source = source.id, addressedTo.locator = row.locator,
    addressedTo.observedOn = row.observedOn, addressedTo.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of conferences, series and letters.
WITH [
  {id: 'indicator/conference-dates', name: 'Dates of a conference', description: 'First and last day of it.'},
  {id: 'indicator/venue', name: 'Venue', description: 'The hall in which it was held.'},
  {id: 'indicator/series-name', name: 'Name of a series',
    description: 'The title without the year, as the conferences of the period bear it.'},
  {id: 'indicator/letter-date', name: 'Date of a letter', description: 'The day that stands under it.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Days.
WITH [
  {claim: 'qkpycnfaqlsz3rnr', about: 'conference/national-sme-2021', indicator: 'indicator/opening-date', kind: 'ACTUAL',
    value: '2021-07-27', unit: 'DATE', printed: 'On the morning of July 27, 2021', observedOn: '2021-07-27',
    source: 'source/qgenius-com-2021-07-27', locator: 'text=On the morning of July 27, 2021'},
  {claim: 'uodfo6teploheccq', about: 'conference/national-sme-2022', indicator: 'indicator/conference-dates', kind: 'ACTUAL',
    value: '2022-09-08/2022-09-09', unit: 'PERIOD', printed: '9月8日—9日', observedOn: '2022',
    source: 'source/dangdang-quan-cn', locator: 'text=9月8日—9日', note: 'the year is that in its title'},
  {claim: '7sdwdclb3ap7jhyd', about: 'conference/national-sme-2024', indicator: 'indicator/opening-date', kind: 'ACTUAL',
    value: '2024-12-01', unit: 'DATE', printed: '12月1日', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=12月1日', note: 'the year is that of the page'},
  {claim: '3opn4qf363ab7ubs', about: 'conference/national-sme-2024', indicator: 'indicator/conference-dates', kind: 'ACTUAL',
    value: '2024-12-01/2024-12-03', unit: 'PERIOD', printed: 'De 1 a 3 de dezembro de 2024',
    observedOn: '2024-12-01/2024-12-03', source: 'source/pt-qunfenggroup-com-2024-12',
    locator: 'text=De 1 a 3 de dezembro de 2024'},
  {claim: 'd6agtl42beqoqotj', about: 'conference/national-sme-2025', indicator: 'indicator/opening-date', kind: 'ACTUAL',
    value: '2025-11-12', unit: 'DATE', printed: '11月12日上午', observedOn: '2025-11-12',
    source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=11月12日上午', note: 'the year is that in its title'},
  {claim: 'lbh2acyhbotuy6rg', about: 'conference/miit-sme-round-table-4', indicator: 'indicator/opening-date',
    kind: 'ACTUAL', value: '2024-01-24', unit: 'DATE', observedOn: '2024-01-24',
    source: 'source/zidonghua-com-cn-2024-01', locator: 'text=第四次中小企业圆桌会议',
    note: 'the words at the locator name the meeting; the day is on record with this source'},
  {claim: 'imijiwbczjjrk3hf', about: 'letter/xi-jinping-to-national-sme-2022', indicator: 'indicator/letter-date',
    kind: 'ACTUAL', value: '2022-09-08', unit: 'DATE', printed: 'September 8, 2022', observedOn: '2022-09-08',
    source: 'source/people-cn-2022-09-09', locator: 'text=September 8, 2022'}
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

// Themes, venue and names. One theme has several wordings; a conference is known by series and year.
WITH [
  {claim: 'ok66u4s3rwkx5c37', about: 'conference/national-sme-2021', indicator: 'indicator/theme', kind: 'ACTUAL',
    value: 'Specialized, Refined, Special and New to Achieve the Future', unit: 'TEXT', observedOn: '2021-07-27',
    source: 'source/qgenius-com-2021-07-27',
    locator: 'text=Specialized, Refined, Special and New to Achieve the Future',
    note: 'a translation; the Chinese wording is not on record'},
  {claim: 'ipw7obahlt47oluy', about: 'conference/national-sme-2022', indicator: 'indicator/theme', kind: 'ACTUAL',
    value: '专精特新 强基固链', unit: 'TEXT', observedOn: '2022-09-08', source: 'source/16book1-com-2022-09-08',
    locator: 'text=大会主题为“专精特新 强基固链”', note: 'the page is in traditional characters'},
  {claim: '5uxfxqsgskmpoydl', about: 'conference/national-sme-2022', indicator: 'indicator/theme', kind: 'ACTUAL',
    value: 'Specialized, Specialized, New, Strong Foundation and Solid Chain', unit: 'TEXT', observedOn: '2022-09-08',
    source: 'source/breakinglatest-news-2022-09-08',
    locator: 'text=Specialized, Specialized, New, Strong Foundation and Solid Chain',
    note: 'a machine translation of the same theme'},
  {claim: '6ovijqvf2h55y4si', about: 'conference/national-sme-2024', indicator: 'indicator/theme', kind: 'ACTUAL',
    value: '专精特新 育新提质', unit: 'TEXT', observedOn: '2024-11', source: 'source/1nongjing-com-2024-11',
    locator: 'text=本次大会主题是“专精特新 育新提质”', note: 'announced before the conference'},
  {claim: 'dzr7poh2vfqsq6as', about: 'conference/national-sme-2024', indicator: 'indicator/theme', kind: 'ACTUAL',
    value: 'Especializado, Especializado, Inovador, Melhorado', unit: 'TEXT', observedOn: '2024-12',
    source: 'source/pt-qunfenggroup-com-2024-12', locator: 'text=Especializado, Especializado, Inovador, Melhorado',
    note: 'a machine translation of the same theme'},
  {claim: 'hf2clmeiqhgfotte', about: 'conference/national-sme-2024', indicator: 'indicator/venue', kind: 'ACTUAL',
    value: '上海张江科学会堂', unit: 'TEXT', printed: '上海张江科学会堂', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=在上海张江科学会堂盛大开幕', note: 'Zhangjiang Science Hall, Shanghai'},
  {claim: '2jwqe6oop3k3lvln', about: 'conference-series/national-sme-conference', indicator: 'indicator/series-name',
    kind: 'ACTUAL', value: '全国专精特新中小企业发展大会', unit: 'TEXT', period: '2022/2023', observedOn: '2022-09-09',
    source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=2022全国专精特新中小企业发展大会',
    note: 'the years are those of the conferences seen under this name'},
  {claim: 'redpbumte7fsiarc', about: 'conference-series/national-sme-conference', indicator: 'indicator/series-name',
    kind: 'ACTUAL', value: '专精特新中小企业发展大会', unit: 'TEXT', period: '2024/2025', observedOn: '2025-11-13',
    source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=2025专精特新中小企业发展大会',
    note: 'without the word national; the years are those of the conferences seen under this name'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.period = row.period,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// The event that is taken for the national conference of its year, and is not.
WITH [
  {claim: 'kux5g7me2soozvqz', other: 'conference/china-sme-development-shenyang-2023',
    conference: 'conference/national-sme-2023', observedOn: '2023-04',
    locator: 'text=just-concluded conference on China\'s small and medium-sized enterprises (SMEs) development',
    note: 'our decision: it was over in April and held in Shenyang, the other in Hangzhou in July'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/people-cn-2023-04-13'})
MATCH (other:Conference {id: row.other})
MATCH (conference:Conference {id: row.conference})
MERGE (other)-[notSameAs:NOT_SAME_AS {claim: row.claim}]->(conference)
SET notSameAs.source = source.id, notSameAs.locator = row.locator, notSameAs.observedOn = row.observedOn,
    notSameAs.note = row.note, notSameAs.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;
