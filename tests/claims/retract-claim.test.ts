import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySeed } from '../../src/claims/apply-seed.js';
import { ensureSeed } from '../../src/claims/ensure-seed.js';
import { lintSeed } from '../../src/claims/lint-seed.js';
import { recordClaim } from '../../src/claims/record-claim.js';
import { recordObservation } from '../../src/claims/record-observation.js';
import { retractClaim } from '../../src/claims/retract-claim.js';
import type { Change } from '../../src/claims/change.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { auditTrail } from '../../src/lookup/audit-trail.js';
import { saidBy } from '../../src/lookup/said-by.js';
import { parseAsOf } from '../../src/time/as-of.js';
import { silentLogger } from '../../src/util/logger.js';
import {
  bringBack,
  claimsIn,
  counted,
  elementsOf,
  hosted,
  inputOf,
  reason,
  storedClaim,
} from '../helpers/claims.js';
import { seededGraph, seedFolder, statements } from '../helpers/test-graph.js';

let graph: Graph;
let seeded: string[];

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await claimsIn(graph);
});
afterEach(() => bringBack(graph, seeded));
afterAll(() => graph.close());

const record = () => recordClaim(graph, statements, hosted, reason);
const retract = (claim: string, because = 'read wrongly') =>
  retractClaim(graph, statements, claim, { by: 'li', because });
const host = async (): Promise<string> => (await record()).claim;
const target = 'lfcg3ko7n2qspckf';
const kinds = async (claim: string): Promise<string[]> =>
  (await elementsOf(graph, claim)).map(({ kind, properties }) =>
    typeof properties['was'] === 'string' ? `${kind} ${properties['was']}` : kind,
  );
const said = async (knownAt?: string): Promise<string[]> => {
  const page = await saidBy(graph, statements, {
    source: hosted.source,
    first: 200,
    after: null,
    asOf: parseAsOf(knownAt === undefined ? null : { knownAt }),
  });
  return page.edges.map(({ node }) => node.claim);
};
const momentOf = (change: Change | null): string => change?.at ?? 'nothing was written';
const shifted = (moment: string, by: number): string =>
  new Date(Date.parse(`${moment}Z`) + by).toISOString().slice(0, 23);

describe('withdrawing a relationship', () => {
  it('deletes nothing: it becomes RETRACTED with all it had, and with when and why', async () => {
    const claim = await host();
    const [before] = await elementsOf(graph, claim);
    const { outcome, change } = await retract(claim);
    expect(outcome).toBe('RETRACTED');
    expect(change).toMatchObject({ action: 'RETRACTED', claim, type: 'HOSTED_BY', by: 'li' });
    const after = await elementsOf(graph, claim);
    expect(after).toEqual([
      {
        kind: 'RETRACTED',
        properties: {
          ...before?.properties,
          was: 'HOSTED_BY',
          retractedAt: `${momentOf(change)}000000`,
          retractedBecause: 'read wrongly',
        },
      },
    ]);
  });

  it('writes nothing the second time, and refuses what is not there', async () => {
    const claim = await host();
    await retract(claim);
    const before = await elementsOf(graph, claim);
    expect(await retract(claim, 'again')).toEqual({ claim, outcome: 'ALREADY_RETRACTED', change: null });
    expect(await elementsOf(graph, claim)).toEqual(before);
    for (const unknown of ['', 'x', `' OR 1=1 //`, '\u0000', 'x'.repeat(20_000)])
      await expect(retract(unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(retract(claim, ' ')).rejects.toMatchObject({ code: 'CLAIM_INVALID' });
    expect(await graph.read('MATCH (c:Change) RETURN count(c) AS n')).toEqual([{ n: 1 }]);
  });
});

describe('recording again what was withdrawn', () => {
  it('takes it up as it was and keeps the time between, each time', async () => {
    const claim = await host();
    const [first] = await elementsOf(graph, claim);
    const spans: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const gone = await retract(claim);
      const again = await record();
      expect(again).toMatchObject({ claim, outcome: 'RESTORED', change: { action: 'RESTORED' } });
      spans.push(`${momentOf(gone.change)}/${momentOf(again.change)}`);
      expect(spans.at(-1)).toHaveLength(47);
      expect(await elementsOf(graph, claim)).toEqual([
        { kind: 'HOSTED_BY', properties: { ...first?.properties, withdrawals: spans } },
      ]);
    }
    expect((await record()).outcome).toBe('ALREADY_RECORDED');
  });

  it('is believed before, not between, and after', async () => {
    const claim = await host();
    const gone = momentOf((await retract(claim)).change);
    expect(await said()).not.toContain(claim);
    const again = momentOf((await record()).change);
    expect(again > gone).toBe(true);
    expect(await said(shifted(gone, -1))).toContain(claim);
    expect(await said(gone)).not.toContain(claim);
    expect(await said(shifted(again, -1))).not.toContain(claim);
    expect(await said(again)).toContain(claim);
    expect(await said()).toContain(claim);
  });
});

describe('withdrawing an observation', () => {
  it('takes its arms along, and the claims that are tied to it, at one moment', async () => {
    const { outcome, change } = await retract(target);
    expect(outcome).toBe('RETRACTED');
    expect(await kinds(target)).toEqual(['RETRACTED ABOUT', 'RETRACTED OF', 'RetractedObservation']);
    const changes = await graph.read(
      'MATCH (c:Change) RETURN c.type AS type, toString(c.at) AS at ORDER BY type',
    );
    expect(changes.map(({ type }) => type)).toEqual(['OBSERVATION', 'SETS', 'STATED_BY']);
    expect(new Set(changes.map(({ at }) => at)).size).toBe(1);
    const arms = (await elementsOf(graph, target)).map(({ properties }) => properties['retractedAt']);
    expect(new Set(arms)).toEqual(new Set([`${momentOf(change)}000000`]));
    // Nothing live is tied to what is withdrawn, and the rest is as the model says.
    const faults = await lintSeed(graph, {
      scripts: [],
      modelDocument: readFileSync('docs/MODEL.md', 'utf8'),
      texts: new Map(),
    });
    expect(faults).toEqual([]);
  });

  it('is reversed with all that went with it, but not with what was withdrawn at another time', async () => {
    const input = inputOf(await storedClaim(graph, target)) as typeof counted;
    const before = await elementsOf(graph, target);
    const [statedBy] = await graph.read(
      `MATCH (:Observation {claim: $target})-[c:STATED_BY]->() RETURN c.claim AS claim`,
      { target },
    );
    await retract(String(statedBy?.['claim']));
    const gone = await retract(target);
    const again = await recordObservation(graph, statements, input, reason);
    expect(again).toMatchObject({ claim: target, outcome: 'RESTORED' });
    const withdrawals = [`${momentOf(gone.change)}/${momentOf(again.change)}`];
    expect(await elementsOf(graph, target)).toEqual(
      before.map(({ kind, properties }) => ({ kind, properties: { ...properties, withdrawals } })),
    );
    const tied = await graph.read(
      `MATCH (:Observation {claim: $target})-[c]-() RETURN type(c) AS type ORDER BY type`,
      { target },
    );
    expect(tied.map(({ type }) => type)).toEqual(['ABOUT', 'OF', 'RETRACTED', 'SETS']);
  });

  it('leaves nothing to tie a claim to', async () => {
    await retract(target);
    const tie = { ...hosted, type: 'STATED_BY', from: target, to: 'official/wang-zhengpu', qualifiers: [] };
    await expect(recordClaim(graph, statements, tie, reason)).rejects.toMatchObject({
      message: expect.stringContaining(
        `from is ${target} (RetractedObservation), expected Observation`,
      ) as string,
    });
  });
});

describe('the seed', () => {
  it('that is filled in again leaves withdrawn what was withdrawn, and live what was taken up again', async () => {
    const claim = await host();
    await retract(claim);
    await retract(target);
    await applySeed(graph, seedFolder);
    expect(await kinds(claim)).toEqual(['RETRACTED HOSTED_BY']);
    expect(await kinds(target)).toEqual(['RETRACTED ABOUT', 'RETRACTED OF', 'RetractedObservation']);
    await record();
    const before = await elementsOf(graph, claim);
    await applySeed(graph, seedFolder);
    expect(await elementsOf(graph, claim)).toEqual(before);
    expect(before[0]?.properties['withdrawals']).toHaveLength(1);
  });

  it('writes down what a later one withdraws, by seed', async () => {
    const edited = mkdtempSync(join(tmpdir(), 'xiaojuren-seed-'));
    try {
      cpSync(seedFolder, edited, { recursive: true });
      await ensureSeed(graph, statements, edited, silentLogger);
      const script = join(edited, '15-numbers.cypher');
      const text = readFileSync(script, 'utf8');
      const dropped = 'urmb52vowx2cv5t3';
      writeFileSync(
        script,
        text.replace(dropped, dropped.split('').reverse().join('')).replace("'31.5'", "'31.6'"),
      );
      await ensureSeed(graph, statements, edited, silentLogger);
      const page = await auditTrail(graph, statements, { claim: dropped, by: null, first: 10, after: null });
      expect(page.edges.map(({ node }) => node)).toMatchObject([
        { action: 'RETRACTED', by: 'seed', because: 'no longer in the seed', type: 'OBSERVATION' },
        { action: 'RECORDED', by: 'seed', because: 'part of the seed', at: '2026-11-25T00:00:00.000' },
      ]);
      expect(await kinds(dropped)).toEqual(['RETRACTED ABOUT', 'RETRACTED OF', 'RetractedObservation']);
    } finally {
      rmSync(edited, { recursive: true });
    }
  });
});

describe('writers at the same time', () => {
  it('who record and withdraw one claim leave one of it, and a trail in which the two take turns', async () => {
    const claim = await host();
    const observe = () => recordObservation(graph, statements, counted, reason);
    const figure = (await observe()).claim;
    for (const [id, again] of [
      [claim, record],
      [figure, observe],
    ] as const) {
      const outcomes = await Promise.all(
        Array.from({ length: 24 }, (_, place) => (place % 2 === 0 ? retract(id) : again())),
      );
      const changed = outcomes.filter(({ change }) => change !== null);
      const found = await kinds(id);
      const isLive = !found[0]?.startsWith('RETRACTED');
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBe(id === claim ? 1 : 3);
      const page = await auditTrail(graph, statements, { claim: id, by: null, first: 200, after: null });
      const actions = page.edges.map(({ node }) => node.action).filter((action) => action !== 'RECORDED');
      expect(actions).toHaveLength(changed.length);
      actions.reverse().forEach((action, place) => {
        expect(action).toBe(place % 2 === 0 ? 'RETRACTED' : 'RESTORED');
      });
      expect(isLive).toBe(actions.length % 2 === 0);
      const moments = page.edges.map(({ node }) => node.at);
      expect(new Set(moments).size).toBe(moments.length);
    }
  });

  it('who withdraw an observation and tie claims to it never leave one tied to what is withdrawn', async () => {
    const tie = { ...hosted, type: 'STATED_BY', from: target, to: 'official/wang-zhengpu', qualifiers: [] };
    const input = inputOf(await storedClaim(graph, target)) as typeof counted;
    const again = () => recordObservation(graph, statements, input, reason);
    const [official] = await graph.read('MATCH (o:Official) RETURN o.id AS id ORDER BY id LIMIT 1');
    const results = await Promise.allSettled(
      Array.from({ length: 18 }, (_, place) =>
        place % 3 === 0
          ? retract(target)
          : place % 3 === 1
            ? again()
            : recordClaim(
                graph,
                statements,
                {
                  ...tie,
                  to: String(official?.['id']),
                  source: 'source/ecns-nanjing-conference',
                  locator: `row=${String(place + 1)}`,
                },
                reason,
              ),
      ),
    );
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CLAIM_INVALID' });
    const dangling = await graph.read(
      'MATCH (:RetractedObservation)-[c]-() WHERE type(c) <> "RETRACTED" RETURN c.claim AS claim',
    );
    expect(dangling).toEqual([]);
  });
});
