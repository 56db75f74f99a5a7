import { refreshPositions } from '../../src/claims/positions.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { conflicts } from '../../src/lookup/conflicts.js';
import { everyPage } from '../helpers/every-page.js';
import { facts } from '../../src/lookup/facts.js';
import { ledger } from '../../src/lookup/ledger.js';
import { saidBy } from '../../src/lookup/said-by.js';
import { parseAsOf } from '../../src/time/as-of.js';
import { emptyGraph, statements } from '../helpers/test-graph.js';

/**
 * What source/one says was believed from its recording on, withdrawn on the 26th and taken up again on the 27th;
 * source/two contradicts it and stands throughout.
 */
const nodes = `
CREATE (one:Source {id: 'source/one', title: 'One', tier: 'NEWS'}),
       (:Source {id: 'source/two', title: 'Two', tier: 'COMMERCIAL'}),
       (person:Entity:Official {id: 'official/x', name: 'X'}),
       (post:Entity:Post {id: 'post/x', name: 'Post'}),
       (programme:Entity:Programme {id: 'programme/x', name: 'Programme'}),
       (other:Entity:Programme {id: 'programme/y', name: 'Other'}),
       (indicator:Indicator {id: 'indicator/x', name: 'Indicator'})
WITH *, {recordedAt: localdatetime('2026-11-25T05:00:00')} AS recorded,
     {source: 'source/one', locator: 'char=0,9'} AS first, {source: 'source/two', locator: 'char=0,9'} AS second,
     {kind: 'ACTUAL', unit: 'ENTERPRISES', observedOn: '2022'} AS counted
CREATE (person)-[held:HELD {claim: 'held-two', validFrom: '2022-09-02'}]->(post)
SET held += recorded, held += second
CREATE (observation:Observation {claim: 'number-two', value: '11', number: 11})
SET observation += recorded, observation += second, observation += counted
CREATE (observation)-[about:ABOUT {claim: 'number-two'}]->(programme),
       (observation)-[of:OF {claim: 'number-two'}]->(indicator)
SET about += recorded, about += second, of += recorded, of += second`;

const withdrawal = { from: '2026-11-26T10:00:00.000', to: '2026-11-27T09:00:00.000' };

/** Withdrawn, as it lies in the graph until it is taken up again. */
const withdrawn = `${nodes}
WITH *, {retractedAt: localdatetime($from), retractedBecause: 'test'} AS gone
CREATE (person)-[was:RETRACTED {was: 'HELD', claim: 'held-one', validFrom: '2022-07-29'}]->(post)
SET was += recorded, was += first, was += gone
CREATE (taken:RetractedObservation {claim: 'number-one', value: '10', number: 10})
SET taken += recorded, taken += first, taken += counted, taken += gone
WITH *
UNWIND [['ABOUT', programme], ['OF', indicator], ['COMPARED_WITH', other]] AS arm
WITH *, arm[1] AS to
CREATE (taken)-[wasArm:RETRACTED {was: arm[0], claim: CASE arm[0] WHEN 'COMPARED_WITH' THEN 'compared' ELSE 'number-one' END}]->(to)
SET wasArm += recorded, wasArm += first, wasArm += gone`;

/** Taken up again: live, with the time of disbelief on record. */
const takenUp = `${nodes}
WITH *, {withdrawals: [$from + '/' + $to]} AS again
CREATE (person)-[is:HELD {claim: 'held-one', validFrom: '2022-07-29'}]->(post)
SET is += recorded, is += first, is += again
CREATE (taken:Observation {claim: 'number-one', value: '10', number: 10})
SET taken += recorded, taken += first, taken += counted, taken += again
CREATE (taken)-[a:ABOUT {claim: 'number-one'}]->(programme), (taken)-[o:OF {claim: 'number-one'}]->(indicator),
       (taken)-[c:COMPARED_WITH {claim: 'compared'}]->(other)
WITH *
UNWIND [a, o, c] AS arm
SET arm += recorded, arm += first, arm += again`;

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const given = async (state: string): Promise<void> => {
  await graph.run('MATCH (node) DETACH DELETE node');
  await graph.run(state, withdrawal);
  await refreshPositions(graph);
};

const page = { first: 100, after: null };

/** What each lookup tells at a moment; null: now. */
const told = async (knownAt: string | null) => {
  const asOf = parseAsOf({ knownAt });
  const said = await saidBy(graph, statements, { source: 'source/one', ...page, asOf });
  const held = await facts(graph, statements, { entity: 'official/x', types: [], ...page, asOf });
  const values = async (entity: string): Promise<string[]> => {
    const { edges } = await conflicts(graph, statements, { entity, compatible: null, ...page, asOf });
    return edges.flatMap(({ node }) => node.values.map(({ value }) => value));
  };
  expect(await said.totalCount()).toBe(said.edges.length);
  return {
    saidBy: said.edges.map(({ node }) => `${node.type} ${node.claim} ${node.from.id} ${node.to.id}`),
    facts: held.edges.flatMap(({ node }) => node.claims.map(({ claim, type }) => `${type} ${claim}`)),
    beginnings: await values('official/x'),
    values: await values('programme/x'),
    // Compared with it is not about it.
    ofOther: await values('programme/y'),
  };
};

const nothing = { saidBy: [], facts: [], beginnings: [], values: [], ofOther: [] };
const both = {
  saidBy: [
    'COMPARED_WITH compared number-one programme/y',
    'HELD held-one official/x post/x',
    'OBSERVATION number-one programme/x indicator/x',
  ],
  facts: ['HELD held-one', 'HELD held-two'],
  beginnings: ['2022-07-29', '2022-09-02'],
  values: ['10', '11'],
  ofOther: [],
};
const one = { ...nothing, facts: ['HELD held-two'] };

type Moments = [moment: string, knownAt: string | null, answer: typeof both | typeof one | typeof nothing][];

describe('what was withdrawn', () => {
  beforeAll(() => given(withdrawn));

  it.each<Moments[number]>([
    ['before it was recorded', '2026-11-25T04:59:59.999', nothing],
    ['when it was recorded', '2026-11-25T05:00', both],
    ['before it was withdrawn', '2026-11-26T09:59:59.999', both],
    ['when it was withdrawn', withdrawal.from, one],
    ['later', '2027', one],
    ['now', null, one],
  ])('%s', async (_moment, knownAt, answer) => {
    expect(await told(knownAt)).toEqual(answer);
  });

  it('makes no line of the ledger about what it was compared with', async () => {
    await graph.run(
      `MATCH (observation:RetractedObservation {claim: 'number-one'})
SET observation.convertedValue = '173', observation.convertedUnit = 'KES'`,
    );
    const lines = async (knownAt: string | null) => {
      const asOf = parseAsOf({ knownAt });
      const question = { programme: null, kind: null, value: null, sums: 9, ...page, asOf };
      const { edges } = await ledger(graph, statements, question);
      return edges.map(({ node }) => node.reported.claims.map(({ from }) => from.id));
    };
    expect(await lines('2026-11-26T09:59')).toEqual([['programme/x']]);
    expect(await lines(null)).toEqual([]);
  });

  it('still says since when there was data', async () => {
    const asOf = parseAsOf({ knownAt: '2020' });
    const since = { trueAt: '2022-07-29', knownAt: '2026-11-25T05:00:00' };
    const held = await facts(graph, statements, { entity: 'official/x', types: ['HELD'], ...page, asOf });
    expect(await held.dataSince()).toEqual(since);
    const attended = await facts(graph, statements, {
      entity: 'official/x',
      types: ['ATTENDED'],
      ...page,
      asOf,
    });
    expect(await attended.dataSince()).toEqual({ trueAt: null, knownAt: null });
    const question = { compatible: null, ...page, asOf };
    const own = await conflicts(graph, statements, { entity: 'official/x', ...question });
    expect(await own.dataSince()).toEqual(since);
    const compared = await conflicts(graph, statements, { entity: 'programme/y', ...question });
    expect(await compared.dataSince()).toEqual({ trueAt: null, knownAt: null });
  });
});

describe('what was taken up again', () => {
  beforeAll(() => given(takenUp));

  it.each<Moments[number]>([
    ['before it was recorded', '2026-11-25T04:59:59.999', nothing],
    ['before it was withdrawn', '2026-11-26T09:59:59.999', both],
    ['when it was withdrawn', withdrawal.from, one],
    ['before it was taken up again', '2026-11-27T08:59:59.999', one],
    ['when it was taken up again', withdrawal.to, both],
    ['at a moment given with an offset', '2026-11-27T16:59+08:00', one],
    ['now', null, both],
  ])('%s', async (_moment, knownAt, answer) => {
    expect(await told(knownAt)).toEqual(answer);
  });

  it('can be withdrawn more than once', async () => {
    await graph.run(
      `MATCH ()-[claim:HELD {claim: 'held-one'}]->()
SET claim.withdrawals = claim.withdrawals + '2026-12-01T00:00:00.000/2026-12-02T00:00:00.000'`,
    );
    const known = async (knownAt: string): Promise<string[]> => (await told(knownAt)).facts;
    expect(await known('2026-11-28')).toEqual(both.facts);
    expect(await known('2026-12-01')).toEqual(one.facts);
    expect(await known('2026-12-02')).toEqual(both.facts);
  });
});

it('tells a fact with more claims than are read at once, and those around it, once', async () => {
  await given(nodes);
  await graph.run(`MATCH (person:Official {id: 'official/x'})
UNWIND [['post/a', 2001], ['post/b', 1]] AS row
CREATE (post:Entity:Post {id: row[0], name: row[0]})
WITH person, post, row UNWIND range(1, row[1]) AS number
CREATE (person)-[:HELD {claim: row[0] + number, source: 'source/two', locator: 'row=' + number, observedOn: '2022',
                        recordedAt: localdatetime('2026-11-25T05:00:00')}]->(post)`);
  const asOf = parseAsOf({ trueAt: '2022' });
  for (const first of [1, 100]) {
    const found = await everyPage((after) =>
      facts(graph, statements, { entity: 'official/x', types: ['HELD'], first, after, asOf }),
    );
    expect(found.map(({ to }) => to.id)).toEqual(['post/a', 'post/b', 'post/x']);
  }
});
