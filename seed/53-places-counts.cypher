// Little giants by place: the 37 regions of the table of MIIT, then provinces, cities and wider regions batch by batch,
// ranks and shares.
// Needs scripts 01, 02, 03, 04, 15 and 52.
// In lists of MIIT a plan city is not counted in its province; in most tables of the press it is. Where a source counts
// a province with its plan city, the number is about the province; where it says without, about what is left of it.

// Cities that sources count.
WITH [
  {id: 'place/suzhou', code: '320500', name: 'Suzhou', nameZh: '苏州市', aliases: ['Suzhou City', '苏州']},
  {id: 'place/nantong', code: '320600', name: 'Nantong', nameZh: '南通市', aliases: ['Nantong City', '南通']},
  {id: 'place/guangzhou', code: '440100', name: 'Guangzhou', nameZh: '广州市', aliases: ['Guangzhou City', '广州', '穗']},
  {id: 'place/foshan', code: '440600', name: 'Foshan', nameZh: '佛山市', aliases: ['Foshan City', '佛山']},
  {id: 'place/dongguan', code: '441900', name: 'Dongguan', nameZh: '东莞市', aliases: ['Dongguan City', '东莞']}
] AS rows
UNWIND rows AS row
MERGE (city:Entity {id: row.id})
SET city:Place:City, city += row
RETURN size(rows) AS given, count(*) AS written;

// Each city lies within its province: the first two digits of its code are those of the province.
WITH [
  {claim: 's2ejpqq4xh6uzdlw', city: 'place/suzhou', province: 'place/jiangsu', locator: 'row=844'},
  {claim: 'h7lrxubmd6eyvrwh', city: 'place/nantong', province: 'place/jiangsu', locator: 'row=854'},
  {claim: 'gmtetols3gbblngs', city: 'place/guangzhou', province: 'place/guangdong', locator: 'row=1931'},
  {claim: 'lsugkqrp3imumifu', city: 'place/foshan', province: 'place/guangdong', locator: 'row=1976'},
  {claim: '4uyhql2dbejrouky', city: 'place/dongguan', province: 'place/guangdong', locator: 'row=2056'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/mca-divisions-2019-04'})
MATCH (city:City {id: row.city})
MATCH (province:Province {id: row.province})
MERGE (city)-[within:WITHIN {claim: row.claim}]->(province)
SET within.source = source.id, within.locator = row.locator, within.observedOn = '2019-04',
    within.note = 'read from the code: the list has no column for the province',
    within.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Wider regions, as sources name them. Two of them may be the same under two names; no source says so.
WITH [
  {id: 'place/eastern-region', name: 'East', nameZh: '东部', aliases: ['Eastern region', '东部地区']},
  {id: 'place/central-region', name: 'Central', nameZh: '中部', aliases: ['Central region', '中部地区']},
  {id: 'place/western-region', name: 'West', nameZh: '西部', aliases: ['Western region', '西部地区']},
  {id: 'place/six-central-provinces', name: 'Six central provinces', nameZh: '中部六省'},
  {id: 'place/twelve-western-provinces', name: 'Twelve western provinces', nameZh: '西部12省', aliases: ['西部十二省']},
  {id: 'place/yangtze-river-delta', name: 'Yangtze River Delta', nameZh: '长江三角洲', aliases: ['长三角']},
  {id: 'place/yangtze-and-pearl-river-deltas', name: 'Yangtze and Pearl River Deltas', nameZh: '长三角、珠三角'}
] AS rows
UNWIND rows AS row
MERGE (region:Entity {id: row.id})
SET region:Place, region += row
RETURN size(rows) AS given, count(*) AS written;

// What is measured.
WITH [
  {id: 'indicator/share-of-little-giants', name: 'Share of all little giants',
    description: 'Of the little giants of the country, within the batches that the scope names.'},
  {id: 'indicator/share-of-province', name: 'Share of the province',
    description: 'Of the little giants of the province, within the batches that the scope names.'},
  {id: 'indicator/rank-among-provinces', name: 'Rank among provinces',
    description: 'By number of little giants; 1 is the most.'},
  {id: 'indicator/rank-among-cities', name: 'Rank among cities',
    description: 'By number of little giants; 1 is the most.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// The table of MIIT: all 37 regions in its order. They add up to 1,832, as the table says itself.
WITH [
  {claim: 'ka7uybcgwg6atohg', about: 'place/beijing', value: '90', number: 90.0, locator: 'row=2'},
  {claim: '2m6qa42m2yxhgad2', about: 'place/tianjin', value: '41', number: 41.0, locator: 'row=3'},
  {claim: 'i7bfbkhhnbxaifrg', about: 'place/hebei', value: '100', number: 100.0, locator: 'row=4'},
  {claim: 's5sx5cmmfmlmb46a', about: 'place/shanxi', value: '53', number: 53.0, locator: 'row=5'},
  {claim: 'kcaunhc652imuyy4', about: 'place/inner-mongolia', value: '12', number: 12.0, locator: 'row=6'},
  {claim: 'd62cupunfrh2hciq', about: 'place/liaoning-without-dalian', value: '52', number: 52.0, locator: 'row=7'},
  {claim: 'vwx7qad5mmjxpbn4', about: 'place/jilin', value: '14', number: 14.0, locator: 'row=8'},
  {claim: 'bhnx2e35u2znnnlq', about: 'place/heilongjiang', value: '13', number: 13.0, locator: 'row=9'},
  {claim: '5sudbjljrlannldh', about: 'place/shanghai', value: '80', number: 80.0, locator: 'row=10'},
  {claim: 'zbbjcnj3eqjmmxf7', about: 'place/jiangsu', value: '113', number: 113.0, locator: 'row=11'},
  {claim: '3xes2pj3dopho64n', about: 'place/zhejiang-without-ningbo', value: '107', number: 107.0, locator: 'row=12'},
  {claim: '6ziwwy4capi7buum', about: 'place/anhui', value: '80', number: 80.0, locator: 'row=13'},
  {claim: 'cagbcfbl7ldhigtx', about: 'place/fujian-without-xiamen', value: '68', number: 68.0, locator: 'row=14'},
  {claim: '7zol2jirfabzkgjc', about: 'place/jiangxi', value: '35', number: 35.0, locator: 'row=15'},
  {claim: 'exqzt54657dyq476', about: 'place/shandong-without-qingdao', value: '94', number: 94.0, locator: 'row=16'},
  {claim: 'ibsoixnxullxeko4', about: 'place/henan', value: '92', number: 92.0, locator: 'row=17'},
  {claim: 'lmmcibkj6jwusvdn', about: 'place/hubei', value: '51', number: 51.0, locator: 'row=18'},
  {claim: 'l2eera2i2rcantgv', about: 'place/hunan', value: '70', number: 70.0, locator: 'row=19'},
  {claim: '5io7tr2md6aotehr', about: 'place/guangdong-without-shenzhen', value: '106', number: 106.0,
    locator: 'row=20'},
  {claim: 'h3nyslhmejrdppwc', about: 'place/guangxi', value: '27', number: 27.0, locator: 'row=21'},
  {claim: '2lztj6lp2oftd4uc', about: 'place/hainan', value: '5', number: 5.0, locator: 'row=22'},
  {claim: '5dz65kmohacc4usz', about: 'place/chongqing', value: '65', number: 65.0, locator: 'row=23'},
  {claim: 'pjouabsmimjimcni', about: 'place/sichuan', value: '74', number: 74.0, locator: 'row=24'},
  {claim: '4g7yhamqsr3chzdq', about: 'place/guizhou', value: '14', number: 14.0, locator: 'row=25'},
  {claim: '3bwvb5yqsxsyqnqw', about: 'place/yunnan', value: '35', number: 35.0, locator: 'row=26'},
  {claim: 'sb66raj4p7ywsbxd', about: 'place/tibet', value: '0', number: 0.0, locator: 'row=27'},
  {claim: 'edq4qpk2logj53mq', about: 'place/shaanxi', value: '52', number: 52.0, locator: 'row=28'},
  {claim: '7iqzsblljz3un2uy', about: 'place/gansu', value: '29', number: 29.0, locator: 'row=29'},
  {claim: 'eikkck5u55uuxna7', about: 'place/qinghai', value: '9', number: 9.0, locator: 'row=30'},
  {claim: 'zwgmtn7y7jsqm2nh', about: 'place/ningxia', value: '23', number: 23.0, locator: 'row=31'},
  {claim: 'nnvbfwlcxamuygvw', about: 'place/xinjiang', value: '16', number: 16.0, locator: 'row=32'},
  {claim: 'e4b3cp64lnyeeb3e', about: 'place/xinjiang-corps', value: '4', number: 4.0, locator: 'row=33'},
  {claim: '7joqtdterenirnkc', about: 'place/dalian', value: '22', number: 22.0, locator: 'row=34'},
  {claim: 'gcubhit3hcy5darm', about: 'place/ningbo', value: '55', number: 55.0, locator: 'row=35'},
  {claim: '3kxxazkol7xoq2j5', about: 'place/xiamen', value: '49', number: 49.0, locator: 'row=36'},
  {claim: '3t7rdfjnxzvdpuyq', about: 'place/qingdao', value: '47', number: 47.0, locator: 'row=37'},
  {claim: 'cdiw3cgb3fm3di2a', about: 'place/shenzhen', value: '35', number: 35.0, locator: 'row=38'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/miit-regions-2021-06'})
MATCH (region:ListingRegion {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/little-giants'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.scope = 'batches 1-2', observation.printed = row.value, observation.observedOn = '2021-06-11',
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(region)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Batch 3.
WITH [
  {claim: 'rolejyo7plfecoad', about: 'place/eastern-region', value: '1773', number: 1773.0, printed: '1773家',
    observedOn: '2021', source: 'source/cuzhiwang-com', locator: 'text=分别有1773家、746家、411家'},
  {claim: 'oe4hqzkdghhpywba', about: 'place/central-region', value: '746', number: 746.0, printed: '746家',
    observedOn: '2021', source: 'source/cuzhiwang-com', locator: 'text=分别有1773家、746家、411家'},
  {claim: 't5srvxtijq3kbdft', about: 'place/western-region', value: '411', number: 411.0, printed: '411家',
    observedOn: '2021', source: 'source/cuzhiwang-com', locator: 'text=分别有1773家、746家、411家'},
  {claim: 'v5giijtb3ty6t645', about: 'place/shenzhen', value: '134', number: 134.0, stage: 'PUBLICISED',
    printed: '134家', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=深圳市134家'},
  {claim: 'hgo2lt5axngthczl', about: 'place/guangdong-without-shenzhen', value: '154', number: 154.0,
    stage: 'PUBLICISED', printed: '154家', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=广东其余各市共154家'},
  {claim: '4nvyvu5fgskvlrtx', about: 'place/guangzhou', value: '47', number: 47.0, stage: 'PUBLICISED',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东其余各市共154家',
    note: 'the words at the locator stand beside this number'},
  {claim: 'zthgh6hcbjezgjj4', about: 'place/dongguan', value: '45', number: 45.0, stage: 'PUBLICISED',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东其余各市共154家',
    note: 'the words at the locator stand beside this number'},
  {claim: 'iqwljketqfgqunuw', about: 'place/foshan', value: '20', number: 20.0, stage: 'PUBLICISED',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东其余各市共154家',
    note: 'the words at the locator stand beside this number'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/batch-enterprises'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.scope = 'batch 3', observation.stage = row.stage, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Batches 5, 6 and 7.
WITH [
  {claim: 'jkwb3pxxcff3doar', about: 'place/jiangsu', value: '795', number: 795.0, scope: 'batch 5',
    stage: 'PUBLICISED', printed: '795家', observedOn: '2023-07', source: 'source/gztexun-com-2023',
    locator: 'text=江苏以795家位居第一'},
  {claim: 'ypkp2itqpqf7znvt', about: 'place/jiangsu', value: '795', number: 795.0, scope: 'batch 5',
    stage: 'PUBLICISED', printed: '795家', observedOn: '2023-07-14', source: 'source/zgnt-net-2023-07-16',
    locator: 'text=全省共新入围795家企业'},
  {claim: 'wciy2gakjnf4chy5', about: 'place/guangdong', value: '658', number: 658.0, scope: 'batch 5',
    stage: 'PUBLICISED', printed: '658家', observedOn: '2023-07', source: 'source/gztexun-com-2023',
    locator: 'text=广东紧随其后,有658家企业入选', note: 'with Shenzhen, as other pages show; this one does not say so'},
  {claim: '3uizc4fy54llzl74', about: 'place/zhejiang', value: '384', number: 384.0, scope: 'batch 5',
    stage: 'PUBLICISED', printed: '384家', observedOn: '2023-07', source: 'source/gztexun-com-2023',
    locator: 'text=浙江则以384家位居第三', note: 'whether Ningbo is in it is not said'},
  {claim: 'txizuhfa4ff6bqeb', about: 'place/shenzhen', value: '310', number: 310.0, scope: 'batch 5',
    stage: 'PUBLICISED', printed: '310家', observedOn: '2023-07', source: 'source/gztexun-com-2023',
    locator: 'text=“小巨人”企业数量达到310家'},
  {claim: '4q2p2ffanon7tfby', about: 'place/nantong', value: '64', number: 64.0, scope: 'batch 5', stage: 'PUBLICISED',
    printed: '64家', observedOn: '2023-07-14', source: 'source/zgnt-net-2023-07-16', locator: 'text=南通64家入围创新高'},
  {claim: 'iicbzrhnrguu52y2', about: 'place/jiangsu', value: '711', number: 711.0, scope: 'batch 6',
    stage: 'PUBLICISED', printed: '711家', observedOn: '2024-09', source: 'source/szdushi-com-cn-2024-09',
    locator: 'text=全省共711家企业入围'},
  {claim: 'i7getmqvdp5x3kdc', about: 'place/suzhou', value: '206', number: 206.0, scope: 'batch 6', stage: 'PUBLICISED',
    printed: '206家', observedOn: '2024-09', source: 'source/szdushi-com-cn-2024-09', locator: 'text=其中苏州市206家,占全省的29%'},
  {claim: 'sy7vzsqyaqbksb5u', about: 'place/jiangsu', value: '711', number: 711.0, scope: 'batch 6',
    stage: 'PUBLICISED', printed: '711家', observedOn: '2024', source: 'source/seo-huaxiataike-com-2025',
    locator: 'text=第六批公示711家,第七批增至807家'},
  {claim: 'vxdupcxrlkn5h5nx', about: 'place/guangdong', value: '561', number: 561.0, scope: 'batch 6', printed: '561家',
    observedOn: '2024', source: 'source/seo-huaxiataike-com-2025', locator: 'text=从第六批561家增长至第七批691家',
    note: 'with Shenzhen'},
  {claim: 'wdalbehhaewjkvvy', about: 'place/zhejiang', value: '400', number: 400.0, scope: 'batch 6', printed: '400家',
    observedOn: '2024', source: 'source/seo-huaxiataike-com-2025', locator: 'text=从400家降至398家',
    note: 'whether Ningbo is in it is not said'},
  {claim: 'yakhg7pzqvg3qxk6', about: 'place/jiangsu', value: '807', number: 807.0, scope: 'batch 7', printed: '807家',
    observedOn: '2025', source: 'source/seo-huaxiataike-com-2025', locator: 'text=第六批公示711家,第七批增至807家'},
  {claim: 'jz7644uyaifqe2ua', about: 'place/guangdong', value: '691', number: 691.0, scope: 'batch 7', printed: '691家',
    observedOn: '2025', source: 'source/seo-huaxiataike-com-2025', locator: 'text=从第六批561家增长至第七批691家',
    note: 'with Shenzhen'},
  {claim: 'mgho3utco3od3ycn', about: 'place/zhejiang', value: '398', number: 398.0, scope: 'batch 7', printed: '398家',
    observedOn: '2025', source: 'source/seo-huaxiataike-com-2025', locator: 'text=从400家降至398家',
    note: 'whether Ningbo is in it is not said'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/batch-enterprises'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.scope = row.scope, observation.stage = row.stage, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Growth from batch 6 to batch 7.
WITH [
  {claim: 'hsxguth74iq4yra5', about: 'place/guangdong', indicator: 'indicator/batch-growth', value: '23.17',
    number: 23.17, unit: 'PERCENT', scope: 'batch 7', observedOn: '2025', source: 'source/seo-huaxiataike-com-2025',
    locator: 'text=从第六批561家增长至第七批691家', note: 'with Shenzhen; the words at the locator stand beside this number'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = row.unit,
    observation.scope = row.scope, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Several batches together.
WITH [
  {claim: 'udpc2sc5z6sxwjyg', about: 'place/ningbo', value: '182', number: 182.0, scope: 'batches 1-3', printed: '182家',
    observedOn: '2021', source: 'source/wallstreetcn-com', locator: 'text=宁波、深圳分别以182家、170家排名第三、第四'},
  {claim: '7avibnp3shv7e5df', about: 'place/shenzhen', value: '170', number: 170.0, scope: 'batches 1-3',
    printed: '170家', observedOn: '2021', source: 'source/wallstreetcn-com', locator: 'text=宁波、深圳分别以182家、170家排名第三、第四'},
  {claim: 'pxr6myi63ambrjn4', about: 'place/tianjin', value: '134', number: 134.0, scope: 'batches 1-3',
    observedOn: '2021', source: 'source/wallstreetcn-com', locator: 'text=宁波、深圳分别以182家、170家排名第三、第四',
    note: 'the words at the locator stand beside this number'},
  {claim: 'u3xiwkdhfvjkaq5c', about: 'place/chongqing', value: '123', number: 123.0, scope: 'batches 1-3',
    observedOn: '2021', source: 'source/wallstreetcn-com', locator: 'text=宁波、深圳分别以182家、170家排名第三、第四',
    note: 'the words at the locator stand beside this number'},
  {claim: 'djdggubq6d6hw5ca', about: 'place/zhejiang', value: '1059', number: 1059.0, scope: 'batches 1-4',
    printed: '1 059 家', observedOn: '2022', source: 'source/handmsg-com-2024-02-06',
    locator: 'text=浙江省拥有“小巨人”企业数量最多达1 059 家,占全国比重11.6%', note: 'whether Ningbo is in it is not said'},
  {claim: 'kwunvjmygm5km4ul', about: 'place/tibet', value: '4', number: 4.0, scope: 'batches 1-4', printed: '4 家',
    observedOn: '2022', source: 'source/handmsg-com-2024-02-06', locator: 'text=西藏自治区仅拥有4 家“小巨人”企业'},
  {claim: 'sduocwjdxsyprtiq', about: 'place/yangtze-river-delta', value: '2795', number: 2795.0, approximation: 'ABOUT',
    scope: 'batches 1-4', printed: 'Some 2,795', observedOn: '2023-06-05',
    source: 'source/touch-shio-gov-cn-2023-06-05',
    locator: 'text=Some 2,795 ‘little giants’ are settled in the Yangtze River Delta',
    note: 'that it is after batch 4 is our reading'},
  {claim: 'anl22dif4fvvvdng', about: 'place/nantong', value: '61', number: 61.0, scope: 'batches 1-4',
    observedOn: '2023-07-14', source: 'source/zgnt-net-2023-07-16', locator: 'text=南通64家入围创新高',
    note: 'the words at the locator are those of the title'},
  {claim: 'xizj2g7moi47bl54', about: 'place/shanghai', value: '857', number: 857.0, printed: '857家',
    observedOn: '2024-11', source: 'source/1nongjing-com-2024-11', locator: 'text=国家级专精特新“小巨人”企业857家'},
  {claim: 'gnrvgorub3eqfn3b', about: 'place/suzhou', value: '607', number: 607.0, printed: '607社',
    observedOn: '2024-12-31', source: 'source/blsbz-cn-2025-04-21', locator: 'text=607社の国家級専精特新「小巨人」企業'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: 'indicator/little-giants'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'ENTERPRISES',
    observation.approximation = row.approximation, observation.scope = row.scope, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Shares.
WITH [
  {claim: 'hc4mwvalwqjfoc5r', about: 'place/eastern-region', indicator: 'indicator/share-of-little-giants', value: '61',
    number: 61.0, scope: 'batch 3', observedOn: '2021', source: 'source/cuzhiwang-com',
    locator: 'text=分别有1773家、746家、411家', note: 'the words at the locator stand beside this number'},
  {claim: '7yy4ezpqr3ybgext', about: 'place/central-region', indicator: 'indicator/share-of-little-giants', value: '25',
    number: 25.0, scope: 'batch 3', observedOn: '2021', source: 'source/cuzhiwang-com',
    locator: 'text=分别有1773家、746家、411家', note: 'the words at the locator stand beside this number'},
  {claim: 'eebgqzhu3j5o3qra', about: 'place/western-region', indicator: 'indicator/share-of-little-giants', value: '14',
    number: 14.0, scope: 'batch 3', observedOn: '2021', source: 'source/cuzhiwang-com',
    locator: 'text=分别有1773家、746家、411家', note: 'the words at the locator stand beside this number'},
  {claim: 'vsuygma5clsqajjt', about: 'place/zhejiang', indicator: 'indicator/share-of-little-giants', value: '11.6',
    number: 11.6, scope: 'batches 1-4', printed: '11.6%', observedOn: '2022', source: 'source/handmsg-com-2024-02-06',
    locator: 'text=浙江省拥有“小巨人”企业数量最多达1 059 家,占全国比重11.6%',
    note: 'with the number beside it this makes about 9,130 in the country'},
  {claim: 'ynfmc27gv2k7e7by', about: 'place/yangtze-river-delta', indicator: 'indicator/share-of-little-giants',
    value: '30', number: 30.0, approximation: 'NEARLY', scope: 'batches 1-4', printed: 'nearly 30 percent',
    observedOn: '2023-06-05', source: 'source/touch-shio-gov-cn-2023-06-05',
    locator: 'text=Some 2,795 ‘little giants’ are settled in the Yangtze River Delta',
    note: 'in the text; the title says nearly a third'},
  {claim: 'jhwrqg7wpvo66zuo', about: 'place/yangtze-and-pearl-river-deltas',
    indicator: 'indicator/share-of-little-giants', value: '59', number: 59.0, scope: 'batch 5', observedOn: '2023',
    source: 'source/gztexun-com-2023', locator: 'text=“小巨人”数量总计占比16%',
    note: 'the words at the locator are those of another share on the page; the shares do not add up to 100'},
  {claim: 'hneh6yje5bojw6yn', about: 'place/six-central-provinces', indicator: 'indicator/share-of-little-giants',
    value: '16', number: 16.0, scope: 'batch 5', printed: '16%', observedOn: '2023', source: 'source/gztexun-com-2023',
    locator: 'text=“小巨人”数量总计占比16%'},
  {claim: 'e6epbu33zuqw26yx', about: 'place/twelve-western-provinces', indicator: 'indicator/share-of-little-giants',
    value: '7', number: 7.0, scope: 'batch 5', printed: '7%', observedOn: '2023', source: 'source/gztexun-com-2023',
    locator: 'text=合计占比7%', note: 'as printed; with the other shares of the page it leaves 18 percent unnamed'},
  {claim: 'vvpzofrqtmkkc5e4', about: 'place/suzhou', indicator: 'indicator/share-of-province', value: '29',
    number: 29.0, scope: 'batch 6', stage: 'PUBLICISED', printed: '29%', observedOn: '2024-09',
    source: 'source/szdushi-com-cn-2024-09', locator: 'text=其中苏州市206家,占全省的29%'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'PERCENT',
    observation.approximation = row.approximation, observation.scope = row.scope, observation.stage = row.stage,
    observation.printed = row.printed, observation.observedOn = row.observedOn, observation.note = row.note,
    observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;

// Ranks.
WITH [
  {claim: '2vq3trcxt7xcxiqv', about: 'place/jiangsu', indicator: 'indicator/rank-among-provinces', value: '1',
    number: 1.0, scope: 'batch 5', stage: 'PUBLICISED', printed: '第一', observedOn: '2023-07',
    source: 'source/gztexun-com-2023', locator: 'text=江苏以795家位居第一'},
  {claim: 'vouxk7c65uwkqynp', about: 'place/guangdong', indicator: 'indicator/rank-among-provinces', value: '2',
    number: 2.0, scope: 'batch 5', stage: 'PUBLICISED', printed: '紧随其后', observedOn: '2023-07',
    source: 'source/gztexun-com-2023', locator: 'text=广东紧随其后,有658家企业入选',
    derivation: 'named right after the first'},
  {claim: 'n5uhjhqyogiha6xb', about: 'place/zhejiang', indicator: 'indicator/rank-among-provinces', value: '3',
    number: 3.0, scope: 'batch 5', stage: 'PUBLICISED', printed: '第三', observedOn: '2023-07',
    source: 'source/gztexun-com-2023', locator: 'text=浙江则以384家位居第三'},
  {claim: 'xqdl6bz65o6lfch7', about: 'place/guangdong', indicator: 'indicator/rank-among-provinces', value: '1',
    number: 1.0, scope: 'batches 1-5', printed: 'first', observedOn: '2023', source: 'source/breakinglatest-news-2023',
    locator: 'text=Guangdong and Jiangsu have shown the most progress, ranking first and second'},
  {claim: 'dxoxmmbda5iryrkb', about: 'place/jiangsu', indicator: 'indicator/rank-among-provinces', value: '2',
    number: 2.0, scope: 'batches 1-5', printed: 'second', observedOn: '2023', source: 'source/breakinglatest-news-2023',
    locator: 'text=Guangdong and Jiangsu have shown the most progress, ranking first and second'},
  {claim: '72knd22cfroy5el7', about: 'place/jiangsu', indicator: 'indicator/rank-among-provinces', value: '1',
    number: 1.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: '43q5f23cuu57wrub', about: 'place/guangdong', indicator: 'indicator/rank-among-provinces', value: '2',
    number: 2.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'g7wmo7zscbmivsau', about: 'place/zhejiang', indicator: 'indicator/rank-among-provinces', value: '3',
    number: 3.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'ktli7byuiogh5bxf', about: 'place/shandong', indicator: 'indicator/rank-among-provinces', value: '4',
    number: 4.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'kamzurrcc76zilbi', about: 'place/beijing', indicator: 'indicator/rank-among-provinces', value: '5',
    number: 5.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: '44bt5h7b7ald4t2p', about: 'place/hubei', indicator: 'indicator/rank-among-provinces', value: '6',
    number: 6.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'ipkvvbay4wsrj2eb', about: 'place/shanghai', indicator: 'indicator/rank-among-provinces', value: '7',
    number: 7.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'igscsyrvcw2zwj7q', about: 'place/anhui', indicator: 'indicator/rank-among-provinces', value: '8',
    number: 8.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: '3xqnivb2oq3xiezh', about: 'place/hunan', indicator: 'indicator/rank-among-provinces', value: '9',
    number: 9.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'v7rck74xbcjkqhhv', about: 'place/sichuan', indicator: 'indicator/rank-among-provinces', value: '10',
    number: 10.0, scope: 'batch 5', observedOn: '2023', source: 'source/f-cn-cn-2023',
    locator: 'text=数量位居前十的地区为:江苏、广东、浙江、山东、北京、湖北、上海、安徽、湖南、四川',
    derivation: 'its place in the list', note: 'plan cities are counted in their provinces'},
  {claim: 'dewb7t6bvo3g425m', about: 'place/ningbo', indicator: 'indicator/rank-among-cities', value: '3', number: 3.0,
    scope: 'batches 1-3', printed: '第三', observedOn: '2021', source: 'source/wallstreetcn-com',
    locator: 'text=宁波、深圳分别以182家、170家排名第三、第四'},
  {claim: 'l67fvfzmzcp7g4lu', about: 'place/shenzhen', indicator: 'indicator/rank-among-cities', value: '4',
    number: 4.0, scope: 'batches 1-3', printed: '第四', observedOn: '2021', source: 'source/wallstreetcn-com',
    locator: 'text=宁波、深圳分别以182家、170家排名第三、第四'},
  {claim: 'k4dbmcvcywd3hoh7', about: 'place/tianjin', indicator: 'indicator/rank-among-cities', value: '5', number: 5.0,
    scope: 'batches 1-3', observedOn: '2021', source: 'source/wallstreetcn-com',
    locator: 'text=宁波、深圳分别以182家、170家排名第三、第四', note: 'the words at the locator stand beside this rank'},
  {claim: '2wtc5fxwgx3mkhtg', about: 'place/chongqing', indicator: 'indicator/rank-among-cities', value: '6',
    number: 6.0, scope: 'batches 1-3', observedOn: '2021', source: 'source/wallstreetcn-com',
    locator: 'text=宁波、深圳分别以182家、170家排名第三、第四', note: 'the words at the locator stand beside this rank'},
  {claim: 'xao5zttbtifsub6a', about: 'place/suzhou', indicator: 'indicator/rank-among-cities', value: '4', number: 4.0,
    observedOn: '2024-12-31', source: 'source/blsbz-cn-2025-04-21', locator: 'text=607社の国家級専精特新「小巨人」企業',
    note: 'the words at the locator stand beside this rank'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (place:Place {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.number = row.number, observation.unit = 'RANK',
    observation.scope = row.scope, observation.stage = row.stage, observation.printed = row.printed,
    observation.observedOn = row.observedOn, observation.derivation = row.derivation,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(place)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
