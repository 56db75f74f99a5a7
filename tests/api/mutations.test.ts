import { recogniser } from '../../src/api/editors.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { bringBack, claimsIn, counted, hosted } from '../helpers/claims.js';
import { expectNothingLeaks } from '../helpers/expect-nothing-leaks.js';
import { startTestApi, testEditor, type TestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

let graph: Graph;
let api: TestApi;
let seeded: string[];

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await claimsIn(graph);
  api = await startTestApi(graph);
});
afterEach(() => bringBack(graph, seeded));
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const fields = 'claim outcome change { id action claim type by at because }';
const record = `mutation Record($claim: ClaimInput!) { recordClaim(claim: $claim, because: "read there") { ${fields} } }`;
const observe = `mutation Observe($observation: ObservationInput!) {
  recordObservation(observation: $observation, because: "read there") { ${fields} } }`;
const retract = `mutation Retract($claim: ID!) { retractClaim(claim: $claim, because: "read wrongly") { ${fields} } }`;
const elsewhere = { ...hosted, locator: 'text=somewhere else' };
const nodes = async (): Promise<unknown> =>
  (await graph.read('MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges'))[0];

describe('an editor', () => {
  it('records, withdraws and restores a claim, and reads it back', async () => {
    const recorded = await api.askAsEditor(record, { claim: elsewhere });
    expect(recorded).toMatchObject({ status: 200, errors: [] });
    const { claim, outcome, change } = recorded.data?.['recordClaim'] as Record<string, never>;
    expect({ outcome, change }).toMatchObject({
      outcome: 'RECORDED',
      change: { action: 'RECORDED', claim, type: 'HOSTED_BY', by: testEditor.name, because: 'read there' },
    });
    for (const [query, expected] of [
      [record, { recordClaim: { claim, outcome: 'ALREADY_RECORDED', change: null } }],
      [retract, { retractClaim: { claim, outcome: 'RETRACTED', change: { action: 'RETRACTED' } } }],
      [retract, { retractClaim: { claim, outcome: 'ALREADY_RETRACTED', change: null } }],
      [record, { recordClaim: { claim, outcome: 'RESTORED', change: { action: 'RESTORED' } } }],
    ] as const) {
      const answer = await api.askAsEditor(query, { claim: query === record ? elsewhere : claim });
      expect(answer.errors).toEqual([]);
      expect(answer.data).toMatchObject(expected);
    }
    const read = await api.ask(`{
      auditTrail(claim: "${String(claim)}") { totalCount edges { node { action at } } pageInfo { hasNextPage } }
      conferences(where: { id: { eq: "conference/national-sme-2022" } }) {
        hostedByConnection(where: { edge: { claim: { eq: "${String(claim)}" } } }) {
          edges { properties { locator withdrawals } }
        }
      }
    }`);
    expect(read.errors).toEqual([]);
    expect(read.data).toMatchObject({
      auditTrail: {
        totalCount: 3,
        edges: [
          { node: { action: 'RESTORED' } },
          { node: { action: 'RETRACTED' } },
          { node: { action: 'RECORDED' } },
        ],
        pageInfo: { hasNextPage: false },
      },
      conferences: [
        {
          hostedByConnection: {
            edges: [
              {
                properties: {
                  locator: 'text=somewhere else',
                  withdrawals: [expect.stringMatching(/^[\dT:.-]{23}\/[\dT:.-]{23}$/)],
                },
              },
            ],
          },
        },
      ],
    });
  });

  it('records an observation', async () => {
    const observation = { ...counted, value: '9001', printed: '9,001' };
    const { data, errors } = await api.askAsEditor(observe, { observation });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      recordObservation: { outcome: 'RECORDED', change: { type: 'OBSERVATION' } },
    });
    const { claim } = data?.['recordObservation'] as { claim: string };
    const read = await api.ask(
      `{ observations(where: { claim: { eq: "${claim}" } }) { value number unit printed about { id } indicator { id } } }`,
    );
    expect(read.data).toEqual({
      observations: [
        {
          value: '9001',
          number: 9001,
          unit: 'ENTERPRISES',
          printed: '9,001',
          about: [{ id: counted.about }],
          indicator: [{ id: counted.indicator }],
        },
      ],
    });
  });

  it.each([
    ['CLAIM_INVALID', 400, record, { claim: { ...elsewhere, type: 'OF', validFrom: 'soon' } }],
    ['CLAIM_INVALID', 400, observe, { observation: { ...counted, value: 'many' } }],
    ['NOT_FOUND', 200, record, { claim: { ...elsewhere, from: 'conference/none' } }],
    ['NOT_FOUND', 200, retract, { claim: 'none' }],
    ['BAD_USER_INPUT', 400, observe, { observation: { ...counted, unit: 'POUNDS' } }],
    ['BAD_USER_INPUT', 400, record, { claim: { type: 'HOSTED_BY' } }],
  ])('is told %s with status %i, and nothing is written', async (code, status, query, variables) => {
    const before = await nodes();
    const answer = await api.askAsEditor(query, variables);
    expect(answer.errors[0]?.extensions.code).toBe(code);
    expect([status, 200]).toContain(answer.status);
    expectNothingLeaks(answer);
    expect(await nodes()).toEqual(before);
  });
});

describe('who is no editor', () => {
  const wrong = [
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer token-of-nobody-0123456789' },
    { authorization: `Bearer ${testEditor.token}x` },
    { authorization: `Bearer ${testEditor.token.slice(0, -1)}` },
    { authorization: `Basic ${testEditor.token}` },
    { authorization: testEditor.token },
    { authorization: `Bearer ${testEditor.name}:${testEditor.token}` },
  ];
  it.each(wrong)('changes nothing: %j', async (headers: Record<string, string>) => {
    const before = await nodes();
    for (const [query, variables] of [
      [record, { claim: elsewhere }],
      [observe, { observation: { ...counted, value: '9001' } }],
      [retract, { claim: seeded[0] }],
      // Also before variables are looked at.
      [record, { claim: 'x' }],
    ] as const) {
      const answer = await api.ask(query, variables, headers);
      expect(answer.status).toBe(401);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      expect(answer.data ?? null).toBeNull();
      expect(answer.text).not.toContain(testEditor.token);
      expectNothingLeaks(answer);
    }
    expect(await nodes()).toEqual(before);
  });

  it('is told how to log in', async () => {
    const { headers } = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: retract, variables: { claim: 'x' } }),
    });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  it('reads as anybody does', async () => {
    for (const headers of wrong) {
      const { status, errors } = await api.ask('{ auditTrail { totalCount } }', {}, headers);
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
    }
  });
});

describe('a change by GET', () => {
  it('is refused, whoever sends it, and by any way round', async () => {
    const before = await nodes();
    const query = encodeURIComponent(
      `mutation { retractClaim(claim: "${String(seeded[0])}", because: "x") { outcome } }`,
    );
    for (const headers of [
      { 'content-type': 'application/json' },
      { 'apollo-require-preflight': 'true' },
      {},
    ] as Record<string, string>[]) {
      const response = await fetch(`${api.url}/graphql?query=${query}`, {
        headers: { ...headers, authorization: `Bearer ${testEditor.token}` },
      });
      expect([400, 405]).toContain(response.status);
    }
    const named = `${query}${encodeURIComponent(' query Q { places { id } }')}`;
    const response = await fetch(`${api.url}/graphql?query=${named}&operationName=Q`, {
      headers: { 'apollo-require-preflight': 'true', authorization: `Bearer ${testEditor.token}` },
    });
    expect(response.status).toBeLessThan(500);
    expect(await nodes()).toEqual(before);
  });
});

describe('recogniser', () => {
  const recognise = recogniser([
    { name: 'wang', token: 'a'.repeat(20) },
    { name: 'li', token: 'b'.repeat(20) },
  ]);
  it.each([
    [`Bearer ${'a'.repeat(20)}`, 'wang'],
    [`bearer  ${'b'.repeat(20)} `, 'li'],
    [`Bearer ${'a'.repeat(21)}`, undefined],
    [`Bearer ${'a'.repeat(20)} ${'b'.repeat(20)}`, undefined],
    ['Bearer ', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('knows %j as %j', (header, name) => {
    expect(recognise(header)?.name).toBe(name);
  });

  it('gives the role of an editor, and nobody any when there are none', () => {
    expect(recognise(`Bearer ${'a'.repeat(20)}`)).toEqual({ name: 'wang', role: 'EDITOR' });
    expect(recogniser([])(`Bearer ${'a'.repeat(20)}`)).toBeNull();
  });
});
