import fc from 'fast-check';
import type { Graph } from '../../src/graph/open-driver.js';
import { faultsOfSearchTerms, refreshSearchTerms } from '../../src/claims/search-terms.js';
import { search, searchStatements, type Hit, type SearchQuestion } from '../../src/lookup/search.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;

/** Small and made for this: names that nearly collide, both scripts, and a hub. */
const given = `
CREATE (miit:Entity:Organization:Ministry {id: 'organization/miit', name: 'Ministry of Industry and Information Technology',
          nameZh: '工业和信息化部', aliases: ['MIIT', '工信部']}),
       (:Entity:Organization:Ministry {id: 'organization/finance', name: 'Ministry of Finance', nameZh: '财政部'}),
       (office:Entity:Organization:Bureau {id: 'organization/office', name: 'General Office of MIIT', nameZh: '工业和信息化部办公厅'}),
       (xu:Entity:Official {id: 'official/xu-xiaolan', name: 'Xu Xiaolan', nameZh: '徐晓兰'}),
       (:Entity:Official {id: 'official/xu-xiaolang', name: 'Xu Xiaolang', nameZh: '徐晓朗'}),
       (:Entity:Official {id: 'official/shan-zhongde', name: 'Shan Zhongde', nameZh: '单忠德'}),
       (post:Entity:Post {id: 'post/vice-minister', name: 'Vice Minister', nameZh: '副部长'}),
       (:Entity:Programme {id: 'programme/champion', name: 'Single champions', nameZh: '制造业单项冠军', aliases: ['单项冠军']}),
       (dji:Entity:Enterprise {id: 'enterprise/dji', name: 'DJI Technology Co., Ltd.', nameZh: '深圳市大疆创新科技有限公司',
          creditCode: '914403007954257495'}),
       (:Entity:Enterprise {id: 'enterprise/dj', name: '大江创新股份有限公司', nameZh: '大江创新股份有限公司'}),
       (:Entity:Enterprise {id: 'enterprise/same-1', name: '永新机械有限公司', nameZh: '永新机械有限公司'}),
       (:Entity:Enterprise {id: 'enterprise/same-2', name: '永新机械有限公司', nameZh: '永新机械有限公司'}),
       (busy:Entity:Enterprise {id: 'enterprise/yongxin', name: '永新电子有限公司', nameZh: '永新电子有限公司'}),
       (:Entity:Policy:Document {id: 'policy/call', name: 'Call', nameZh: '通知', documentNumber: '工信厅企业函〔2018〕381号'}),
       (xinjiang:Entity:Place:Province {id: 'place/xinjiang', name: 'Xinjiang', nameZh: '新疆维吾尔自治区', code: '650000', isoCode: 'CN-XJ'}),
       (:Entity:Place:City {id: 'place/xian', name: "Xi'an", nameZh: '西安市'}),
       (:Entity:Place:Province {id: 'place/beijing', name: 'Beijing', nameZh: '北京市'}),
       (:Entity:Place:City {id: 'place/luliang', name: 'Lüliang', nameZh: '吕梁市'}),
       (source:Source {id: 'source/s', title: 'S', tier: 'NEWS'})
WITH *
UNWIND range(1, 40) AS n
CREATE (busy)-[:LOCATED_IN {claim: 'claim' + n, source: 'source/s', locator: 'row=' + n, recordedAt: localdatetime('2026-01-01')}]->(xinjiang)
WITH xu, post, dji, xinjiang, office LIMIT 1
CREATE (xu)-[:HELD {claim: 'held', source: 'source/s', locator: 'row=1', validFrom: '2021', validTo: '2024', recordedAt: localdatetime('2026-02-01')}]->(post),
       (dji)-[:RETRACTED {was: 'LOCATED_IN', claim: 'gone', source: 'source/s', locator: 'row=2', recordedAt: localdatetime('2026-01-01'), retractedAt: localdatetime('2026-03-01'), retractedBecause: 'test'}]->(xinjiang)`;

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(given);
  await refreshSearchTerms(graph);
});
afterAll(() => graph.close());

const ask = async (text: string, options: Partial<SearchQuestion> = {}): Promise<readonly Hit[]> =>
  (await search(graph, statements, { text, sound: true, labels: [], first: 10, asOf: always, ...options }))
    .hits;
const shown = (hits: readonly Hit[]) =>
  hits.map(({ entity, kind, isConfident }) => `${entity.id} ${kind}${isConfident ? '' : '?'}`);

describe('search', () => {
  it.each<[text: string, hits: string[]]>([
    ['工信部', ['organization/miit EXACT']],
    ['ＭＩＩＴ', ['organization/miit EXACT', 'organization/office WORDS']],
    ['工業和信息化部', ['organization/miit OTHER_SCRIPT', 'organization/office OTHER_SCRIPT']],
    ['工业和信息化', ['organization/miit PREFIX', 'organization/office PREFIX']],
    ['疆', ['place/xinjiang WORDS', 'enterprise/dji WORDS']],
    ['大疆', ['enterprise/dji WORDS']],
    ['创新 大疆', ['enterprise/dji WORDS']],
    ['創新 深圳', ['enterprise/dji OTHER_SCRIPT']],
    ['深圳市大疆创新科技', ['enterprise/dji PREFIX']],
    ['dji technology', ['enterprise/dji PREFIX']],
    ['DJI TECHNOLOGY CO LTD', ['enterprise/dji EXACT']],
    ['永新机械有限公司', ['enterprise/same-1 EXACT', 'enterprise/same-2 EXACT']],
    ['永新', ['enterprise/yongxin PREFIX', 'enterprise/same-1 PREFIX', 'enterprise/same-2 PREFIX']],
    ['technology industry', ['organization/miit WORDS']],
    ['914403007954257495', ['enterprise/dji EXACT']],
    ['cn-xj', ['place/xinjiang EXACT']],
    ['工信厅企业函[2018]381号', ['policy/call EXACT']],
    ['2018 381', ['policy/call WORDS']],
    ['policy/call', ['policy/call EXACT']],
    ['Xú Xiǎolán', ['official/xu-xiaolan EXACT', 'official/xu-xiaolang PREFIX']],
    ['XIAOLAN XU', ['official/xu-xiaolan WORDS', 'official/xu-xiaolang WORDS']],
    ['Hsü Hsiao-lan', ['official/xu-xiaolan PINYIN', 'official/xu-xiaolang PINYIN?']],
    ['xxl', ['official/xu-xiaolan PINYIN?', 'official/xu-xiaolang PINYIN?']],
    ['gongxinbu', ['organization/miit PINYIN']],
    ['dajiang', ['enterprise/dj PINYIN?', 'enterprise/dji PINYIN?']],
    ['shan zhongde', ['official/shan-zhongde EXACT']],
    ['danxiangguanjun', ['programme/champion PINYIN']],
    ['danxiangguanjum', ['programme/champion FUZZY?']],
    ['许晓兰', ['official/xu-xiaolan FUZZY?']],
    ['徐晓', ['official/xu-xiaolan PREFIX', 'official/xu-xiaolang PREFIX']],
    ["Ministry of Finance of the People's Republic of China", ['organization/finance PREFIX']],
    ['中华人民共和国财政部', ['organization/finance PREFIX']],
    ['industry and IT ministry', ['organization/miit WORDS']],
    ['Vice Minister Xu Xiaolan', ['official/xu-xiaolan WORDS', 'official/xu-xiaolang WORDS']],
    ['徐晓兰副部长', ['official/xu-xiaolan WORDS']],
    ['deputies', []],
    ['Xian', ['place/xian EXACT']],
    ['xi an', ['place/xian EXACT']],
    ['Peking', ['place/beijing PINYIN']],
    ['lvliang', ['place/luliang PINYIN?']],
    ['luliang', ['place/luliang EXACT']],
    ['Minstry of Finance', ['organization/finance FUZZY?']],
    ['工业合信息化部', ['organization/miit FUZZY?', 'organization/office FUZZY?']],
    ['Xu Xiaolnag', ['official/xu-xiaolang FUZZY?', 'official/xu-xiaolan FUZZY?']],
    ['王晓兰', []],
    ['有限公司', []],
    ['Co., Ltd.', []],
    ['and of the', []],
    ['', []],
    [' 　\t\n', []],
  ])('%s', async (text, hits) => {
    expect(shown(await ask(text))).toEqual(hits);
  });

  it('says which name matched, in which property', async () => {
    const [hit] = await ask('工信部');
    expect(hit).toEqual({
      entity: {
        id: 'organization/miit',
        name: 'Ministry of Industry and Information Technology',
        nameZh: '工业和信息化部',
        labels: ['Ministry', 'Organization'],
      },
      kind: 'EXACT',
      matched: { property: 'aliases', text: '工信部' },
      isConfident: true,
      score: 0.9733,
      claims: 0,
    });
  });

  it('finds nothing by sound when sounds are turned off', async () => {
    expect(shown(await ask('gongxinbu', { sound: false }))).toEqual([]);
    expect(shown(await ask('许晓兰', { sound: false }))).toEqual([]);
    expect(shown(await ask('工信部', { sound: false }))).toEqual(['organization/miit EXACT']);
  });

  it('keeps to the labels asked for', async () => {
    expect(shown(await ask('疆', { labels: ['Enterprise'] }))).toEqual(['enterprise/dji WORDS']);
    expect(shown(await ask('疆', { labels: ['Official', 'Place'] }))).toEqual(['place/xinjiang WORDS']);
    expect(shown(await ask('_Enterprise'))).toEqual([]);
  });

  it('gives the best few and says that there are more', async () => {
    const answer = await search(graph, statements, {
      text: '永新',
      sound: true,
      labels: [],
      first: 2,
      asOf: always,
    });
    expect(shown(answer.hits)).toEqual(['enterprise/yongxin PREFIX', 'enterprise/same-1 PREFIX']);
    expect(answer.isTruncated).toBe(true);
  });

  it.each([
    ['any time, believed now', {}, ['place/xinjiang'], ['official/xu-xiaolan']],
    ['2019, believed now', { trueAt: '2019' }, ['place/xinjiang'], []],
    ['2022, believed now', { trueAt: '2022' }, ['place/xinjiang'], ['official/xu-xiaolan']],
    ['any time, believed in January', { knownAt: '2026-01-15' }, ['place/xinjiang', 'enterprise/dji'], []],
    [
      '2022, believed in February',
      { trueAt: '2022', knownAt: '2026-02-15' },
      ['place/xinjiang', 'enterprise/dji'],
      ['official/xu-xiaolan'],
    ],
  ])('keeps to what was so and believed: %s', async (_name, input, jiang, xu) => {
    const asOf = parseAsOf(input);
    const isAsked = asOf !== always && (asOf.trueAt !== null || asOf.knownAt !== null);
    const ids = async (text: string): Promise<string[]> =>
      (await ask(text, { asOf })).map(({ entity }) => entity.id);
    expect(await ids('疆')).toEqual(isAsked ? jiang : ['place/xinjiang', 'enterprise/dji']);
    expect(await ids('徐晓兰')).toEqual(xu);
  });

  const hostile = [
    '"',
    "'",
    '\\',
    '/',
    '[',
    '~',
    '*',
    '?',
    '-',
    '!',
    '(',
    ')',
    '{}',
    '&&',
    '||',
    'AND',
    'OR NOT',
    'a AND',
    'name:大疆',
    '大疆~',
    '大疆*',
    '/.*/',
    'searchNames:*',
    '^5',
    "'; MATCH (n) DETACH DELETE n //",
    '${x}',
    '<script>',
    '\u0000',
    '\uD800',
    '🐉',
    'a'.repeat(20_000),
    '疆'.repeat(20_000),
    '疆 '.repeat(10_000),
    '[1 TO 2]',
    'x\u202Ey',
    '٣',
    'ǆ',
    '_Official',
    'null',
    'true',
  ];
  it.each(hostile.map((text) => [text.slice(0, 40), text]))('takes %j for text', async (_shown, text) => {
    await expect(ask(text)).resolves.toBeInstanceOf(Array);
    await expect(ask(text, { labels: ['Official'], sound: false })).resolves.toBeInstanceOf(Array);
  });

  it('takes any text for text', async () => {
    const piece = fc.constantFrom(
      ...Array.from('+-&|!(){}[]^"~*?:\\/;<>=_ 疆大xX1'),
      'AND ',
      ' OR ',
      ' NOT ',
      ' TO ',
      '有限公司',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        async (text) => {
          const { hits } = await search(graph, statements, {
            text,
            sound: true,
            labels: [],
            first: 200,
            asOf: always,
          });
          expect(hits.map(({ score }) => score)).toEqual(
            hits.map(({ score }) => score).toSorted((a, b) => b - a),
          );
          expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds every entity by each of its names, first or beside one of the same name', async () => {
    const { rows } = await graph.run(
      'MATCH (entity:Entity) RETURN entity.id AS id, [entity.name, entity.nameZh] + coalesce(entity.aliases, []) AS names',
    );
    for (const { id, names } of rows as { id: string; names: (string | null)[] }[])
      for (const name of names) {
        if (name === null) continue;
        const exact = (await ask(name)).filter(({ kind }) => kind === 'EXACT').map(({ entity }) => entity.id);
        expect([name, exact]).toEqual([name, exact.includes(id) ? exact : [id]]);
      }
  });

  it.each(Object.entries(searchStatements))('starts from the ids of hits: %s', async (_name, statement) => {
    const operators = await operatorsOf(graph, statement, {
      ids: [],
      firstDay: null,
      lastDay: null,
      knownAt: '',
    });
    expect(operators).not.toContain('NodeByLabelScan');
    expect(operators).not.toContain('AllNodesScan');
  });
});

describe('search terms', () => {
  it('are written once, and again where a name changed', async () => {
    expect(await refreshSearchTerms(graph)).toBe(0);
    await graph.run(`MATCH (e:Entity {id: 'policy/call'}) SET e.aliases = ['征集通知']`);
    expect(await faultsOfSearchTerms(graph)).toMatchObject({
      examined: 18,
      faults: [{ where: 'policy/call' }],
    });
    expect(await refreshSearchTerms(graph)).toBe(1);
    expect((await faultsOfSearchTerms(graph)).faults).toEqual([]);
    expect(shown(await ask('征集通知'))).toEqual(['policy/call EXACT']);
  });
});
