import fc from 'fast-check';
import { recordClaim } from '../../src/claims/record-claim.js';
import { recordObservation } from '../../src/claims/record-observation.js';
import { retractClaim } from '../../src/claims/retract-claim.js';
import type { Graph } from '../../src/graph/open-driver.js';
import {
  changes,
  changesStatements,
  type ChangesPage,
  type ChangesQuestion,
} from '../../src/lookup/changes.js';
import { everyPage } from '../helpers/every-page.js';
import { certaintyOf, isIncluded } from '../../src/lookup/true-at.js';
import { saidBy } from '../../src/lookup/said-by.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { counted, hosted, reason } from '../helpers/claims.js';
import { hostileTexts, noCursors } from '../helpers/hostile-texts.js';
import { operatorsOf } from '../helpers/operators-of.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

/** Later than every moment of the seed. */
const afterSeed = '2026-11-25T05:59:59.999';
const mine = { ...hosted, locator: 'text=somewhere else' };

let graph: Graph;
let host: string;
let number: string;
let other: string;

beforeAll(async () => {
  graph = await seededGraph();
  host = (await recordClaim(graph, statements, hosted, reason)).claim;
  number = (await recordObservation(graph, statements, counted, reason)).claim;
  other = (await recordClaim(graph, statements, mine, reason)).claim;
  await retractClaim(graph, statements, host, { by: 'li', because: 'a doubt' });
  await recordClaim(graph, statements, hosted, reason);
  await retractClaim(graph, statements, other, { by: 'li', because: 'a mistake' });
  await retractClaim(graph, statements, number, { by: 'li', because: 'a doubt' });
});
afterAll(() => graph.close());

const ask = (question: Partial<ChangesQuestion> = {}): Promise<ChangesPage> =>
  changes(graph, statements, {
    from: afterSeed,
    to: '2099-01-01T00:00:00.000',
    entity: null,
    first: 200,
    after: null,
    asOf: always,
    ...question,
  });

const shown = ({ edges }: ChangesPage): string[] =>
  edges.map(({ node: { action, by, because, claim } }) =>
    [action, by ?? '', because ?? '', claim.claim].join(' | '),
  );

describe('changes', () => {
  it('lists what was recorded, withdrawn and taken up again, with who and why', async () => {
    const page = await ask();
    const all = shown(page);
    expect(all.filter((line) => line.includes(host) || line.includes(other))).toEqual([
      `RECORDED | wang | for a test | ${other}`,
      `RETRACTED | li | a doubt | ${host}`,
      `RESTORED | wang | for a test | ${host}`,
      `RETRACTED | li | a mistake | ${other}`,
    ]);
    // What is tied to an observation goes with it.
    const together = all.slice(all.indexOf(`RETRACTED | li | a mistake | ${other}`) + 1);
    expect(together).toContain(`RETRACTED | li | a doubt | ${number}`);
    expect(together.every((line) => line.startsWith('RETRACTED | li | a doubt | '))).toBe(true);
    const lines = page.edges.map(({ node }) => node);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
  });

  it('shows a claim that was recorded and withdrawn meanwhile twice, as it stands now', async () => {
    const both = (await ask()).edges.filter(({ node }) => node.claim.claim === other);
    expect(both.map(({ node }) => node.action)).toEqual(['RECORDED', 'RETRACTED']);
    expect(both[0]?.node.claim).toMatchObject({
      type: 'HOSTED_BY',
      retractedAt: expect.stringContaining(String(both[1]?.node.at)) as string,
    });
  });

  it('begins after the first moment and ends with the second', async () => {
    const [recorded] = (await ask()).edges;
    const at = String(recorded?.node.at);
    expect((await ask({ from: at })).edges.map(({ node }) => node.at)).not.toContain(at);
    expect((await ask({ to: at })).edges.map(({ node }) => node.at)).toContain(at);
    expect((await ask({ from: at, to: at })).edges).toEqual([]);
  });

  it('tells what the seed brought, which nobody wrote into the trail', async () => {
    const page = await ask({ from: '2026-11-24T00:00:00.000', to: afterSeed });
    expect(page.edges).toHaveLength(200);
    expect(new Set(page.edges.map(({ node }) => `${node.action} ${String(node.by)}`))).toEqual(
      new Set(['RECORDED null']),
    );
    const [{ total } = { total: 0 }] = await graph.read(
      `CALL () {
  MATCH (claim:Observation|RetractedObservation) RETURN claim
  UNION ALL
  MATCH ()-[claim]->() WHERE NOT coalesce(claim.was, type(claim)) IN ['ABOUT', 'OF'] RETURN claim
}
WITH claim WHERE claim.recordedAt <= localdatetime($to) RETURN count(claim) AS total`,
      { to: afterSeed },
    );
    expect(await page.totals()).toEqual({ recorded: total, retracted: 0, restored: 0 });
  });

  it.each([1, 2, 3])('is the same in pages of %i', async (first) => {
    const all = shown(await ask());
    const pages = await everyPage((after) => ask({ first, after }));
    expect(pages.map(({ action, claim }) => `${action} ${claim.claim}`)).toEqual(
      all.map((line) => [line.split(' | ')[0], line.split(' | ')[3]].join(' ')),
    );
  });

  it('is the same in pages where many claims have one moment', async () => {
    const window = { from: '2026-11-24T00:00:00.000', to: afterSeed };
    const found = await everyPage((after) => ask({ ...window, first: 150, after }));
    const keys = found.map(({ at, claim }) => `${at} ${claim.claim}`);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
    expect((await (await ask(window)).totals()).recorded).toBe(keys.length);
  });

  it('keeps to the claims of one entity, counting the same', async () => {
    for (const entity of ['conference/national-sme-2022', 'programme/little-giant']) {
      const all = (await ask()).edges.map(({ node }) => node);
      const own = all.filter(({ claim: { from, to } }) => from.id === entity || to.id === entity);
      const page = await ask({ entity });
      expect(page.edges.map(({ node }) => `${node.action} ${node.claim.claim}`)).toEqual(
        own.map((node) => `${node.action} ${node.claim.claim}`),
      );
      const pages = await everyPage((after) => ask({ entity, first: 1, after }));
      expect(pages).toHaveLength(own.length);
      const totals = await page.totals();
      expect(totals.recorded + totals.retracted + totals.restored).toBe(own.length);
    }
  });

  it('makes of what one moment believed what another does', async () => {
    const source = hosted.source;
    const moments = (await ask()).edges.map(({ node }) => node.at);
    const believed = async (knownAt: string): Promise<string[]> =>
      (
        await everyPage((after) =>
          saidBy(graph, statements, { source, first: 200, after, asOf: parseAsOf({ knownAt }) }),
        )
      ).map(({ claim }) => claim);
    const moment = fc.constantFrom('2026-11-24T00:00:00.000', afterSeed, ...moments);
    await fc.assert(
      fc.asyncProperty(moment, moment, async (one, two) => {
        const [from, to] = [one, two].toSorted() as [string, string];
        const live = new Set(await believed(from));
        for (const { action, claim } of await everyPage((after) => ask({ from, to, after }))) {
          if (claim.source.id !== source) continue;
          if (action === 'RETRACTED') live.delete(claim.claim);
          else live.add(claim.claim);
        }
        expect([...live].toSorted()).toEqual((await believed(to)).toSorted());
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('keeps to claims that may have been so at a time, on pages and in its counts', async () => {
    const [all, then] = [await ask({ from: '2020-01-01T00:00:00.000' }), parseAsOf({ trueAt: '2021' })];
    const whole = await everyPage((after) => ask({ from: '2020-01-01T00:00:00.000', after }));
    const expected = whole.filter(({ claim }) => isIncluded(certaintyOf(claim, then)));
    const asked = { from: '2020-01-01T00:00:00.000', asOf: then };
    const paged = await everyPage((after) => ask({ ...asked, first: 37, after }));
    const names = (changes: readonly { readonly claim: { readonly claim: string } }[]): string[] =>
      changes.map(({ claim }) => claim.claim);
    expect(names(paged)).toEqual(names(expected));
    expect(paged.length).toBeLessThan(whole.length);
    expect(paged.every(({ claim }) => claim.certainty !== null)).toBe(true);
    const totals = await (await ask(asked)).totals();
    expect(totals.recorded + totals.retracted + totals.restored).toBe(paged.length);
    expect((await all.totals()).recorded).toBeGreaterThan(totals.recorded);
  });

  it('ends with the moment of which the knowledge is asked', async () => {
    const seed = { from: '2020-01-01T00:00:00.000', asOf: parseAsOf({ knownAt: afterSeed }) };
    const [known, ended] = await Promise.all([ask(seed), ask({ ...seed, asOf: always, to: afterSeed })]);
    expect(shown(known)).toEqual(shown(ended));
    expect(await known.totals()).toEqual(await ended.totals());
    expect(shown(await ask({ asOf: parseAsOf({ knownAt: '2020' }) }))).toEqual([]);
  });

  it('refuses a window that ends before it begins, and an unknown entity', async () => {
    await expect(ask({ to: '2026-01-01T00:00:00.000' })).rejects.toMatchObject({ code: 'DATE_INVALID' });
    await expect(ask({ entity: 'official/xu-xiaolang' })).rejects.toThrow('Did you mean "official/xu-');
  });

  it.each(hostileTexts)('knows no entity %.40j', async (entity) => {
    await expect(ask({ entity })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask({ entity })).rejects.toThrow(/^.{1,400}$/su);
  });

  it.each(noCursors)('refuses %.20j as a cursor', async (after) => {
    await expect(ask({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each(Object.entries(changesStatements))('%s starts from indexes', async (_name, statement) => {
    const moments = { start: '2026-01-01T00:00:00.000', end: '2027-01-01T00:00:00.000' };
    const place = { at: null, claim: '', place: 0n, entity: 'x', rows: 10n };
    const named = { ids: {}, claims: ['x'] };
    const operators = await operatorsOf(graph, statement, { ...moments, ...place, ...named });
    expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
    expect(operators.filter((name) => name.includes('IndexSeek')).length).toBeGreaterThan(0);
  });
});
