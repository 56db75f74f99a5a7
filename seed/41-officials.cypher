// Officials and the posts they held: ministers and vice ministers of MIIT, the State Council, Jiangsu, Liaoning,
// Shanghai and Chongqing. Posts of the Party and of the State are different posts.
// Needs scripts 01, 04, 10, 11, 20 and 40.
// One claim holds what one source says: most know only the beginning of a term or only its end, so `validFrom` and
// `validTo` of one term are often in two claims. Where a source saw somebody in office, `observedOn` is the day.

// The officials. Three more are in 11-officials-and-posts.cypher.
WITH [
  {id: 'official/jin-zhuanglong', name: 'Jin Zhuanglong', nameZh: '金壮龙'},
  {id: 'official/xiao-yaqing', name: 'Xiao Yaqing', nameZh: '肖亚庆'},
  {id: 'official/li-lecheng', name: 'Li Lecheng', nameZh: '李乐成'},
  {id: 'official/zhang-yunming', name: 'Zhang Yunming', nameZh: '张云明'},
  {id: 'official/shan-zhongde', name: 'Shan Zhongde', nameZh: '单忠德'},
  {id: 'official/wang-jiangping', name: 'Wang Jiangping', nameZh: '王江平'},
  {id: 'official/ke-jixin', name: 'Ke Jixin', nameZh: '柯吉欣'},
  {id: 'official/xie-shaofeng', name: 'Xie Shaofeng', nameZh: '谢少锋'},
  {id: 'official/liang-zhifeng', name: 'Liang Zhifeng', nameZh: '梁志峰'},
  {id: 'official/zhang-guoqing', name: 'Zhang Guoqing', nameZh: '张国清'},
  {id: 'official/wu-zhenglong', name: 'Wu Zhenglong', nameZh: '吴政隆'},
  {id: 'official/xu-kunlin', name: 'Xu Kunlin', nameZh: '许昆林'},
  {id: 'official/liu-xiaotao', name: 'Liu Xiaotao', nameZh: '刘小涛'},
  {id: 'official/xin-changxing', name: 'Xin Changxing', nameZh: '信长星'},
  {id: 'official/chen-jining', name: 'Chen Jining', nameZh: '陈吉宁'},
  {id: 'official/gong-zheng', name: 'Gong Zheng', nameZh: '龚正'},
  {id: 'official/chen-jie', name: 'Chen Jie', nameZh: '陈杰'},
  {id: 'official/yuan-jiajun', name: 'Yuan Jiajun', nameZh: '袁家军'},
  {id: 'official/hu-henghua', name: 'Hu Henghua', nameZh: '胡衡华'},
  {id: 'official/wang-hao', name: 'Wang Hao', nameZh: '王浩'}
] AS rows
UNWIND rows AS row
MERGE (official:Entity {id: row.id})
SET official:Official, official += row
RETURN size(rows) AS given, count(*) AS written;

// The posts. Acting, elected or appointed is no post of its own but the `status` of a claim.
WITH [
  {id: 'post/minister-miit', name: 'Minister of Industry and Information Technology', nameZh: '工业和信息化部部长',
    aliases: ['MIIT minister', '工信部部长']},
  {id: 'post/party-secretary-miit', name: 'Secretary of the Leading Party Members Group of MIIT', nameZh: '工业和信息化部党组书记',
    aliases: ['Party secretary of MIIT', 'MIIT party chief', '工信部党组书记']},
  {id: 'post/director-miit-sme-bureau', name: 'Director of the SME Bureau of MIIT', nameZh: '工业和信息化部中小企业局局长',
    aliases: ['Director of the SME Bureau']},
  {id: 'post/head-sme-leading-group', name: 'Head of the State Council Leading Group for Promoting SME Development',
    nameZh: '国务院促进中小企业发展工作领导小组组长'},
  {id: 'post/state-councillor', name: 'State Councillor', nameZh: '国务委员', aliases: ['State Councilor']},
  {id: 'post/secretary-general-state-council', name: 'Secretary-General of the State Council', nameZh: '国务院秘书长'},
  {id: 'post/governor-jiangsu', name: 'Governor of Jiangsu', nameZh: '江苏省省长', aliases: ['江苏省人民政府省长']},
  {id: 'post/vice-governor-jiangsu', name: 'Vice Governor of Jiangsu', nameZh: '江苏省副省长',
    aliases: ['Deputy governor of Jiangsu']},
  {id: 'post/party-secretary-jiangsu', name: 'Secretary of the CPC Jiangsu Provincial Committee', nameZh: '江苏省委书记',
    aliases: ['Party secretary of Jiangsu']},
  {id: 'post/governor-liaoning', name: 'Governor of Liaoning', nameZh: '辽宁省省长', aliases: ['辽宁省人民政府省长']},
  {id: 'post/vice-governor-liaoning', name: 'Vice Governor of Liaoning', nameZh: '辽宁省副省长',
    aliases: ['Deputy governor of Liaoning']},
  {id: 'post/party-secretary-shanghai', name: 'Secretary of the CPC Shanghai Municipal Committee', nameZh: '上海市委书记',
    aliases: ['Party secretary of Shanghai']},
  {id: 'post/deputy-party-secretary-shanghai', name: 'Deputy Secretary of the CPC Shanghai Municipal Committee',
    nameZh: '上海市委副书记', aliases: ['Deputy party secretary of Shanghai']},
  {id: 'post/mayor-shanghai', name: 'Mayor of Shanghai', nameZh: '上海市市长'},
  {id: 'post/vice-mayor-shanghai', name: 'Vice Mayor of Shanghai', nameZh: '上海市副市长'},
  {id: 'post/party-secretary-chongqing', name: 'Secretary of the CPC Chongqing Municipal Committee', nameZh: '重庆市委书记',
    aliases: ['Party secretary of Chongqing']},
  {id: 'post/head-china-academy-of-industrial-internet', name: 'Head of the China Academy of Industrial Internet',
    nameZh: '中国工业互联网研究院院长', aliases: ['President of CAII']},
  {id: 'post/member-zhi-gong-central-standing-committee',
    name: 'Member of the Central Standing Committee of the China Zhi Gong Party', nameZh: '致公党中央常委'}
] AS rows
UNWIND rows AS row
MERGE (post:Entity {id: row.id})
SET post:Post, post += row
RETURN size(rows) AS given, count(*) AS written;

// In which body each post is.
WITH [
  {claim: '7lvmd27scrb4m2dk', post: 'post/minister-miit', organization: 'organization/miit',
    observedOn: '2022-09-02', source: 'source/china-org-cn-2022-09-02',
    locator: 'text=minister of industry and information technology', note: 'read from the title of the post'},
  {claim: 'enaykhlapbi4o5iv', post: 'post/party-secretary-miit', organization: 'organization/miit-party-group',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=工业和信息化部党组书记、部长金壮龙'},
  {claim: 'zcq6b756a2ymsctr', post: 'post/director-miit-sme-bureau',
    organization: 'organization/miit-sme-bureau', observedOn: '2021-12-17', source: 'source/ww01-net-2021-12',
    locator: 'text=Liang Zhifeng, Director of the SME Bureau'},
  {claim: 'tkab5764ov3uicub', post: 'post/head-sme-leading-group',
    organization: 'organization/sme-leading-group', observedOn: '2021-01-21',
    source: 'source/tellerreport-com-2021-01-22',
    locator: 'text=leader of the State Council\'s Leading Group for Promoting the Development of Small'},
  {claim: 'vor77io4xzxopdii', post: 'post/state-councillor', organization: 'organization/state-council',
    observedOn: '2023-03-12', source: 'source/flanders-china-be-2023-03',
    locator: 'text=State Councilor & Secretary General of the State Council', note: 'read from the title of the post'},
  {claim: 'tafavpym3c5e3nnn', post: 'post/secretary-general-state-council',
    organization: 'organization/state-council', observedOn: '2023-03-12', source: 'source/flanders-china-be-2023-03',
    locator: 'text=State Councilor & Secretary General of the State Council'},
  {claim: 'jowr4wlldh72eaic', post: 'post/governor-jiangsu',
    organization: 'organization/jiangsu-government', observedOn: '2025-10-09', source: 'source/hk-crntt-com-2025-10-10',
    locator: 'text=江苏省人民政府省长职务', note: 'the page is in traditional characters'},
  {claim: 'wwbkfqw6srzckepj', post: 'post/vice-governor-jiangsu',
    organization: 'organization/jiangsu-government', observedOn: '2017-05-31',
    source: 'source/xinhuanet-com-2017-05-31', locator: 'text=appointed vice governor and acting governor',
    note: 'read from the title of the post'},
  {claim: 'kabnipqpfvtlex52', post: 'post/party-secretary-jiangsu',
    organization: 'organization/cpc-jiangsu-committee', observedOn: '2021-10-19', source: 'source/people-cn-2021-10-19',
    locator: 'text=secretary of the CPC Jiangsu Provincial Committee'},
  {claim: 'v7wrxuooyaxkzy7d', post: 'post/governor-liaoning',
    organization: 'organization/liaoning-government', observedOn: '2022-01-23', source: 'source/people-cn-2022-01-23',
    locator: 'text=governor of northeast China\'s Liaoning Province', note: 'read from the title of the post'},
  {claim: 'csz4fdvf6xeepfnn', post: 'post/vice-governor-liaoning',
    organization: 'organization/liaoning-government', observedOn: '2021-10-20',
    source: 'source/urdupoint-com-2021-10-20', locator: 'text=appointed deputy governor and acting governor',
    note: 'read from the title of the post'},
  {claim: 'isksru3jxtz4jhbn', post: 'post/party-secretary-shanghai',
    organization: 'organization/cpc-shanghai-committee', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=上海市委书记陈吉宁'},
  {claim: '6ooaoy65ez2vzgjl', post: 'post/deputy-party-secretary-shanghai',
    organization: 'organization/cpc-shanghai-committee', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=上海市委副书记'},
  {claim: 'c2374o5s6fqtz2ig', post: 'post/mayor-shanghai', organization: 'organization/shanghai-government',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委副书记、市长龚正',
    note: 'read from the title of the post'},
  {claim: 'jyzziqlvjlmknjox', post: 'post/vice-mayor-shanghai',
    organization: 'organization/shanghai-government', observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12',
    locator: 'text=上海市副市长陈杰', note: 'read from the title of the post'},
  {claim: '6vpuwa2r5vskp3im', post: 'post/party-secretary-chongqing',
    organization: 'organization/cpc-chongqing-committee', observedOn: '2025-11-12',
    source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=重庆市委书记袁家军'},
  {claim: 't6leahls7mjeigwc', post: 'post/head-china-academy-of-industrial-internet',
    organization: 'organization/china-academy-of-industrial-internet', observedOn: '2021-07-14',
    source: 'source/china-caixin-com-2021-07-14', locator: 'text=中国工联院首任院长'},
  {claim: 'fenbvicsdnhzhgbd', post: 'post/member-zhi-gong-central-standing-committee',
    organization: 'organization/zhi-gong-party', observedOn: '2021-07-14', source: 'source/china-caixin-com-2021-07-14',
    locator: 'text=致公党中央常委'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (post:Post {id: row.post})
MATCH (organization:Organization {id: row.organization})
MERGE (post)-[postIn:POST_IN {claim: row.claim}]->(organization)
SET postIn.source = source.id, postIn.locator = row.locator, postIn.observedOn = row.observedOn,
    postIn.note = row.note, postIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Ministers and party secretaries of MIIT. The two offices change on different days.
WITH [
  {claim: 'c6ggr7k55ylax74c', official: 'official/xiao-yaqing', post: 'post/minister-miit', validFrom: '2020-08-11',
    validTo: '2022-07-28', source: 'source/qa-edu-vn', locator: 'text=In office 11 August 2020 – 28 July 2022',
    note: 'ends on the day the investigation was reported, not on that of the removal'},
  {claim: '5llhug53vkvlvioj', official: 'official/xiao-yaqing', post: 'post/minister-miit', validTo: '2022-09-02',
    source: 'source/china-org-cn-2022-09-02', locator: 'text=replacing Xiao Yaqing'},
  {claim: '35zbg2zxlkabobf2', official: 'official/jin-zhuanglong', post: 'post/minister-miit', status: 'APPOINTED',
    validFrom: '2022-09-02', source: 'source/china-org-cn-2022-09-02',
    locator: 'text=Jin Zhuanglong was appointed as minister of industry and information technology'},
  {claim: '4yg3sfv2uz5ere2o', official: 'official/jin-zhuanglong', post: 'post/minister-miit', validFrom: '2022-07-29',
    source: 'source/teknopedia-teknokrat-ac-id', locator: 'text=Assumed office 29 July 2022',
    note: 'probably the day he became party secretary; other sources give 2022-09-02'},
  {claim: '5xhjrndmuivnvyyx', official: 'official/jin-zhuanglong', post: 'post/minister-miit', observedOn: '2022-09-09',
    source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=工业和信息化部部长金壮龙'},
  {claim: 'obrov7sq6dks2tiy', official: 'official/jin-zhuanglong', post: 'post/minister-miit',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=工业和信息化部党组书记、部长金壮龙'},
  {claim: 'rtkwug47ouy5sxii', official: 'official/jin-zhuanglong', post: 'post/party-secretary-miit',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=工业和信息化部党组书记、部长金壮龙'},
  {claim: 'phxgrhqowxg4d6ef', official: 'official/jin-zhuanglong', post: 'post/party-secretary-miit',
    validTo: '2025-02-28', source: 'source/testing-dev-theedgesingapore-com-2025-02-28',
    locator: 'text=no longer listed as party secretary of the Ministry',
    note: 'the day on which he was seen to be no longer listed'},
  {claim: 'dyzaiqfzjvi5v2vj', official: 'official/jin-zhuanglong', post: 'post/minister-miit', validTo: '2025-04-30',
    source: 'source/devdiscourse-com-2025-04-30', locator: 'text=ousted from his position as industry minister'},
  {claim: 'cqhlvesxmqlebmon', official: 'official/li-lecheng', post: 'post/party-secretary-miit',
    validFrom: '2025-02-28', source: 'source/testing-dev-theedgesingapore-com-2025-02-28',
    locator: 'text=Li Lecheng now occupied that role', note: 'the day on which he was seen to be listed'},
  {claim: 'b56uf2a4ma7blb6d', official: 'official/li-lecheng', post: 'post/minister-miit', validFrom: '2025-04-30',
    source: 'source/wikipedia-org', locator: 'text=Term Start: 30 April 2025'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.status = row.status,
    held.validFrom = row.validFrom, held.validTo = row.validTo, held.observedOn = row.observedOn, held.note = row.note,
    held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Vice ministers of MIIT. The State Council announces who comes and goes; the dates are those of the announcements.
WITH [
  {claim: '5kbrdb2yhbaokwb7', official: 'official/xu-xiaolan', post: 'post/vice-minister-miit', status: 'APPOINTED',
    validFrom: '2021-07-14', source: 'source/china-caixin-com-2021-07-14', locator: 'text=任命徐晓兰(女)为工业和信息化部副部长'},
  {claim: 'gq7uv3zk66whwk4k', official: 'official/xu-xiaolan', post: 'post/vice-minister-miit',
    observedOn: '2022-09-09', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=工业和信息化部副部长徐晓兰'},
  {claim: 'di76nalrtxfwvunr', official: 'official/xu-xiaolan', post: 'post/vice-minister-miit', validTo: '2024-04-26',
    source: 'source/people-cn-2024-04-26', locator: 'text=Xu Xiaolan was removed from the post of vice minister'},
  {claim: 'fz2w2ifg7fg2riro', official: 'official/zhang-yunming', post: 'post/vice-minister-miit', validFrom: '2022-02',
    source: 'source/linkingapi-com-2022-05', locator: 'text=张云明于今年2月就任工信部副部长'},
  {claim: '6bay3zgccoxc6fke', official: 'official/zhang-yunming', post: 'post/vice-minister-miit',
    observedOn: '2025-01-21', source: 'source/bastillepost-com-2025-01',
    locator: 'text=Vice Minister of Industry and Information Technology Zhang Yunming'},
  {claim: 'mdsk2ohcemo2g7yv', official: 'official/shan-zhongde', post: 'post/vice-minister-miit', status: 'APPOINTED',
    validFrom: '2024-02-23', source: 'source/people-cn-2024-02-23',
    locator: 'text=Shan Zhongde was appointed vice minister of industry and information technology'},
  {claim: 'lvj3us6etjydeqd7', official: 'official/shan-zhongde', post: 'post/vice-minister-miit',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=副部长单忠德',
    note: 'named after the minister of MIIT; the words do not repeat the ministry'},
  {claim: 'nhdkaz7wkeglu3hl', official: 'official/wang-jiangping', post: 'post/vice-minister-miit',
    observedOn: '2024-10-14', source: 'source/wydapp-com-2024-10-14',
    locator: 'text=Wang Jiangping, the Vice Minister of Industry and Information Technology'},
  {claim: 'uwpkuchdf63sthch', official: 'official/wang-jiangping', post: 'post/vice-minister-miit',
    validTo: '2024-11-06', source: 'source/people-cn-2024-11-07',
    locator: 'text=Wang Jiangping will no longer serve as vice minister'},
  {claim: 'wnevwofra7fh64dv', official: 'official/ke-jixin', post: 'post/vice-minister-miit', observedOn: '2025-11-12',
    source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=工业和信息化部副部长柯吉欣'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.status = row.status,
    held.validFrom = row.validFrom, held.validTo = row.validTo, held.observedOn = row.observedOn, held.note = row.note,
    held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Others in and around MIIT.
WITH [
  {claim: '2n7aadrvfvscgdsn', official: 'official/liang-zhifeng', post: 'post/director-miit-sme-bureau',
    observedOn: '2021-12-17', source: 'source/ww01-net-2021-12',
    locator: 'text=Liang Zhifeng, Director of the SME Bureau'},
  {claim: 'j7qg5vg2xtztmej3', official: 'official/xu-xiaolan', post: 'post/head-china-academy-of-industrial-internet',
    validTo: '2021', source: 'source/china-caixin-com-2021-07-14', locator: 'text=此前任中国工联院首任院长',
    note: 'the first head; her post before she became vice minister'},
  {claim: '66xwhrzx3gbcdoh2', official: 'official/xu-xiaolan', post: 'post/member-zhi-gong-central-standing-committee',
    observedOn: '2021-07-14', source: 'source/china-caixin-com-2021-07-14', locator: 'text=致公党中央常委'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.validTo = row.validTo,
    held.observedOn = row.observedOn, held.note = row.note, held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// State Council. Liu He as vice premier is in scripts 11 and 20.
WITH [
  {claim: '2bm7zq5rctwgl7xk', official: 'official/liu-he', post: 'post/head-sme-leading-group',
    observedOn: '2021-01-21', source: 'source/tellerreport-com-2021-01-22',
    locator: 'text=leader of the State Council\'s Leading Group for Promoting the Development of Small',
    note: 'at the seventh meeting of the group'},
  {claim: 'hvpe7vbwsri7jyqt', official: 'official/zhang-guoqing', post: 'post/vice-premier', validFrom: '2023-03-12',
    source: 'source/flanders-china-be-2023-03', locator: 'text=Vice Premier: Zhang Guoqing'},
  {claim: 'onu4l2hnbrsnvprl', official: 'official/wu-zhenglong', post: 'post/state-councillor',
    validFrom: '2023-03-12', source: 'source/flanders-china-be-2023-03',
    locator: 'text=State Councilor & Secretary General of the State Council: Wu Zhenglong'},
  {claim: 'mzhyvlu62jjwrkli', official: 'official/wu-zhenglong', post: 'post/secretary-general-state-council',
    validFrom: '2023-03-12', source: 'source/flanders-china-be-2023-03',
    locator: 'text=State Councilor & Secretary General of the State Council: Wu Zhenglong'},
  {claim: 'yzax736e2sef6zbv', official: 'official/xi-jinping', post: 'post/chairman-central-military-commission',
    observedOn: '2022-09-08', source: 'source/ecns-nanjing-conference',
    locator: 'text=general secretary of the Communist Party of China (CPC) Central Committee, president',
    note: 'the words at the locator end before this third title'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.validFrom = row.validFrom,
    held.observedOn = row.observedOn, held.note = row.note, held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Jiangsu: governors and party secretaries.
WITH [
  {claim: '6jym7fhhn2gmzzdw', official: 'official/wu-zhenglong', post: 'post/governor-jiangsu', status: 'ACTING',
    validFrom: '2017-05-31', source: 'source/xinhuanet-com-2017-05-31',
    locator: 'text=appointed vice governor and acting governor'},
  {claim: 'e3gsk7zj6md5ady6', official: 'official/wu-zhenglong', post: 'post/vice-governor-jiangsu',
    status: 'APPOINTED', validFrom: '2017-05-31', source: 'source/xinhuanet-com-2017-05-31',
    locator: 'text=appointed vice governor and acting governor'},
  {claim: 'n2eqbvqlxk5o52f6', official: 'official/wu-zhenglong', post: 'post/governor-jiangsu', status: 'ELECTED',
    validFrom: '2017-07-29', source: 'source/globaltimes-cn-2017-07-29',
    locator: 'text=Wu Zhenglong was elected governor'},
  {claim: 'bjjsgz3xlzosgirq', official: 'official/wu-zhenglong', post: 'post/party-secretary-jiangsu',
    status: 'APPOINTED', validFrom: '2021-10-19', source: 'source/people-cn-2021-10-19',
    locator: 'text=Wu Zhenglong has been appointed as secretary of the CPC Jiangsu Provincial Committee',
    note: 'the day of the announcement'},
  {claim: '72elbim6yfsehvgt', official: 'official/wu-zhenglong', post: 'post/party-secretary-jiangsu',
    validFrom: '2021-10-18', validTo: '2022-12-28', source: 'source/arietiform-com',
    locator: 'text=In office 18 October 2021 – 28 December 2022'},
  {claim: 'olnofxolu3yqz2q7', official: 'official/wu-zhenglong', post: 'post/party-secretary-jiangsu',
    observedOn: '2022-09-09', source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=省委书记吴政隆'},
  {claim: 'ph6xnxezjlxafmh3', official: 'official/xin-changxing', post: 'post/party-secretary-jiangsu',
    validFrom: '2023-01-03', source: 'source/lmno-pp-ua', locator: 'text=who succeeded Wu Zhenglong on 3 January 2023',
    note: 'the day of succession; his predecessor had left on 2022-12-28'},
  {claim: 'xoslhxf7s4ashlrk', official: 'official/xu-kunlin', post: 'post/governor-jiangsu', validFrom: '2021-10-19',
    source: 'source/kiwix-lema-org', locator: 'text=in office since 19 October 2021',
    note: 'counted from the day he became acting governor; elected on 2022-01-23 by other reports'},
  {claim: '3nosyvq4q6telgac', official: 'official/xu-kunlin', post: 'post/governor-jiangsu', observedOn: '2022-09-09',
    source: 'source/wm-jschina-com-cn-2022-09-09', locator: 'text=省长许昆林'},
  {claim: '24lzktfy3axhruw3', official: 'official/xu-kunlin', post: 'post/governor-jiangsu', validTo: '2025-10-09',
    source: 'source/hk-crntt-com-2025-10-10', locator: 'text=接受许昆林辞去江苏省人民政府省长职务的请求',
    note: 'the resignation was accepted; the page is in traditional characters'},
  {claim: 'r4qt4u46hziz2t6m', official: 'official/liu-xiaotao', post: 'post/governor-jiangsu', status: 'ACTING',
    validFrom: '2025-10-09', source: 'source/hk-crntt-com-2025-10-10', locator: 'text=代理省长',
    note: 'elected on 2025-10-14 by reports not loaded here'},
  {claim: '3g3w2nlbwdkqdfy4', official: 'official/liu-xiaotao', post: 'post/governor-jiangsu', validFrom: '2025-01',
    source: 'source/github-com-2026-07-23', locator: 'text=senior_posts.csv',
    note: 'made by a machine, and the file contradicts itself: another row has 2025-10'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.status = row.status,
    held.validFrom = row.validFrom, held.validTo = row.validTo, held.observedOn = row.observedOn, held.note = row.note,
    held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Liaoning: Li Lecheng as governor, in the four ways in which sources date him.
WITH [
  {claim: 'iji7owifod5u5qan', official: 'official/li-lecheng', post: 'post/governor-liaoning', status: 'ACTING',
    validFrom: '2021-10-20', source: 'source/urdupoint-com-2021-10-20',
    locator: 'text=appointed deputy governor and acting governor'},
  {claim: 'im4jzx3n7kjq2oil', official: 'official/li-lecheng', post: 'post/vice-governor-liaoning',
    status: 'APPOINTED', validFrom: '2021-10-20', source: 'source/urdupoint-com-2021-10-20',
    locator: 'text=appointed deputy governor and acting governor'},
  {claim: 'mfxtx5as2eok6cxd', official: 'official/li-lecheng', post: 'post/governor-liaoning', status: 'ELECTED',
    validFrom: '2022-01-23', source: 'source/people-cn-2022-01-23',
    locator: 'text=was elected governor of northeast China\'s Liaoning Province'},
  {claim: 'f5pcirh24wpk6utd', official: 'official/li-lecheng', post: 'post/governor-liaoning', validFrom: '2022',
    observedOn: '2025-02-28', source: 'source/testing-dev-theedgesingapore-com-2025-02-28',
    locator: 'text=has been working as Liaoning provincial governor since 2022'},
  {claim: 'il7pjuuyigzzaowo', official: 'official/li-lecheng', post: 'post/governor-liaoning', validTo: '2025-03-01',
    source: 'source/people-cn-2025-03-01',
    locator: 'text=accepted the resignation of Li Lecheng from the post of governor'},
  {claim: '4l4wfqanifmj4ule', official: 'official/li-lecheng', post: 'post/governor-liaoning', validFrom: '2021-10-20',
    validTo: '2025-02-28', source: 'source/wikipedia-org', locator: 'text=Term Start2: 20 October 2021',
    note: 'counts from the day he became acting governor'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.status = row.status,
    held.validFrom = row.validFrom, held.validTo = row.validTo, held.observedOn = row.observedOn, held.note = row.note,
    held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Shanghai and Chongqing, as seen at the conferences.
WITH [
  {claim: 'i4go4aluhnwwx3p4', official: 'official/chen-jining', post: 'post/party-secretary-shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委书记陈吉宁'},
  {claim: 'feu5tuikkmchyt3i', official: 'official/gong-zheng', post: 'post/deputy-party-secretary-shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委副书记、市长龚正'},
  {claim: 'tel5yuubncaaxyen', official: 'official/gong-zheng', post: 'post/mayor-shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市委副书记、市长龚正'},
  {claim: 't3brkdd7vdndf4u5', official: 'official/chen-jie', post: 'post/vice-mayor-shanghai',
    observedOn: '2024-12-01', source: 'source/yxiu-cn-2024-12', locator: 'text=上海市副市长陈杰'},
  {claim: 'iwzrg75akx64czff', official: 'official/yuan-jiajun', post: 'post/party-secretary-chongqing',
    observedOn: '2025-11-12', source: 'source/difang-gmw-cn-2025-11-13', locator: 'text=重庆市委书记袁家军'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (post:Post {id: row.post})
MERGE (official)-[held:HELD {claim: row.claim}]->(post)
SET held.source = source.id, held.locator = row.locator, held.observedOn = row.observedOn,
    held.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Who spoke for a body, outside a conference.
WITH [
  {claim: 'sbywph6h7calnkkd', official: 'official/zhang-yunming', organization: 'organization/miit',
    observedOn: '2025-01-21', source: 'source/bastillepost-com-2025-01',
    locator: 'text=said Vice Minister of Industry and Information Technology Zhang Yunming',
    note: 'on how SMEs did in 2024'},
  {claim: 'vbgupv2b5saze7fg', official: 'official/wang-jiangping', organization: 'organization/miit',
    observedOn: '2024-10-14', source: 'source/wydapp-com-2024-10-14',
    locator: 'text=Wang Jiangping, the Vice Minister of Industry and Information Technology',
    note: 'on SMEs, at a press conference of the State Council Information Office'},
  {claim: '4skolywwdf27nyxu', official: 'official/xie-shaofeng', organization: 'organization/miit',
    observedOn: '2025-09-25', source: 'source/china-org-cn-2025-09-25', locator: 'text=Xie Shaofeng',
    note: 'on SMEs, at a press conference; no post is claimed, for the words at hand give none'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (official:Official {id: row.official})
MATCH (organization:Organization {id: row.organization})
MERGE (official)-[spokeFor:SPOKE_FOR {claim: row.claim}]->(organization)
SET spokeFor.source = source.id, spokeFor.locator = row.locator, spokeFor.observedOn = row.observedOn,
    spokeFor.note = row.note, spokeFor.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// What is recorded of officials beyond posts.
WITH [
  {id: 'indicator/investigation-reported', name: 'Investigation reported',
    description: 'The day on which an investigation of the person was reported. It says nothing of the outcome.'}
] AS rows
UNWIND rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator += row
RETURN size(rows) AS given, count(*) AS written;

// Investigations.
WITH [
  {claim: 'qbai2osteimzrcu5', about: 'official/xiao-yaqing', indicator: 'indicator/investigation-reported', kind: 'ACTUAL',
    value: '2022-07-28', unit: 'DATE', observedOn: '2022-07-28',
    locator: 'text=under investigation for suspected violation of discipline and law',
    note: 'he was replaced as minister on 2022-09-02 by another source'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/devdiscourse-com-2022-07-28'})
MATCH (entity:Entity {id: row.about})
MATCH (indicator:Indicator {id: row.indicator})
MERGE (observation:Observation {claim: row.claim})
SET observation.source = source.id, observation.locator = row.locator, observation.kind = row.kind,
    observation.value = row.value, observation.unit = row.unit, observation.observedOn = row.observedOn,
    observation.note = row.note, observation.recordedAt = localdatetime('2026-11-25T05:00:00')
MERGE (observation)-[about:ABOUT {claim: row.claim}]->(entity)
SET about.source = source.id, about.locator = row.locator, about.observedOn = observation.observedOn,
    about.recordedAt = observation.recordedAt
MERGE (observation)-[measures:OF {claim: row.claim}]->(indicator)
SET measures.source = source.id, measures.locator = row.locator,
    measures.observedOn = observation.observedOn, measures.recordedAt = observation.recordedAt
RETURN size(rows) AS given, count(*) AS written;
