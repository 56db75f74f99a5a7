// Places: China, its 31 provinces that take part in the programme, Nanjing and the five plan cities, with which lies
// within which. Also East China, a region that the article names.
// Needs 01-sources.cypher.
// Codes: `code` is GB/T 2260 (six digits, the list of April 2019), `isoCode` is ISO 3166. The `row` of a locator
// counts the lines of that list, its heading line included. Aliases of one character are the usual abbreviations.

// China, and the region of China that paragraph 6 of the article names. Neither has a GB/T 2260 code.
WITH [
  {id: 'place/china', isoCode: 'CN', name: 'China', nameZh: '中国', aliases: ['PRC', '中华人民共和国']},
  {id: 'place/east-china', name: 'East China', nameZh: '华东', aliases: ['华东地区']}
] AS rows
UNWIND rows AS row
MERGE (place:Entity {id: row.id})
SET place:Place, place += row
RETURN size(rows) AS given, count(*) AS written;

// The 31 provinces, autonomous regions and municipalities of the mainland.
WITH [
  {id: 'place/beijing', code: '110000', isoCode: 'CN-BJ', name: 'Beijing', nameZh: '北京市',
    aliases: ['Beijing Municipality', '北京', '京']},
  {id: 'place/tianjin', code: '120000', isoCode: 'CN-TJ', name: 'Tianjin', nameZh: '天津市',
    aliases: ['Tianjin Municipality', '天津', '津']},
  {id: 'place/hebei', code: '130000', isoCode: 'CN-HE', name: 'Hebei', nameZh: '河北省',
    aliases: ['Hebei Province', '河北', '冀']},
  {id: 'place/shanxi', code: '140000', isoCode: 'CN-SX', name: 'Shanxi', nameZh: '山西省',
    aliases: ['Shanxi Province', '山西', '晋']},
  {id: 'place/inner-mongolia', code: '150000', isoCode: 'CN-NM', name: 'Inner Mongolia', nameZh: '内蒙古自治区',
    aliases: ['Inner Mongolia Autonomous Region', 'Nei Mongol', '内蒙古', '蒙']},
  {id: 'place/liaoning', code: '210000', isoCode: 'CN-LN', name: 'Liaoning', nameZh: '辽宁省',
    aliases: ['Liaoning Province', '辽宁', '辽']},
  {id: 'place/jilin', code: '220000', isoCode: 'CN-JL', name: 'Jilin', nameZh: '吉林省',
    aliases: ['Jilin Province', '吉林', '吉']},
  {id: 'place/heilongjiang', code: '230000', isoCode: 'CN-HL', name: 'Heilongjiang', nameZh: '黑龙江省',
    aliases: ['Heilongjiang Province', '黑龙江', '黑']},
  {id: 'place/shanghai', code: '310000', isoCode: 'CN-SH', name: 'Shanghai', nameZh: '上海市',
    aliases: ['Shanghai Municipality', '上海', '沪']},
  {id: 'place/jiangsu', code: '320000', isoCode: 'CN-JS', name: 'Jiangsu', nameZh: '江苏省',
    aliases: ['Jiangsu Province', '江苏', '苏']},
  {id: 'place/zhejiang', code: '330000', isoCode: 'CN-ZJ', name: 'Zhejiang', nameZh: '浙江省',
    aliases: ['Zhejiang Province', '浙江', '浙']},
  {id: 'place/anhui', code: '340000', isoCode: 'CN-AH', name: 'Anhui', nameZh: '安徽省',
    aliases: ['Anhui Province', '安徽', '皖']},
  {id: 'place/fujian', code: '350000', isoCode: 'CN-FJ', name: 'Fujian', nameZh: '福建省',
    aliases: ['Fujian Province', '福建', '闽']},
  {id: 'place/jiangxi', code: '360000', isoCode: 'CN-JX', name: 'Jiangxi', nameZh: '江西省',
    aliases: ['Jiangxi Province', '江西', '赣']},
  {id: 'place/shandong', code: '370000', isoCode: 'CN-SD', name: 'Shandong', nameZh: '山东省',
    aliases: ['Shandong Province', '山东', '鲁']},
  {id: 'place/henan', code: '410000', isoCode: 'CN-HA', name: 'Henan', nameZh: '河南省',
    aliases: ['Henan Province', '河南', '豫']},
  {id: 'place/hubei', code: '420000', isoCode: 'CN-HB', name: 'Hubei', nameZh: '湖北省',
    aliases: ['Hubei Province', '湖北', '鄂']},
  {id: 'place/hunan', code: '430000', isoCode: 'CN-HN', name: 'Hunan', nameZh: '湖南省',
    aliases: ['Hunan Province', '湖南', '湘']},
  {id: 'place/guangdong', code: '440000', isoCode: 'CN-GD', name: 'Guangdong', nameZh: '广东省',
    aliases: ['Guangdong Province', '广东', '粤']},
  {id: 'place/guangxi', code: '450000', isoCode: 'CN-GX', name: 'Guangxi', nameZh: '广西壮族自治区',
    aliases: ['Guangxi Zhuang Autonomous Region', '广西', '桂']},
  {id: 'place/hainan', code: '460000', isoCode: 'CN-HI', name: 'Hainan', nameZh: '海南省',
    aliases: ['Hainan Province', '海南', '琼']},
  {id: 'place/chongqing', code: '500000', isoCode: 'CN-CQ', name: 'Chongqing', nameZh: '重庆市',
    aliases: ['Chongqing Municipality', '重庆', '渝']},
  {id: 'place/sichuan', code: '510000', isoCode: 'CN-SC', name: 'Sichuan', nameZh: '四川省',
    aliases: ['Sichuan Province', '四川', '川', '蜀']},
  {id: 'place/guizhou', code: '520000', isoCode: 'CN-GZ', name: 'Guizhou', nameZh: '贵州省',
    aliases: ['Guizhou Province', '贵州', '黔', '贵']},
  {id: 'place/yunnan', code: '530000', isoCode: 'CN-YN', name: 'Yunnan', nameZh: '云南省',
    aliases: ['Yunnan Province', '云南', '滇', '云']},
  {id: 'place/tibet', code: '540000', isoCode: 'CN-XZ', name: 'Tibet', nameZh: '西藏自治区',
    aliases: ['Tibet Autonomous Region', 'Xizang', '西藏', '藏']},
  {id: 'place/shaanxi', code: '610000', isoCode: 'CN-SN', name: 'Shaanxi', nameZh: '陕西省',
    aliases: ['Shaanxi Province', '陕西', '陕', '秦']},
  {id: 'place/gansu', code: '620000', isoCode: 'CN-GS', name: 'Gansu', nameZh: '甘肃省',
    aliases: ['Gansu Province', '甘肃', '陇', '甘']},
  {id: 'place/qinghai', code: '630000', isoCode: 'CN-QH', name: 'Qinghai', nameZh: '青海省',
    aliases: ['Qinghai Province', '青海', '青']},
  {id: 'place/ningxia', code: '640000', isoCode: 'CN-NX', name: 'Ningxia', nameZh: '宁夏回族自治区',
    aliases: ['Ningxia Hui Autonomous Region', '宁夏', '宁']},
  {id: 'place/xinjiang', code: '650000', isoCode: 'CN-XJ', name: 'Xinjiang', nameZh: '新疆维吾尔自治区',
    aliases: ['Xinjiang Uygur Autonomous Region', '新疆', '新']}
] AS rows
UNWIND rows AS row
MERGE (province:Entity {id: row.id})
SET province:Place:Province, province += row
RETURN size(rows) AS given, count(*) AS written;

// Nanjing, where the conference was held, and the five cities with a state plan of their own (计划单列市).
WITH [
  {id: 'place/nanjing', code: '320100', name: 'Nanjing', nameZh: '南京市', aliases: ['Nanjing City', '南京']},
  {id: 'place/dalian', code: '210200', name: 'Dalian', nameZh: '大连市', aliases: ['Dalian City', '大连']},
  {id: 'place/ningbo', code: '330200', name: 'Ningbo', nameZh: '宁波市', aliases: ['Ningbo City', '宁波', '甬']},
  {id: 'place/xiamen', code: '350200', name: 'Xiamen', nameZh: '厦门市', aliases: ['Xiamen City', '厦门']},
  {id: 'place/qingdao', code: '370200', name: 'Qingdao', nameZh: '青岛市', aliases: ['Qingdao City', '青岛']},
  {id: 'place/shenzhen', code: '440300', name: 'Shenzhen', nameZh: '深圳市', aliases: ['Shenzhen City', '深圳']}
] AS rows
UNWIND rows AS row
MERGE (city:Entity {id: row.id})
SET city:Place:City, city += row
RETURN size(rows) AS given, count(*) AS written;

// Each province lies within China: the list is the list of China's divisions.
WITH [
  {claim: 'xm2gw55irrisn5eu', place: 'place/beijing', locator: 'row=2'},
  {claim: 'vj2e56f4vfcvi32e', place: 'place/tianjin', locator: 'row=19'},
  {claim: 'pqlo46flvsa5p2ht', place: 'place/hebei', locator: 'row=36'},
  {claim: 'l2nbgotxb2mnrdgm', place: 'place/shanxi', locator: 'row=216'},
  {claim: 'qxi2zykeuzdqvwlz', place: 'place/inner-mongolia', locator: 'row=345'},
  {claim: 'f7b2koi4gollbcad', place: 'place/liaoning', locator: 'row=461'},
  {claim: '6jl2tkhml2y4ijuz', place: 'place/jilin', locator: 'row=576'},
  {claim: '5slft5fmjdfjzfaw', place: 'place/heilongjiang', locator: 'row=646'},
  {claim: 'kq35pxuizwkewv7z', place: 'place/shanghai', locator: 'row=788'},
  {claim: '3fpj4ub5w7jzbddw', place: 'place/jiangsu', locator: 'row=805'},
  {claim: 'ewbzgg5igsemrsna', place: 'place/zhejiang', locator: 'row=915'},
  {claim: '2xo4xnv6dnl3kw3h', place: 'place/anhui', locator: 'row=1016'},
  {claim: 'hvgls3qutkveajne', place: 'place/fujian', locator: 'row=1138'},
  {claim: 'vpgssjplu55afbsp', place: 'place/jiangxi', locator: 'row=1233'},
  {claim: 'pvlliagow6nyucmk', place: 'place/shandong', locator: 'row=1345'},
  {claim: 'szsqjwp4zsejm3wc', place: 'place/henan', locator: 'row=1500'},
  {claim: 'lbpcheznnhpzdwyk', place: 'place/hubei', locator: 'row=1676'},
  {claim: 'fnkgpxv36bgxqxhf', place: 'place/hunan', locator: 'row=1793'},
  {claim: 'vm5cpdil4dipzlby', place: 'place/guangdong', locator: 'row=1930'},
  {claim: '6q32xtkz45hbce6c', place: 'place/guangxi', locator: 'row=2074'},
  {claim: 'kzfcvf7ic7m252q4', place: 'place/hainan', locator: 'row=2200'},
  {claim: 'y32nt5l2f5qzg6rq', place: 'place/chongqing', locator: 'row=2228'},
  {claim: 'rdplugkxp746r24h', place: 'place/sichuan', locator: 'row=2267'},
  {claim: 'z7bze5rh73x2iuqe', place: 'place/guizhou', locator: 'row=2472'},
  {claim: '23zzs5ptqbrp56pw', place: 'place/yunnan', locator: 'row=2570'},
  {claim: 'noi2qbx2wm7yqfv3', place: 'place/tibet', locator: 'row=2716'},
  {claim: 'fgcgbzbaupxlykmh', place: 'place/shaanxi', locator: 'row=2798'},
  {claim: 'bxfnqxpafjimip6r', place: 'place/gansu', locator: 'row=2916'},
  {claim: 'kx7t6l3xxrbshbfe', place: 'place/qinghai', locator: 'row=3017'},
  {claim: 'yroou37jdwwzxm3g', place: 'place/ningxia', locator: 'row=3070'},
  {claim: 'tqfaucyh2zso5e4x', place: 'place/xinjiang', locator: 'row=3098'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/mca-divisions-2019-04'})
MATCH (province:Province {id: row.place})
MATCH (china:Place {id: 'place/china'})
MERGE (province)-[within:WITHIN {claim: row.claim}]->(china)
SET within.source = source.id, within.locator = row.locator, within.observedOn = '2019-04',
    within.recordedAt = localdatetime('2026-11-25T00:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Each city lies within its province: the first two digits of its code are those of the province.
WITH [
  {claim: 'p4js4lpuliimwuwc', city: 'place/nanjing', province: 'place/jiangsu', locator: 'row=806'},
  {claim: 'sn42m4f5fcutljcb', city: 'place/dalian', province: 'place/liaoning', locator: 'row=476'},
  {claim: 'xiq6vp4ykxixkjb4', city: 'place/ningbo', province: 'place/zhejiang', locator: 'row=930'},
  {claim: 'ije2bj352ytszszc', city: 'place/xiamen', province: 'place/fujian', locator: 'row=1153'},
  {claim: 'mb7zwatexhodckbh', city: 'place/qingdao', province: 'place/shandong', locator: 'row=1357'},
  {claim: 'spmhzr6psxkhwqoi', city: 'place/shenzhen', province: 'place/guangdong', locator: 'row=1954'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/mca-divisions-2019-04'})
MATCH (city:City {id: row.city})
MATCH (province:Province {id: row.province})
MERGE (city)-[within:WITHIN {claim: row.claim}]->(province)
SET within.source = source.id, within.locator = row.locator, within.observedOn = '2019-04',
    within.recordedAt = localdatetime('2026-11-25T00:00:00'),
    within.note = 'read from the code: the list has no column for the province'
RETURN size(rows) AS given, count(*) AS written;
