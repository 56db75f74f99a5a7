// Sources: the five texts and lists that the other scripts read. Every claim of the graph names one of them.
// Needs nothing; run it first.
// `publishedOn` is as exact as is on record. `sha256` is that of the very text the locators count in; where it is
// missing, no copy of the text has been kept. The texts themselves are not part of this project.

WITH [
  {id: 'source/metropoltv-little-giants', tier: 'NEWS', language: 'en', publishedOn: '2022-09',
    title: 'China boasts nearly 9,000 specialized, sophisticated SMEs to advance innovation',
    publisher: 'Metropol TV (Kenya)',
    url: 'https://metropoltv.co.ke/china-boasts-nearly-9000-specialized-sophisticated-smes-to-advance-innovation/',
    sha256: '7837755a8440307773283b001128652cdba55b52076444685faef2e948a9202d'},
  {id: 'source/ecns-nanjing-conference', tier: 'NEWS', language: 'en', publishedOn: '2022-09-09',
    title: '2022 national conference on specialized and sophisticated SMEs opens in Nanjing', publisher: 'ECNS',
    url: 'http://www.ecns.cn/news/2022-09-09/detail-ihccwpzf5245681.shtml'},
  {id: 'source/hkust-iems-vice-premier', tier: 'NEWS', language: 'en', publishedOn: '2018',
    title: 'BBC: Liu He\'s Appointment as China\'s Vice-premier', publisher: 'HKUST IEMS',
    url: 'https://iems.ust.hk/tag/Politics+in+China?keywords=Politics+in+China&page=2'},
  {id: 'source/mca-divisions-2019-04', tier: 'OFFICIAL_MIRROR', language: 'zh', publishedOn: '2019-04',
    title: '2019年4月中华人民共和国县以上行政区划代码',
    publisher: '民政部 (Ministry of Civil Affairs), as kept by the GB2260 project',
    url: 'https://github.com/cn/GB2260/blob/1173e8b57b1ac265f3c79099bfab8f1aea4811a1/mca/201904.tsv',
    sha256: '8671e760889634296ec5b6005d76bc73d1aa95faa482acffbecbd0ab5dbfe2f0'},
  {id: 'source/miit-regions-2021-06', tier: 'OFFICIAL_MIRROR', language: 'zh', publishedOn: '2021-06-11',
    title: '专精特新“小巨人”企业分布情况', publisher: 'MIIT SME Bureau / 工信微报, via fsnhligao.cn',
    url: 'http://fsnhligao.cn/nnews.asp?vid=31545'}
] AS rows
UNWIND rows AS row
MERGE (source:Source {id: row.id})
SET source += row
RETURN size(rows) AS given, count(*) AS written;
