import { recordClaim } from '../../src/claims/record-claim.js';
import { retractClaim } from '../../src/claims/retract-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { auditTrail, type AuditQuestion, type ChangePage } from '../../src/lookup/audit-trail.js';
import { bringBack, claimsIn, hosted, reason } from '../helpers/claims.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
let seeded: string[];
let claim: string;
const mine = { ...hosted, locator: 'text=somewhere else' };

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await claimsIn(graph);
  ({ claim } = await recordClaim(graph, statements, hosted, reason));
  await recordClaim(graph, statements, mine, reason);
  for (let time = 0; time < 3; time += 1) {
    await retractClaim(graph, statements, claim, { by: 'li', because: `time ${String(time)}` });
    await recordClaim(graph, statements, hosted, reason);
  }
});
afterAll(async () => {
  await bringBack(graph, seeded);
  await graph.close();
});

const ask = (question: Partial<AuditQuestion> = {}): Promise<ChangePage> =>
  auditTrail(graph, statements, { claim: null, by: null, first: 50, after: null, ...question });
const actions = ({ edges }: ChangePage): string[] => edges.map(({ node }) => `${node.action} ${node.by}`);

describe('auditTrail', () => {
  it('is newest first, and that of a claim of the seed begins with the seed', async () => {
    const page = await ask({ claim });
    const turn = ['RESTORED wang', 'RETRACTED li'];
    expect(actions(page)).toEqual([...turn, ...turn, ...turn, 'RECORDED seed']);
    expect(page.edges.at(-1)?.node).toMatchObject({
      at: '2026-11-25T00:00:00.000',
      because: 'part of the seed',
      type: 'HOSTED_BY',
    });
    expect(await page.totalCount()).toBe(7);
  });

  it('of a claim that somebody recorded begins with that', async () => {
    const { claim: other } = await recordClaim(graph, statements, mine, reason);
    const page = await ask({ claim: other });
    expect(actions(page)).toEqual(['RECORDED wang']);
    expect(await page.totalCount()).toBe(1);
  });

  it('of all claims holds what was written, and no more', async () => {
    expect(await (await ask()).totalCount()).toBe(7);
    expect(actions(await ask({ by: 'li' }))).toEqual(['RETRACTED li', 'RETRACTED li', 'RETRACTED li']);
    expect(actions(await ask({ by: 'seed' }))).toEqual([]);
  });

  it('keeps to one person, the seed being one', async () => {
    expect(actions(await ask({ claim, by: 'seed' }))).toEqual(['RECORDED seed']);
    const page = await ask({ claim, by: 'li' });
    expect(actions(page)).toHaveLength(3);
    expect(await page.totalCount()).toBe(3);
    expect(actions(await ask({ claim, by: `' OR 1=1 //` }))).toEqual([]);
  });

  it.each([{}, { by: 'li' }, 'of the claim'] as const)(
    'gives the same entries, each once, whatever the page size: %j',
    async (only) => {
      const question: Partial<AuditQuestion> = only === 'of the claim' ? { claim } : only;
      const all = (await ask(question)).edges.map(({ node }) => node.id);
      for (const first of [1, 2, 3]) {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const page: ChangePage = await ask({ ...question, first, after });
          expect(page.edges.length).toBeLessThanOrEqual(first);
          seen.push(...page.edges.map(({ node }) => node.id));
          ({ hasNextPage: more, endCursor: after } = page.pageInfo);
        }
        expect(seen).toEqual(all);
      }
    },
  );

  it('refuses an unknown claim, and cursors that are none', async () => {
    for (const unknown of ['', 'x', `'`, '\u0000'])
      await expect(ask({ claim: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const after of ['x', '', 'WzEsMl0', Buffer.from('["soon","x"]').toString('base64url')])
      await expect(ask({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});

describe('the statement of all claims', () => {
  it('reads the index in the order of the pages, so that a page costs what it holds', async () => {
    const session = graph.driver.session();
    const parameters = { by: null, at: '9999-12-31T23:59:59.999', id: '', rows: 10 };
    const { summary } = await session.run(
      `EXPLAIN ${statements('change/latest').replace('$rows', '10')}`,
      parameters,
    );
    await session.close();
    const operators = (function walk(plan: { operatorType: string; children: never[] }): string[] {
      return [plan.operatorType.replace('@neo4j', ''), ...plan.children.flatMap(walk)];
    })(summary.plan as never);
    expect(operators).toContain('NodeIndexSeekByRange');
    expect(operators).toContain('PartialTop');
    expect(operators.filter((name) => /Scan|Union|^(?:Sort|Top)$/.test(name))).toEqual([]);
  });
});
