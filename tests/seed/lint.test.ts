import { lintSeed, type LintInput } from '../../src/claims/lint-seed.js';
import { identify, readStoredClaims } from '../../src/claims/stored-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { labels } from '../../src/model/labels.js';
import { relationshipTypes } from '../../src/model/relationship-types.js';
import { emptyGraph } from '../helpers/test-graph.js';

// A graph of one claim of each kind, right in every way once its ids are computed.
const given = `CREATE
  (source:Source {id: 'source/s', title: 'S', tier: 'NEWS', publishedOn: '2022-09'}),
  (official:Entity:Official {id: 'official/o', name: 'O', aliases: ['P']}),
  (organization:Entity:Organization:Ministry {id: 'organization/m', name: 'M', kind: 'MINISTRY'}),
  (conference:Entity:Conference {id: 'conference/c', name: 'C', year: 2022}),
  (indicator:Indicator {id: 'indicator/i', name: 'I'}),
  (conference)-[:HOSTED_BY {claim: 'host', source: 'source/s', locator: 'char=0,5', role: 'HOST', observedOn: '2022',
    recordedAt: localdatetime('2026-11-25T00:00:00')}]->(organization),
  (observation:Observation {claim: 'number', source: 'source/s', locator: 'char=2,9', value: '12.5', number: 12.5,
    unit: 'PERCENT', kind: 'ACTUAL', period: '2021', recordedAt: localdatetime('2026-11-25T00:00:00')}),
  (observation)-[:ABOUT {claim: 'number', source: 'source/s', locator: 'char=2,9',
    recordedAt: localdatetime('2026-11-25T00:00:00')}]->(conference),
  (observation)-[:OF {claim: 'number', source: 'source/s', locator: 'char=2,9',
    recordedAt: localdatetime('2026-11-25T00:00:00')}]->(indicator)`;

const words = [...labels, ...Object.keys(relationshipTypes)].map((word) => `\`${word}\``).join(' ');
const input: LintInput = {
  scripts: [],
  modelDocument: words,
  texts: new Map([['source/s', 'ten char𠮷s']]),
};

describe('lintSeed', () => {
  let graph: Graph;
  /** Writes the right ids, observations first. */
  const stamp = async (): Promise<void> => {
    for (const claim of (await readStoredClaims(graph)).filter(({ type }) => type === 'Observation')) {
      await graph.run(
        `MATCH (o:Observation {claim: $old})-[arm:ABOUT|OF]->() SET o.claim = $new, arm.claim = $new`,
        { old: claim.properties['claim'], new: identify(claim) },
      );
    }
    for (const claim of (await readStoredClaims(graph)).filter(({ type }) => type === 'HOSTED_BY')) {
      await graph.run(`MATCH ()-[r:HOSTED_BY {claim: $old}]->() SET r.claim = $new`, {
        old: claim.properties['claim'],
        new: identify(claim),
      });
    }
  };
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  beforeEach(async () => {
    await graph.run('MATCH (node) DETACH DELETE node');
    await graph.run(given);
    await stamp();
  });
  afterAll(() => graph.close());

  it('finds nothing in a graph that is right', async () => {
    expect(await lintSeed(graph, input)).toEqual([]);
  });

  // Each fault is planted before the ids are computed, so that it is the only one; `keepId` plants it after.
  it.each([
    { plant: 'SET host.source = null', what: 'source is missing' },
    { plant: 'SET host.locator = null', what: 'locator is missing' },
    { plant: 'SET host.recordedAt = null', what: 'recordedAt is missing' },
    { plant: 'SET host.recordedAt = datetime()', what: 'recordedAt is ZONED DATETIME' },
    { plant: `SET host.source = 'source/other'`, what: 'there is no source source/other' },
    { plant: `SET host.locator = 'chapter=3'`, what: 'of no known form' },
    { plant: `SET host.locator = 'char=5,5'`, what: 'of no known form' },
    { plant: `SET host.locator = 'char=2,11'`, what: 'which has 10 characters' },
    { plant: `SET host.locator = 'char=2,10'`, what: null },
    { plant: `SET host.observedOn = '2022-02-30'`, what: 'which is no date' },
    { plant: `SET host.validFrom = '2023', host.validTo = '2022'`, what: 'validTo is before validFrom' },
    { plant: `SET host.validFrom = '2022-05', host.validTo = '2022'`, what: null },
    { plant: `SET host.role = 'GUEST'`, what: 'role is GUEST, expected one of HOST' },
    { plant: 'SET host.role = 1', what: 'role is INTEGER, expected STRING' },
    { plant: `SET host.colour = 'red'`, what: 'HOSTED_BY has no property colour' },
    { plant: `SET host.role = 'CO_HOST'`, keepId: true, what: 'stamp the seed again' },
    { plant: 'CREATE (c)-[:LIKES {claim: "x"}]->(m)', what: 'there is no relationship type LIKES' },
    {
      plant: 'REMOVE m:Organization:Ministry, m.kind SET m:Post, m.id = "post/m"',
      what: 'to is post/m (Entity:Post), expected Organization',
    },
    { plant: 'SET o.value = "12"', what: 'number is 12.5 where value is 12' },
    { plant: 'SET o.value = "many"', what: 'value is many, expected a number' },
    { plant: 'SET o.number = null', what: 'number is absent where value is 12.5' },
    { plant: 'SET o.number = 12', what: 'number is INTEGER, expected FLOAT' },
    { plant: 'SET o.value = 12.5', what: 'value is FLOAT, expected STRING' },
    { plant: 'SET o.unit = "TEXT"', what: 'where the unit is TEXT' },
    { plant: 'SET o.unit = "DATE", o.number = null, o.value = "soon"', what: 'which is no date' },
    { plant: 'SET o.unit = "PERIOD", o.number = null, o.value = "2022"', what: 'expected a period' },
    { plant: 'SET o.unit = "WEEKDAY", o.number = null, o.value = "Thu"', what: 'expected a weekday' },
    { plant: 'SET o.convertedValue = "many", o.convertedUnit = "KES"', what: 'convertedValue is many' },
    { plant: 'SET o.convertedUnit = "KES"', what: 'go together' },
    { plant: 'SET o.withdrawals = ["x"]', what: 'withdrawals of its ABOUT is undefined' },
    { plant: 'SET o.kind = null', what: 'kind is missing' },
    { plant: 'SET o.kind = "HOPE"', what: 'kind is HOPE, expected one of ACTUAL' },
    { plant: 'SET o.period = "2021/2020"', what: 'period is 2021/2020' },
    { plant: 'SET about.locator = "char=0,1"', what: 'locator of its ABOUT is char=0,1' },
    { plant: 'DELETE about', what: 'it has 0 ABOUT, expected 1' },
    { plant: 'SET m.kind = "BUREAU"', what: 'kind is BUREAU where the labels are' },
    { plant: 'SET m:Bureau', what: 'kind is MINISTRY where the labels are' },
    { plant: 'REMOVE m:Entity', what: 'without Entity' },
    { plant: 'REMOVE m:Organization', what: 'without Organization' },
    { plant: 'SET c:Party', what: 'there is no label Party' },
    { plant: 'CREATE (:Entity {id: "x/y", name: "X"})', what: 'no label but Entity' },
    { plant: 'SET c.name = null', what: 'name is missing' },
    { plant: 'SET c.year = "2022"', what: 'year is STRING, expected INTEGER' },
    { plant: 'SET c.mood = "good"', what: 'has no property mood' },
    { plant: 'SET c.openedOn = "8 September"', what: 'openedOn is 8 September' },
    { plant: 'CREATE (:Entity:Post {id: "office/x", name: "X"})', what: 'not of the form post/name' },
    { plant: 'MATCH (s:Source) SET s.tier = "GOSSIP"', what: 'tier is GOSSIP' },
    { plant: 'MATCH (s:Source) SET s.title = ""', what: 'title is missing' },
  ])('finds $plant', async ({ plant, what, keepId = false }) => {
    const ends = `MATCH (c:Conference)-[host:HOSTED_BY]->(m), (o:Observation)-[about:ABOUT]->()
      WITH c, host, m, o, about `;
    await graph.run(ends + plant);
    if (!keepId) await stamp();
    const faults = await lintSeed(graph, input);
    if (what === null) expect(faults).toEqual([]);
    else expect(faults.map((fault) => fault.what).join('\n')).toContain(what);
  });

  it('finds labels and types that the document does not explain', async () => {
    const scripts = [{ name: '30-x.cypher', text: `MERGE (n:Planet {id: ':Moon'})`, statements: [] }];
    const modelDocument = words.replace('`HOSTED_BY`', 'HOSTED_BY');
    expect(await lintSeed(graph, { ...input, scripts, modelDocument })).toEqual([
      { where: '30-x.cypher', what: 'Planet is not in docs/MODEL.md' },
      { where: 'the graph', what: 'HOSTED_BY is not in docs/MODEL.md' },
    ]);
  });
});
