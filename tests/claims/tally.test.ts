import { recordClaim } from '../../src/claims/record-claim.js';
import { retractClaim } from '../../src/claims/retract-claim.js';
import type { ClaimInput } from '../../src/claims/claim-draft.js';
import { faultsOfTallies } from '../../src/claims/lint-tallies.js';
import { keepTalliesStatements } from '../../src/claims/tally/keep-tallies.js';
import { rebuildTallies } from '../../src/claims/tally/rebuild.js';
import { tallyStatements } from '../../src/claims/tally/tally.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { reason } from '../helpers/claims.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const firm = 'enterprise/wuhan-ligong-guangke';
const located = (to: string, source: string, from = firm): ClaimInput => ({
  ...{ type: 'LOCATED_IN', from, to, qualifiers: [], source, locator: 'row=1' },
});
const record = async (input: ClaimInput): Promise<string> =>
  (await recordClaim(graph, statements, input, reason)).claim;
const withdraw = (claim: string) => retractClaim(graph, statements, claim, reason);

/** Enterprises and claims of some tallies. */
const tallies = async (...groups: string[]): Promise<Record<string, string>> => {
  const rows = await graph.read(
    'MATCH (tally:Tally) WHERE tally.group IN $groups RETURN tally.group AS group, tally.enterprises AS enterprises, tally.claims AS claims',
    { groups },
  );
  return Object.fromEntries(
    rows.map((row) => [String(row['group']), `${String(row['enterprises'])} ${String(row['claims'])}`]),
  );
};

const expectRight = async (): Promise<void> => {
  const { faults, examined } = await faultsOfTallies(graph);
  expect(faults).toEqual([]);
  expect(examined).toBeGreaterThan(70);
};

afterEach(expectRight);

describe('tallies', () => {
  it('are there once the seed is', async () => {
    expect(await tallies('place/hubei', 'place/jiangsu')).toEqual({
      'place/hubei': '3 3',
      'place/jiangsu': '1 1',
    });
  });

  it('count a firm once, however many sources place it there, and no more when all are withdrawn', async () => {
    const claims = [
      await record(located('place/nanjing', 'source/hkust-iems-vice-premier')),
      await record(located('place/nanjing', 'source/ecns-nanjing-conference')),
      await record(located('place/jiangsu', 'source/metropoltv-little-giants')),
    ];
    expect(await tallies('place/jiangsu', 'place/nanjing')).toEqual({
      'place/jiangsu': '2 4',
      'place/nanjing': '1 2',
    });
    await withdraw(claims[0] ?? '');
    await withdraw(claims[1] ?? '');
    expect(await tallies('place/jiangsu', 'place/nanjing')).toEqual({
      'place/jiangsu': '2 2',
      'place/nanjing': '0 0',
    });
    await withdraw(claims[2] ?? '');
    expect(await tallies('place/jiangsu')).toEqual({ 'place/jiangsu': '1 1' });
  });

  it('hold the dates of the claims, as they are recorded and withdrawn', async () => {
    const datings = async (): Promise<unknown> =>
      (await graph.read("MATCH (tally:Tally {group: 'place/nanjing'}) RETURN tally.datings AS datings"))[0]?.[
        'datings'
      ];
    const claims = [
      await record({
        ...located('place/nanjing', 'source/hkust-iems-vice-premier'),
        validFrom: '2019',
        validTo: '2021-05',
      }),
      await record({ ...located('place/nanjing', 'source/ecns-nanjing-conference'), observedOn: '2022-09' }),
    ];
    const [bounded, seen] = ['[2,["  2022-09","2019 2021-05 "]]', '[1,["  "]]'];
    expect(await datings()).toEqual([JSON.stringify([bounded])]);
    await expectRight();
    await withdraw(claims[0] ?? '');
    expect(await datings()).toEqual([JSON.stringify([seen])]);
    await withdraw(claims[1] ?? '');
    expect(await datings()).toEqual([]);
  });

  it('count a withdrawn firm again once its claim is taken up', async () => {
    const input = located('place/nanjing', 'source/hkust-iems-vice-premier');
    await withdraw(await record(input));
    await record(input);
    expect(await tallies('place/nanjing', 'place/jiangsu')).toEqual({
      'place/jiangsu': '2 2',
      'place/nanjing': '1 1',
    });
    await withdraw(await record(input));
  });

  it('follow designations into batch, programme, year and tier, and fields into broader ones', async () => {
    await graph.run(
      `UNWIND ['a', 'b'] AS name CREATE (:Entity:IndustryField {id: 'field/' + name, name: name, scheme: 'X', code: name})`,
    );
    await rebuildTallies(graph);
    const claims = [
      await record({ ...located('field/a', 'source/ecns-nanjing-conference'), type: 'ACTIVE_IN' }),
      await record({ ...located('field/b', 'source/ecns-nanjing-conference', 'field/a'), type: 'BROADER' }),
      await record({
        ...located('batch/little-giant-7', 'source/mca-divisions-2019-04'),
        type: 'DESIGNATED_IN',
      }),
      await record({
        ...located('batch/little-giant-7', 'source/ecns-nanjing-conference'),
        type: 'DESIGNATED_IN',
      }),
    ];
    expect(await tallies('field/a', 'field/b', 'batch/little-giant-7', '2025')).toEqual({
      'field/a': '1 1',
      'field/b': '1 1',
      'batch/little-giant-7': '1 2',
      '2025': '1 2',
    });
    await expectRight();
    await withdraw(claims[1] ?? '');
    expect(await tallies('field/b')).toEqual({ 'field/b': '0 0' });
    for (const claim of claims) await withdraw(claim);
  });

  it('follow a city that goes to another province', async () => {
    const claim = await record(located('place/nanjing', 'source/hkust-iems-vice-premier'));
    const within = await record({
      ...located('place/hubei', 'source/mca-divisions-2019-04', 'place/nanjing'),
      type: 'WITHIN',
    });
    expect(await tallies('place/hubei', 'place/jiangsu')).toEqual({
      'place/hubei': '3 4',
      'place/jiangsu': '2 2',
    });
    await withdraw(within);
    expect(await tallies('place/hubei')).toEqual({ 'place/hubei': '3 3' });
    await withdraw(claim);
  });

  it('are right after many wrote at once', async () => {
    const sources = (
      await graph.read('MATCH (source:Source) RETURN source.id AS id ORDER BY id LIMIT 8')
    ).map(({ id }) => String(id));
    const claims = await Promise.all(
      sources.map((source, place) =>
        record(located(place % 2 === 0 ? 'place/nanjing' : 'place/jiangsu', source)),
      ),
    );
    expect(await tallies('place/jiangsu', 'place/nanjing')).toEqual({
      'place/jiangsu': '2 9',
      'place/nanjing': '1 4',
    });
    await Promise.all(claims.map(withdraw));
    expect(await tallies('place/jiangsu')).toEqual({ 'place/jiangsu': '1 1' });
  });

  it('are named by the check when somebody wrote past them, and right again once rebuilt', async () => {
    await graph.run(
      `MATCH (firm:Entity {id: $firm})-[claim:LOCATED_IN]->(:Entity {id: 'place/hubei'})
MATCH (nanjing:Entity {id: 'place/nanjing'})
CREATE (firm)-[past:LOCATED_IN {claim: 'aaaaaaaaaaaaaaaa'}]->(nanjing) SET past += claim {.source, .locator, .recordedAt} DELETE claim`,
      { firm },
    );
    const { faults } = await faultsOfTallies(graph);
    expect(faults.map(({ where }) => where)).toEqual([
      'tally of place/hubei by PROVINCE',
      'tally of place/jiangsu by PROVINCE',
      'tally of place/nanjing by CITY',
    ]);
    await rebuildTallies(graph);
  });

  it('are written anew without a change', async () => {
    const before = await graph.read(
      'MATCH (tally:Tally) RETURN properties(tally) AS tally ORDER BY tally.id',
    );
    await rebuildTallies(graph);
    expect(
      await graph.read('MATCH (tally:Tally) RETURN properties(tally) AS tally ORDER BY tally.id'),
    ).toEqual(before);
  });

  it.each(Object.entries({ ...tallyStatements, ...keepTalliesStatements }))(
    '%s starts from an index',
    async (_name, statement) => {
      const operators = await operatorsOf(graph, statement, {
        ...{ groups: [], firms: [], ids: [], rows: [], by: 'CITY' },
      });
      expect(operators.filter((name) => /(?<!Index)Scan|CartesianProduct/.test(name))).toEqual([]);
    },
  );
});
