// Firms that sources name as members of a batch.
// Needs scripts 04, 50, 53 and 55.
// The names are as written; an English name is given by no source, so `name` is Chinese too. No source at hand gives
// credit codes. Ids are the names in pinyin, shortened.

// The firms.
WITH [
  {id: 'enterprise/beijing-zhendi-keji', name: '北京臻迪科技股份有限公司', nameZh: '北京臻迪科技股份有限公司'},
  {id: 'enterprise/ruipu-tianjin-shengwu-yaoye', name: '瑞普(天津)生物药业有限公司', nameZh: '瑞普(天津)生物药业有限公司',
    aliases: ['瑞普（天津）生物药业有限公司']},
  {id: 'enterprise/tangshan-hexiang-jidian', name: '唐山贺祥机电股份有限公司', nameZh: '唐山贺祥机电股份有限公司'},
  {id: 'enterprise/kuka-jiqiren-guangdong', name: '库卡机器人(广东)有限公司', nameZh: '库卡机器人(广东)有限公司', aliases: ['库卡机器人（广东）有限公司']},
  {id: 'enterprise/guangdong-tianan-xin-cailiao', name: '广东天安新材料股份有限公司', nameZh: '广东天安新材料股份有限公司'},
  {id: 'enterprise/foshan-nanhua-yiqi', name: '佛山市南华仪器股份有限公司', nameZh: '佛山市南华仪器股份有限公司'},
  {id: 'enterprise/guangdong-ageleiya-guangdian-cailiao', name: '广东阿格蕾雅光电材料有限公司', nameZh: '广东阿格蕾雅光电材料有限公司'},
  {id: 'enterprise/guangdong-shichuang-jinshu-keji', name: '广东世创金属科技股份有限公司', nameZh: '广东世创金属科技股份有限公司'},
  {id: 'enterprise/foshan-nuopu-cailiao-keji', name: '佛山市诺普材料科技有限公司', nameZh: '佛山市诺普材料科技有限公司'},
  {id: 'enterprise/guangdong-kekaida-zhineng-jiqiren', name: '广东科凯达智能机器人有限公司', nameZh: '广东科凯达智能机器人有限公司'},
  {id: 'enterprise/guangdong-bangsheng-beidou-keji', name: '广东邦盛北斗科技股份公司', nameZh: '广东邦盛北斗科技股份公司'},
  {id: 'enterprise/guangdong-guangyu-keji-fazhan', name: '广东广宇科技发展有限公司', nameZh: '广东广宇科技发展有限公司'},
  {id: 'enterprise/foshan-shunde-kaishuo-jingmi-muju', name: '佛山市顺德区凯硕精密模具自动化科技有限公司', nameZh: '佛山市顺德区凯硕精密模具自动化科技有限公司'},
  {id: 'enterprise/guangdong-zhike-dianzi', name: '广东智科电子股份有限公司', nameZh: '广东智科电子股份有限公司'},
  {id: 'enterprise/foshan-xiwang-shuma-yinshua-shebei', name: '佛山希望数码印刷设备有限公司', nameZh: '佛山希望数码印刷设备有限公司'},
  {id: 'enterprise/foshan-dengqi-jidian-jishu', name: '佛山登奇机电技术有限公司', nameZh: '佛山登奇机电技术有限公司'},
  {id: 'enterprise/foshan-bishuo-jidian-keji', name: '佛山市必硕机电科技有限公司', nameZh: '佛山市必硕机电科技有限公司'},
  {id: 'enterprise/guangdong-yinyang-huanbao-xin-cailiao', name: '广东银洋环保新材料有限公司', nameZh: '广东银洋环保新材料有限公司'},
  {id: 'enterprise/hangzhou-xiaoshan-hongqi-moca-cailiao', name: '杭州萧山红旗摩擦材料有限公司', nameZh: '杭州萧山红旗摩擦材料有限公司'},
  {id: 'enterprise/wuhan-ligong-guangke', name: '武汉理工光科股份有限公司', nameZh: '武汉理工光科股份有限公司'},
  {id: 'enterprise/zhongjian-sanju-zhineng-jishu', name: '中建三局智能技术有限公司', nameZh: '中建三局智能技术有限公司'},
  {id: 'enterprise/wuhan-fenghuo-fuhua-dianqi', name: '武汉烽火富华电气有限责任公司', nameZh: '武汉烽火富华电气有限责任公司',
    aliases: ['武漢烽火富華電氣有限責任公司']},
  {id: 'enterprise/jiangsu-guofu-qingneng-jishu-zhuangbei', name: '江苏国富氢能技术装备股份有限公司', nameZh: '江苏国富氢能技术装备股份有限公司'},
  {id: 'enterprise/shandong-dongyue-weilai-qingneng-cailiao', name: '山东东岳未来氢能材料股份有限公司', nameZh: '山东东岳未来氢能材料股份有限公司'}
] AS rows
UNWIND rows AS row
MERGE (enterprise:Entity {id: row.id})
SET enterprise:Enterprise, enterprise += row
RETURN size(rows) AS given, count(*) AS written;

// In which batch of little giants.
WITH [
  {claim: 'h3lm56u33ccmfj7v', enterprise: 'enterprise/beijing-zhendi-keji', batch: 'batch/little-giant-1',
    stage: 'FINAL', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=北京臻迪科技股份有限公司'},
  {claim: 'haot4gq3u46yiss5', enterprise: 'enterprise/ruipu-tianjin-shengwu-yaoye', batch: 'batch/little-giant-1',
    stage: 'FINAL', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=瑞普(天津)生物药业有限公司',
    note: 'the brackets are narrow ones, as written'},
  {claim: 'jvozkefbx64hbpme', enterprise: 'enterprise/tangshan-hexiang-jidian', batch: 'batch/little-giant-1',
    stage: 'FINAL', observedOn: '2019-06-05', source: 'source/kjzch-com-2019-06-05', locator: 'text=唐山贺祥机电股份有限公司'},
  {claim: '5clhaya2ltofispn', enterprise: 'enterprise/kuka-jiqiren-guangdong', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=库卡机器人(广东)有限公司'},
  {claim: 'tvexllit2dpx66ir', enterprise: 'enterprise/guangdong-tianan-xin-cailiao', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东天安新材料股份有限公司'},
  {claim: 'jwthtppbgdshouag', enterprise: 'enterprise/foshan-nanhua-yiqi', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市南华仪器股份有限公司'},
  {claim: 'cispt3qcianqaewr', enterprise: 'enterprise/guangdong-ageleiya-guangdian-cailiao',
    batch: 'batch/little-giant-3', stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=广东阿格蕾雅光电材料有限公司'},
  {claim: '3ojmepm57b47rzhr', enterprise: 'enterprise/guangdong-shichuang-jinshu-keji', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东世创金属科技股份有限公司'},
  {claim: 'ixwoigieaffrdz7x', enterprise: 'enterprise/foshan-nuopu-cailiao-keji', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市诺普材料科技有限公司'},
  {claim: 'opywk5r3csggf44e', enterprise: 'enterprise/guangdong-kekaida-zhineng-jiqiren', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东科凯达智能机器人有限公司'},
  {claim: 'r2v6sq74sohnjgsk', enterprise: 'enterprise/guangdong-bangsheng-beidou-keji', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东邦盛北斗科技股份公司',
    note: 'written 股份公司, where others have 股份有限公司'},
  {claim: 'flkyq76ecoekw7z6', enterprise: 'enterprise/guangdong-guangyu-keji-fazhan', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东广宇科技发展有限公司'},
  {claim: 'umxhubwnfgxkiy72', enterprise: 'enterprise/foshan-shunde-kaishuo-jingmi-muju', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=佛山市顺德区凯硕精密模具自动化科技有限公司'},
  {claim: 'lmytlg7c7p3txvmt', enterprise: 'enterprise/guangdong-zhike-dianzi', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东智科电子股份有限公司'},
  {claim: '7w7wpscnkbu4iz2s', enterprise: 'enterprise/foshan-xiwang-shuma-yinshua-shebei',
    batch: 'batch/little-giant-3', stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=佛山希望数码印刷设备有限公司'},
  {claim: 'uldy6da7etsd3dhu', enterprise: 'enterprise/foshan-dengqi-jidian-jishu', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山登奇机电技术有限公司'},
  {claim: 'obvf2f2asdszymgk', enterprise: 'enterprise/foshan-bishuo-jidian-keji', batch: 'batch/little-giant-3',
    stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市必硕机电科技有限公司'},
  {claim: '5nzh7tgsk3o7syjd', enterprise: 'enterprise/guangdong-yinyang-huanbao-xin-cailiao',
    batch: 'batch/little-giant-3', stage: 'PUBLICISED', observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07',
    locator: 'text=广东银洋环保新材料有限公司'},
  {claim: 'r3fbefgmi66xixer', enterprise: 'enterprise/hangzhou-xiaoshan-hongqi-moca-cailiao',
    batch: 'batch/little-giant-4', stage: 'PUBLICISED', source: 'source/1-net-cn', locator: 'text=杭州萧山红旗摩擦材料有限公司',
    note: 'the firm stands for all on the list, in the title'},
  {claim: 'epgpa4a35gog6gly', enterprise: 'enterprise/wuhan-ligong-guangke', batch: 'batch/little-giant-5',
    stage: 'PUBLICISED', listedRegion: '湖北', observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07',
    locator: 'text=武汉理工光科股份有限公司'},
  {claim: 'mn7wwgm2bcgdfoez', enterprise: 'enterprise/zhongjian-sanju-zhineng-jishu', batch: 'batch/little-giant-5',
    stage: 'PUBLICISED', listedRegion: '湖北', observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07',
    locator: 'text=中建三局智能技术有限公司'},
  {claim: 'vbcx53hy3mb4nlca', enterprise: 'enterprise/wuhan-fenghuo-fuhua-dianqi', batch: 'batch/little-giant-5',
    stage: 'PUBLICISED', listedRegion: '湖北', observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07',
    locator: 'text=武漢烽火富華電氣有限責任公司', note: 'written in traditional characters, as here'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (batch:EnterpriseBatch {id: row.batch})
MERGE (enterprise)-[designatedIn:DESIGNATED_IN {claim: row.claim}]->(batch)
SET designatedIn.source = source.id, designatedIn.locator = row.locator, designatedIn.stage = row.stage,
    designatedIn.listedRegion = row.listedRegion, designatedIn.observedOn = row.observedOn,
    designatedIn.note = row.note, designatedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// In which batch of those that get money.
WITH [
  {claim: 'a624nv4ko7msyjbh', enterprise: 'enterprise/jiangsu-guofu-qingneng-jishu-zhuangbei',
    locator: 'text=江苏国富氢能技术装备股份有限公司'},
  {claim: 'hwm5go64fcrnf6y2', enterprise: 'enterprise/shandong-dongyue-weilai-qingneng-cailiao',
    locator: 'text=山东东岳未来氢能材料股份有限公司'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: 'source/bjx-com-cn-2023-05-24'})
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (batch:EnterpriseBatch {id: 'batch/key-little-giant-2'})
MERGE (enterprise)-[designatedIn:DESIGNATED_IN {claim: row.claim}]->(batch)
SET designatedIn.source = source.id, designatedIn.locator = row.locator, designatedIn.stage = 'PUBLICISED',
    designatedIn.observedOn = '2023-05-22', designatedIn.note = 'proposed for further money after the first year',
    designatedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Where they are, by the part of the list they stand in.
WITH [
  {claim: 'irftgm246qorrkpb', enterprise: 'enterprise/kuka-jiqiren-guangdong', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=库卡机器人(广东)有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: '5dioajbkocssf2q7', enterprise: 'enterprise/guangdong-tianan-xin-cailiao', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东天安新材料股份有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'd2of2frp5x7qlm7n', enterprise: 'enterprise/foshan-nanhua-yiqi', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市南华仪器股份有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'b3tauvvff7deqik7', enterprise: 'enterprise/guangdong-ageleiya-guangdian-cailiao', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东阿格蕾雅光电材料有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'kmrxzjq3skidc3ne', enterprise: 'enterprise/guangdong-shichuang-jinshu-keji', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东世创金属科技股份有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'hoquxivrgx3etvx2', enterprise: 'enterprise/foshan-nuopu-cailiao-keji', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市诺普材料科技有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'e43kiopt36hz7qn6', enterprise: 'enterprise/guangdong-kekaida-zhineng-jiqiren', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东科凯达智能机器人有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'vzipxj4coy3hszvf', enterprise: 'enterprise/guangdong-bangsheng-beidou-keji', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东邦盛北斗科技股份公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'zcrskjlatgl5c6s6', enterprise: 'enterprise/guangdong-guangyu-keji-fazhan', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东广宇科技发展有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'rrafq5mqjecmmghe', enterprise: 'enterprise/foshan-shunde-kaishuo-jingmi-muju', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市顺德区凯硕精密模具自动化科技有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: '2zucw523eq32auka', enterprise: 'enterprise/guangdong-zhike-dianzi', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东智科电子股份有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: '4gwjwenmfimw5s5k', enterprise: 'enterprise/foshan-xiwang-shuma-yinshua-shebei', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山希望数码印刷设备有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'ukwmtqtqdn6vudrs', enterprise: 'enterprise/foshan-dengqi-jidian-jishu', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山登奇机电技术有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: '7mngoj5dgm3cicnl', enterprise: 'enterprise/foshan-bishuo-jidian-keji', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=佛山市必硕机电科技有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'o74ccxk2i3zycj7h', enterprise: 'enterprise/guangdong-yinyang-huanbao-xin-cailiao', place: 'place/foshan',
    observedOn: '2021-07-19', source: 'source/ggdzhj-com-2021-07', locator: 'text=广东银洋环保新材料有限公司',
    note: 'the page lists the firms of Foshan'},
  {claim: 'pexct5yh7b6h2jmu', enterprise: 'enterprise/wuhan-ligong-guangke', place: 'place/hubei',
    observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07', locator: 'text=武汉理工光科股份有限公司',
    note: 'the page lists the firms of Hubei'},
  {claim: 'w66nzymjbjlymncc', enterprise: 'enterprise/zhongjian-sanju-zhineng-jishu', place: 'place/hubei',
    observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07', locator: 'text=中建三局智能技术有限公司',
    note: 'the page lists the firms of Hubei'},
  {claim: 'ekpzj4pvbhroat7i', enterprise: 'enterprise/wuhan-fenghuo-fuhua-dianqi', place: 'place/hubei',
    observedOn: '2023-07', source: 'source/jxsdczjr-com-2023-07', locator: 'text=武漢烽火富華電氣有限責任公司',
    note: 'the page lists the firms of Hubei'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (place:Place {id: row.place})
MERGE (enterprise)-[locatedIn:LOCATED_IN {claim: row.claim}]->(place)
SET locatedIn.source = source.id, locatedIn.locator = row.locator, locatedIn.observedOn = row.observedOn,
    locatedIn.note = row.note, locatedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;

// Where the others are, read from their names: a firm's name begins with the place in which it is registered. The
// place is taken as the province, which is what the lists count by.
WITH [
  {claim: 'd53jjfmirdvkbkmw', enterprise: 'enterprise/beijing-zhendi-keji', place: 'place/beijing', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=北京臻迪科技股份有限公司'},
  {claim: '5rytlksovodzwp7e', enterprise: 'enterprise/ruipu-tianjin-shengwu-yaoye', place: 'place/tianjin', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=瑞普(天津)生物药业有限公司'},
  {claim: 'qrvvnctxvsnokyj4', enterprise: 'enterprise/tangshan-hexiang-jidian', place: 'place/hebei', observedOn: '2019-06-05',
    source: 'source/kjzch-com-2019-06-05', locator: 'text=唐山贺祥机电股份有限公司'},
  {claim: 'mwetw5zlxawebmbs', enterprise: 'enterprise/hangzhou-xiaoshan-hongqi-moca-cailiao', place: 'place/zhejiang',
    source: 'source/1-net-cn', locator: 'text=杭州萧山红旗摩擦材料有限公司'},
  {claim: 'smeofoe5y7a2eife', enterprise: 'enterprise/jiangsu-guofu-qingneng-jishu-zhuangbei', place: 'place/jiangsu',
    observedOn: '2023-05-22', source: 'source/bjx-com-cn-2023-05-24', locator: 'text=江苏国富氢能技术装备股份有限公司'},
  {claim: 'rs3jyvkzy2ay2dau', enterprise: 'enterprise/shandong-dongyue-weilai-qingneng-cailiao', place: 'place/shandong',
    observedOn: '2023-05-22', source: 'source/bjx-com-cn-2023-05-24', locator: 'text=山东东岳未来氢能材料股份有限公司'}
] AS rows
UNWIND rows AS row
MATCH (source:Source {id: row.source})
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (place:Place {id: row.place})
MERGE (enterprise)-[locatedIn:LOCATED_IN {claim: row.claim}]->(place)
SET locatedIn.source = source.id, locatedIn.locator = row.locator, locatedIn.observedOn = row.observedOn,
    locatedIn.note = 'read from the name of the firm; the page does not say where it is',
    locatedIn.recordedAt = localdatetime('2026-11-25T05:00:00')
RETURN size(rows) AS given, count(*) AS written;
