// The 37 regions by which MIIT lists little giants, and the name each has in its table of June 2021.
// Needs 01-sources.cypher and 02-places.cypher.
// The table counts a plan city apart from its province, and the Xinjiang Production and Construction Corps apart from
// Xinjiang. So 26 provinces and the five plan cities are regions as they stand; the five provinces without their plan
// city, and the Corps, are places of their own here. 26 + 5 + 5 + 1 = 37.
// The `row` of a locator counts the lines of the table, its heading line included. Counts are not loaded here.

// The regions that are also a province or a city.
WITH [
  'place/beijing', 'place/tianjin', 'place/hebei', 'place/shanxi', 'place/inner-mongolia',
  'place/jilin', 'place/heilongjiang', 'place/shanghai', 'place/jiangsu', 'place/anhui',
  'place/jiangxi', 'place/henan', 'place/hubei', 'place/hunan', 'place/guangxi',
  'place/hainan', 'place/chongqing', 'place/sichuan', 'place/guizhou', 'place/yunnan',
  'place/tibet', 'place/shaanxi', 'place/gansu', 'place/qinghai', 'place/ningxia',
  'place/xinjiang', 'place/dalian', 'place/ningbo', 'place/xiamen', 'place/qingdao',
  'place/shenzhen'
] AS rows
UNWIND rows AS id
MATCH (region:Place {id: id})
SET region:ListingRegion
RETURN size(rows) AS given, count(*) AS written;

// The regions that are only regions: the Corps, which has no GB/T 2260 code of its own (its cities are listed under
// Xinjiang as 6590xx), and the five provinces without their plan city, under the code of the province.
WITH [
  {id: 'place/xinjiang-corps', name: 'Xinjiang Production and Construction Corps', nameZh: '新疆生产建设兵团',
    aliases: ['XPCC', '兵团']},
  {id: 'place/liaoning-without-dalian', code: '210000', name: 'Liaoning without Dalian',
    nameZh: '辽宁省（不含大连市）',
    aliases: ['Liaoning excluding Dalian']},
  {id: 'place/zhejiang-without-ningbo', code: '330000', name: 'Zhejiang without Ningbo',
    nameZh: '浙江省（不含宁波市）',
    aliases: ['Zhejiang excluding Ningbo']},
  {id: 'place/fujian-without-xiamen', code: '350000', name: 'Fujian without Xiamen',
    nameZh: '福建省（不含厦门市）',
    aliases: ['Fujian excluding Xiamen']},
  {id: 'place/shandong-without-qingdao', code: '370000', name: 'Shandong without Qingdao',
    nameZh: '山东省（不含青岛市）',
    aliases: ['Shandong excluding Qingdao']},
  {id: 'place/guangdong-without-shenzhen', code: '440000', name: 'Guangdong without Shenzhen',
    nameZh: '广东省（不含深圳市）',
    aliases: ['Guangdong excluding Shenzhen']}
] AS rows
UNWIND rows AS row
MERGE (region:Entity {id: row.id})
SET region:Place:ListingRegion, region += row
RETURN size(rows) AS given, count(*) AS written;

// What is left of a province lies within it. The footnote of the table says that plan cities are not counted in it.
WITH [
  {claim: 'w43itnqhcduruois', region: 'place/liaoning-without-dalian', province: 'place/liaoning', locator: 'row=7'},
  {claim: 'r7tyvfcdleqvsg35', region: 'place/zhejiang-without-ningbo', province: 'place/zhejiang', locator: 'row=12'},
  {claim: 'zblae4y5cmgyx2ro', region: 'place/fujian-without-xiamen', province: 'place/fujian', locator: 'row=14'},
  {claim: 'bnsdmawv62kyd72g', region: 'place/shandong-without-qingdao', province: 'place/shandong', locator: 'row=16'},
  {claim: 'mr2weyeu56juxdia', region: 'place/guangdong-without-shenzhen', province: 'place/guangdong',
    locator: 'row=20'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/miit-regions-2021-06'})
MATCH (region:ListingRegion {id: row.region})
MATCH (province:Province {id: row.province})
MERGE (region)-[within:WITHIN {claim: row.claim}]->(province)
SET within.source = source.id, within.locator = row.locator, within.observedOn = '2021-06-11',
    within.recordedAt = localdatetime('2026-11-25T00:00:00'),
    within.note = 'the row has the name of the province; the footnote says that its plan city is not in it'
RETURN size(rows) AS given, count(*) AS written;

// What is measured: the name under which a place stands in the lists.
WITH [
  {id: 'indicator/listing-region-name', name: 'Name as a listing region',
    description: 'The words with which a list of MIIT names this region; imports match on them.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// The 37 rows of the table, in its order.
WITH [
  {claim: 'hmhdrmx6f7zlfvz2', region: 'place/beijing', value: '北京市', locator: 'row=2'},
  {claim: 'lqbdvsidefqxwf3z', region: 'place/tianjin', value: '天津市', locator: 'row=3'},
  {claim: 'hghnntzfk5344iwi', region: 'place/hebei', value: '河北省', locator: 'row=4'},
  {claim: '3cizu3znxwjqy5w3', region: 'place/shanxi', value: '山西省', locator: 'row=5'},
  {claim: 'qjwuydghdkutaz6n', region: 'place/inner-mongolia', value: '内蒙古自治区', locator: 'row=6'},
  {claim: 'cc35e7lifmzqkqju', region: 'place/liaoning-without-dalian', value: '辽宁省', locator: 'row=7'},
  {claim: 'i63n7glbcprp2kc7', region: 'place/jilin', value: '吉林省', locator: 'row=8'},
  {claim: 'xnz2aifew3kxq2so', region: 'place/heilongjiang', value: '黑龙江省', locator: 'row=9'},
  {claim: 'oytc3ypvpgwu2os5', region: 'place/shanghai', value: '上海市', locator: 'row=10'},
  {claim: 'zzvkt2ya3hbech2u', region: 'place/jiangsu', value: '江苏省', locator: 'row=11'},
  {claim: '6czwmimushrw5q6d', region: 'place/zhejiang-without-ningbo', value: '浙江省', locator: 'row=12'},
  {claim: 'zdglxe33o6yreajc', region: 'place/anhui', value: '安徽省', locator: 'row=13'},
  {claim: 'up2gpmhdzt4q4vq5', region: 'place/fujian-without-xiamen', value: '福建省', locator: 'row=14'},
  {claim: 'bwpa4r6honqgq7pe', region: 'place/jiangxi', value: '江西省', locator: 'row=15'},
  {claim: '6vwsywjxpask5swb', region: 'place/shandong-without-qingdao', value: '山东省', locator: 'row=16'},
  {claim: '2ndg6fp6px6itlqf', region: 'place/henan', value: '河南省', locator: 'row=17'},
  {claim: 'jlsxh3jwhcv4bxso', region: 'place/hubei', value: '湖北省', locator: 'row=18'},
  {claim: 'owya7ewzptciflhs', region: 'place/hunan', value: '湖南省', locator: 'row=19'},
  {claim: '3hkhjggtpjchrdgi', region: 'place/guangdong-without-shenzhen', value: '广东省', locator: 'row=20'},
  {claim: '5pb6r6axc2sfwzid', region: 'place/guangxi', value: '广西壮族自治区', locator: 'row=21'},
  {claim: 'o2yger4hia7amuks', region: 'place/hainan', value: '海南省', locator: 'row=22'},
  {claim: 'apyribmvqoftkktf', region: 'place/chongqing', value: '重庆市', locator: 'row=23'},
  {claim: 'ornhygzrzwz6sghn', region: 'place/sichuan', value: '四川省', locator: 'row=24'},
  {claim: 'wdql2yky7udde6rt', region: 'place/guizhou', value: '贵州省', locator: 'row=25'},
  {claim: 'niqoz3maxijzmkzy', region: 'place/yunnan', value: '云南省', locator: 'row=26'},
  {claim: 'mameczmg42in3xry', region: 'place/tibet', value: '西藏自治区', locator: 'row=27'},
  {claim: '6gxptiljxcwwenrd', region: 'place/shaanxi', value: '陕西省', locator: 'row=28'},
  {claim: 'r7yynxh7z26e3mfl', region: 'place/gansu', value: '甘肃省', locator: 'row=29'},
  {claim: 'qldtneopa6mdutv6', region: 'place/qinghai', value: '青海省', locator: 'row=30'},
  {claim: '2ctdkkeytgwikg4n', region: 'place/ningxia', value: '宁夏回族自治区', locator: 'row=31'},
  {claim: 'g4a2efbki24iekya', region: 'place/xinjiang', value: '新疆维吾尔自治区', locator: 'row=32'},
  {claim: 'dq5lre2p6hnf255e', region: 'place/xinjiang-corps', value: '新疆生产建设兵团', locator: 'row=33'},
  {claim: 'ekwwaznulksga475', region: 'place/dalian', value: '大连市', locator: 'row=34'},
  {claim: '24jdwa6fuyyccyen', region: 'place/ningbo', value: '宁波市', locator: 'row=35'},
  {claim: 'rty3atudar23tyuf', region: 'place/xiamen', value: '厦门市', locator: 'row=36'},
  {claim: 'y5wrg2wa7exl62w5', region: 'place/qingdao', value: '青岛市', locator: 'row=37'},
  {claim: '4io32jzdegu36y5a', region: 'place/shenzhen', value: '深圳市', locator: 'row=38'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/miit-regions-2021-06'})
MATCH (region:ListingRegion {id: row.region})
MATCH (indicator:Indicator {id: 'indicator/listing-region-name'})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = 'ACTUAL',
    observation.value = row.value, observation.unit = 'TEXT', observation.printed = row.value,
    observation.observedOn = '2021-06-11', observation.recordedAt = localdatetime('2026-11-25T00:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(region)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
