import type { Graph } from '../../src/graph/open-driver.js';
import { describeWithShared, readShared } from '../helpers/shared.js';
import { seededGraph } from '../helpers/test-graph.js';

describeWithShared('places of the seed, against the lists they were read from', () => {
  let graph: Graph;
  let divisions: { row: string; code: string; name: string }[];
  const lines = (file: string): string[] => readShared(file).trim().split(/\r?\n/);

  beforeAll(async () => {
    graph = await seededGraph();
    divisions = lines('data/gb2260-divisions/mca-201904.tsv')
      .slice(1)
      .map((line, index) => {
        const [, , code = '', name = ''] = line.split('\t');
        return { row: `row=${index + 2}`, code, name };
      });
  });
  afterAll(() => graph.close());

  it('has the 31 provinces with their codes, Chinese names and rows', async () => {
    const { rows } = await graph.run(`MATCH (p:Province)-[w:WITHIN {source: 'source/mca-divisions-2019-04'}]->
      (:Place {id: 'place/china'}) RETURN w.locator AS row, p.code AS code, p.nameZh AS name ORDER BY code`);
    // 71 to 82 are Taiwan, Hong Kong and Macao.
    expect(rows).toEqual(divisions.filter(({ code }) => /^[1-6]\d0000$/.test(code)));
    expect(rows).toHaveLength(31);
  });

  it('has their ISO codes', async () => {
    const { rows } = await graph.run('MATCH (p:Province) RETURN p.isoCode AS code ORDER BY code');
    const list = JSON.parse(readShared('data/iso-3166-2-cn/iso3166-2-cn-hk-mo-tw.json')) as {
      code: string;
    }[];
    const mainland = list
      .map(({ code }) => code)
      .filter((code) => /^CN-(?!HK|MO|TW)/.test(code))
      .toSorted();
    expect(rows.map(({ code }) => code)).toEqual(mainland);
  });

  it('joins both codes by the name of the province', async () => {
    const { rows } = await graph.run(
      'MATCH (p:Province) RETURN p.isoCode AS code, [p.name] + p.aliases AS names',
    );
    const list = JSON.parse(readShared('data/iso-3166-2-cn/iso3166-2-cn-hk-mo-tw.json')) as {
      code: string;
      name: string;
    }[];
    for (const { code, names } of rows) {
      const romanised = list.find((entry) => entry.code === code)?.name.split(' ')[0] ?? '';
      expect((names as string[]).join(' ')).toContain(romanised);
    }
  });

  it('has each city in its province, the five plan cities among them', async () => {
    const { rows } =
      await graph.run(`MATCH (c:City)-[w:WITHIN {source: 'source/mca-divisions-2019-04'}]->(p:Province)
      RETURN w.locator AS row, c.code AS code, c.nameZh AS name, p.code AS province ORDER BY code`);
    expect(rows).toEqual(
      rows.map(({ code }) => ({
        ...divisions.find((division) => division.code === code),
        province: `${String(code).slice(0, 2)}0000`,
      })),
    );
    expect(rows.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['210200', '320100', '330200', '350200', '370200', '440300']),
    );
  });

  it('has the 37 listing regions with the names and rows of the table', async () => {
    const { rows } = await graph.run(`MATCH (o:Observation)-[:ABOUT]->(r:ListingRegion),
      (o)-[:OF]->(:Indicator {id: 'indicator/listing-region-name'})
      RETURN o.locator AS row, o.value AS name, r.nameZh AS own ORDER BY toInteger(substring(o.locator, 4))`);
    const table = lines('data/little-giant-counts/province_counts_batches_1_2_20210611.csv')
      .slice(1, 38)
      .map((line, index) => ({ row: `row=${index + 2}`, name: line.split(',')[0] ?? '' }));
    expect(rows.map(({ row, name }) => ({ row, name }))).toEqual(table);
    expect(rows).toHaveLength(37);
    for (const { name, own } of rows) expect(String(own).startsWith(String(name))).toBe(true);
    const regions = await graph.run('MATCH (region:ListingRegion) RETURN count(region) AS regions');
    expect(regions.rows).toEqual([{ regions: 37 }]);
  });

  it('counts no plan city inside its province', async () => {
    const { rows } = await graph.run(
      'MATCH (:City&ListingRegion)-[:WITHIN]->(p:Province) RETURN DISTINCT p:ListingRegion AS listed',
    );
    expect(rows).toEqual([{ listed: false }]);
    const rest = await graph.run(`MATCH (r:ListingRegion)-[:WITHIN]->(p:Province)
      WHERE NOT r:City RETURN r.code = p.code AS sameCode, count(*) AS regions`);
    expect(rest.rows).toEqual([{ sameCode: true, regions: 5 }]);
  });
});
