import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ClaimInput, ObservationInput } from '../../src/claims/claim-draft.js';
import { lintSeed } from '../../src/claims/lint-seed.js';
import { recordClaim, recordClaimStatements } from '../../src/claims/record-claim.js';
import { recordObservation } from '../../src/claims/record-observation.js';
import type { RecordedClaim } from '../../src/claims/recorded-claim.js';
import { claimStateStatements } from '../../src/claims/claim-state.js';
import { withdrawStatements } from '../../src/claims/withdraw-claims.js';
import { tiedClaimStatements } from '../../src/claims/tied-claims.js';
import { XiaojurenError } from '../../src/errors/xiaojuren-error.js';
import type { Graph } from '../../src/graph/open-driver.js';
import {
  counted,
  elementsOf,
  forget,
  hosted,
  inputOf,
  reason,
  storedClaim,
  storedClaims,
} from '../helpers/claims.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
const written: string[] = [];

beforeAll(async () => {
  graph = await seededGraph();
});
afterEach(async () => {
  await forget(graph, written.splice(0));
});
afterAll(() => graph.close());

const keep = async (work: Promise<RecordedClaim>): Promise<RecordedClaim> => {
  const recorded = await work;
  if (recorded.outcome === 'RECORDED') written.push(recorded.claim);
  return recorded;
};
const record = (input: Partial<ClaimInput> = {}, why = reason) =>
  keep(recordClaim(graph, statements, { ...hosted, ...input }, why));
const observe = (input: Partial<ObservationInput> = {}, why = reason) =>
  keep(recordObservation(graph, statements, { ...counted, ...input }, why));
const size = async (): Promise<unknown> =>
  (await graph.read('MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges'))[0];
const elsewhere = { locator: 'text=somewhere else' };

/** A row of a table with a title that fits a line. */
const titled = (row: readonly unknown[]): unknown[] => [JSON.stringify(row[0]).slice(0, 70), ...row];

describe('recording what is there', () => {
  it('finds every claim of the seed by the id that it has, and writes nothing', async () => {
    const before = await size();
    const claims = await storedClaims(graph);
    expect(claims.length).toBeGreaterThan(600);
    for (const stored of claims) {
      const input = inputOf(stored);
      const recorded =
        'about' in input
          ? await recordObservation(graph, statements, input, reason)
          : await recordClaim(graph, statements, input, reason);
      expect(recorded).toEqual({
        claim: stored.properties['claim'],
        outcome: 'ALREADY_RECORDED',
        change: null,
      });
    }
    expect(await size()).toEqual(before);
  });

  it('leaves a note that differs as it is', async () => {
    const { claim } = await record({ note: 'another note' });
    expect((await elementsOf(graph, claim))[0]?.properties['note']).not.toBe('another note');
  });
});

describe('recording what is new', () => {
  it('writes one relationship with all that was said, and one entry into the trail, at one moment', async () => {
    const { claim, outcome, change } = await record({ ...elsewhere, note: 'heard', validFrom: '2022-09' });
    expect(outcome).toBe('RECORDED');
    expect(change).toMatchObject({ action: 'RECORDED', claim, type: 'HOSTED_BY', ...reason });
    expect(change?.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}$/);
    const [element, ...others] = await elementsOf(graph, claim);
    expect(others).toEqual([]);
    const { recordedAt, ...properties } = element?.properties ?? {};
    expect(String(recordedAt).slice(0, 23)).toBe(change?.at);
    expect({ kind: element?.kind, properties }).toEqual({
      kind: 'HOSTED_BY',
      properties: {
        claim,
        role: 'CO_HOST',
        source: hosted.source,
        locator: 'text=somewhere else',
        position: 2_000_000_000,
        observedOn: '2022',
        validFrom: '2022-09',
        note: 'heard',
      },
    });
    const trail = await graph.read(
      'MATCH (c:Change) RETURN c.id AS id, valueType(c.at) AS at, c.because AS because',
    );
    expect(trail).toEqual([{ id: change?.id, at: 'LOCAL DATETIME NOT NULL', because: reason.because }]);
  });

  it('writes an observation and its arms as the seed does', async () => {
    const { claim } = await observe();
    const input = inputOf(await storedClaim(graph, claim)) as ObservationInput;
    const before = await elementsOf(graph, claim);
    await forget(graph, [claim]);
    try {
      const again = await recordObservation(graph, statements, input, reason);
      expect(again.outcome).toBe('RECORDED');
      const after = await elementsOf(graph, claim);
      const timeless = (elements: typeof before) =>
        elements.map(({ kind, properties }) => ({ kind, properties: { ...properties, recordedAt: null } }));
      expect(timeless(after)).toEqual(timeless(before));
    } finally {
      await forget(graph, [claim]);
      await observe(input);
      written.splice(0);
    }
  });

  it('writes what the lint finds right: whole numbers, floating-point numbers, dates, ends that are claims', async () => {
    const { claim } = await observe({ ...elsewhere, value: '31.50', unit: 'PERCENT', period: '2021' });
    const inputs: Partial<ClaimInput>[] = [
      {
        type: 'STATED_BY',
        from: claim,
        to: 'official/xu-xiaolan',
        qualifiers: null,
      },
      { type: 'SETS', from: 'policy/14th-five-year-plan', to: claim, qualifiers: [] },
      { type: 'REPRINTS', from: hosted.source, to: 'source/ecns-nanjing-conference', qualifiers: [] },
    ];
    const [firm] = await graph.read('MATCH (e:Enterprise) RETURN e.id AS id LIMIT 1');
    inputs.push({
      type: 'DESIGNATED_IN',
      from: String(firm?.['id']),
      to: 'batch/little-giant-1',
      qualifiers: [
        { name: 'sequence', value: '17' },
        { name: 'stage', value: 'FINAL' },
        { name: 'listedRegion', value: '江苏省' },
      ],
    });
    for (const input of inputs) expect((await record({ ...elsewhere, ...input })).outcome).toBe('RECORDED');
    const faults = await lintSeed(graph, {
      scripts: [],
      modelDocument: readFileSync('docs/MODEL.md', 'utf8'),
      texts: new Map(),
    });
    expect(faults).toEqual([]);
  });
});

describe('what is refused', () => {
  const long = 'x'.repeat(501);
  it.each(
    [
      [{ type: 'LIKES' }, ['type is LIKES, expected a relationship type']],
      [{ type: 'ABOUT' }, ['type is ABOUT, which belongs to an observation']],
      [{ type: 'constructor' }, ['type is constructor, expected']],
      [{ type: 'RETRACTED' }, ['type is RETRACTED, expected']],
      [{ to: 'official/xu-xiaolan' }, ['to is official/xu-xiaolan (', 'expected Organization']],
      [
        { from: 'source/ecns-nanjing-conference' },
        ['from is source/ecns-nanjing-conference (Source), expected'],
      ],
      [{ qualifiers: [{ name: 'role', value: 'GUEST' }] }, ['role is GUEST, expected one of HOST, CO_HOST']],
      [{ qualifiers: [{ name: 'source', value: 'x' }] }, ['qualifier is source, expected role']],
      [{ qualifiers: [{ name: '__proto__', value: 'x' }] }, ['qualifier is __proto__, expected role']],
      [
        {
          qualifiers: [
            { name: 'role', value: 'HOST' },
            { name: 'role', value: 'CO_HOST' },
          ],
        },
        ['role is given twice'],
      ],
      [{ validFrom: '2022-02-30' }, ['validFrom is 2022-02-30', '2022-02 has 28 days', 'expected 2022']],
      [{ observedOn: 'soon' }, ['observedOn is soon, which is no date']],
      [
        { validFrom: '2023', validTo: '2022' },
        ['validTo is before validFrom: it is 2022, expected 2023 or later'],
      ],
      [{ locator: 'chapter=3' }, ['locator is chapter=3', 'expected char=start,end']],
      [{ locator: ' ' }, ['locator is blank, expected text']],
      [{ source: '' }, ['source is blank, expected text']],
      [{ note: '' }, ['note is blank, expected text, or nothing at all']],
      [{ note: 'x'.repeat(2001) }, ['note has 2001 characters', 'expected at most 2000']],
      [{ validFrom: long }, ['validFrom has 501 characters', 'expected at most 500']],
      [{ note: 'a\nb\u0007' }, ['note is a\\u{a}b\\u{7}, expected text without control characters']],
      [{ note: 'half \ud83d' }, ['note is half \\u{d83d}, expected text without']],
      [
        { type: 'HELD', from: 'x', validFrom: 'y', source: 'source/metropol', note: '\t' },
        [
          'qualifier is role, expected status',
          'validFrom is y',
          'note is blank',
          'to is organization/miit',
          'There is no entity "x"',
          'Did you mean "source/metropoltv-little-giants"',
        ],
      ],
    ].map(titled) as [string, Partial<ClaimInput>, string[]][],
  )('%s: all its faults in one error', async (_title, input, words) => {
    const before = await size();
    const error = await record(input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CLAIM_INVALID' });
    for (const word of words) expect((error as Error).message).toContain(word);
    expect(await size()).toEqual(before);
  });

  it.each(
    [
      [{ value: 'many' }, 'value is many, expected a number such as 8997 or 31.5 (ENTERPRISES)'],
      [{ value: '9'.repeat(400) }, 'expected a number'],
      [{ value: '1,000' }, 'value is 1,000, expected a number'],
      [{ unit: 'DATE', value: '2022-13' }, 'value is 2022-13, which is no date (there is no month 13)'],
      [{ unit: 'PERIOD', value: '2022' }, 'value is 2022, expected a period'],
      [{ unit: 'WEEKDAY', value: 'Thu' }, 'value is Thu, expected a weekday'],
      [{ unit: 'POUNDS' }, 'unit is POUNDS, expected one of ENTERPRISES'],
      [{ kind: 'HOPE' }, 'kind is HOPE, expected one of ACTUAL'],
      [{ kind: '' }, 'kind is blank, expected text'],
      [{ convertedValue: '5' }, 'convertedValue and convertedUnit go together'],
      [{ convertedValue: 'five', convertedUnit: 'KES' }, 'convertedValue is five, expected a number'],
      [{ about: 'indicator/little-giants' }, 'about is indicator/little-giants (Indicator), expected Entity'],
      [{ indicator: 'programme/little-giant' }, 'expected Indicator'],
      [{ value: 'x'.repeat(2001), unit: 'TEXT' }, 'value has 2001 characters'],
      [{ period: '2021/2020' }, 'the period ends before it starts'],
    ].map(titled) as [string, Partial<ObservationInput>, string][],
  )('an observation with %s', async (_title, input, words) => {
    const error = await observe(input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CLAIM_INVALID' });
    expect((error as Error).message).toContain(words);
  });

  it.each(
    [
      [{ because: ' ', by: 'wang' }, 'because is blank'],
      [{ because: 'x'.repeat(2001), by: 'wang' }, 'because has 2001'],
      [{ because: 'x', by: '' }, 'by is blank'],
    ].map(titled) as [string, typeof reason, string][],
  )('a reason such as %s', async (_title, why, words) => {
    const error = await record(elsewhere, why).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CLAIM_INVALID' });
    expect((error as Error).message).toContain(words);
  });

  it.each([
    [{ from: 'conference/national-sme-2202' }, /^There is no entity "conference\/national-sme-2202"\./],
    [{ to: 'organization/xu-xiaolan' }, /Did you mean .*"official\/xu-xiaolan"/],
    [{ source: 'source/metropoltv' }, /Did you mean "source\/metropoltv-little-giants"\?$/],
    [{ from: 'x', source: 'y' }, /There is no entity "x"\. There is no source "y"\./],
    [{ type: 'STATED_BY', from: 'abc', to: 'official/xu-xiaolan', qualifiers: [] }, /no observation "abc"/],
  ])('%j is not in the graph', async (input, words) => {
    await expect(record(input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(words) as string,
    });
  });

  it('a span that ends behind the text that was attached', async () => {
    await graph.run(`CREATE (:SourceText {id: $source, text: 'ten char𠮷s'})`, { source: hosted.source });
    try {
      await expect(record({ locator: 'char=2,11' })).rejects.toMatchObject({ code: 'CLAIM_INVALID' });
      expect((await record({ locator: 'char=2,10' })).outcome).toBe('RECORDED');
    } finally {
      await graph.run('MATCH (text:SourceText) DELETE text');
    }
  });
});

describe('hostile text', () => {
  const signs = [
    "'",
    '"',
    '`',
    '\\',
    '$',
    '{',
    '}',
    '//',
    '*/',
    '\u0000',
    '\n',
    '\u202e',
    '\ud800',
    '𠮷',
    '大疆',
    ' ',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...signs, `' OR 1=1`, '}) DETACH DELETE n //', '${x}', '\\u0027'))
      .map((all) => all.join('')),
  );
  /** Kept as it is, or refused by a code of the catalogue: never changed, never an error of the database. */
  const keptOrRefused = async (work: () => Promise<RecordedClaim>, field: string, text: string) => {
    let recorded: RecordedClaim;
    try {
      recorded = await keep(work());
    } catch (error) {
      expect(error).toBeInstanceOf(XiaojurenError);
      expect(['CLAIM_INVALID', 'NOT_FOUND']).toContain((error as XiaojurenError).code);
      return;
    }
    const [element] = (await elementsOf(graph, recorded.claim)).filter(
      ({ kind }) => !['ABOUT', 'OF'].includes(kind),
    );
    expect(element?.properties[field]).toBe(text);
    await forget(graph, [recorded.claim]);
  };

  it.each(['note', 'locator', 'source', 'from', 'to', 'type', 'validFrom'] as const)(
    'in %s of a claim is kept as it is or refused',
    async (field) => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const value = field === 'locator' ? `text=${text}` : text;
          await keptOrRefused(
            () => recordClaim(graph, statements, { ...hosted, ...elsewhere, [field]: value }, reason),
            field,
            value,
          );
        }),
        { numRuns: field === 'note' ? 60 : 25, seed: 7 },
      );
    },
  );

  it.each([
    'value',
    'scope',
    'printed',
    'converter',
    'attribution',
    'derivation',
    'about',
    'indicator',
    'period',
  ] as const)('in %s of an observation is kept as it is or refused', async (field) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const input = { ...counted, ...elsewhere, unit: 'TEXT', [field]: text };
        await keptOrRefused(() => recordObservation(graph, statements, input, reason), field, text);
      }),
      { numRuns: field === 'value' ? 60 : 25, seed: 7 },
    );
  });

  it('in because and in names of qualifiers is kept as it is or refused', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const [input, why] of [
          [elsewhere, { by: 'wang', because: text }],
          [{ ...elsewhere, qualifiers: [{ name: text, value: text }] }, reason],
        ] as const) {
          try {
            const { change, claim } = await recordClaim(graph, statements, { ...hosted, ...input }, why);
            const [trail] = await graph.read('MATCH (c:Change {id: $id}) RETURN c.because AS because', {
              id: change?.id,
            });
            await forget(graph, [claim]);
            expect(trail?.['because']).toBe(text);
          } catch (error) {
            expect(error).toMatchObject({ code: 'CLAIM_INVALID' });
          }
        }
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});

describe('writers at the same time', () => {
  it('ten who record one claim leave one claim, one RECORDED and one entry', async () => {
    for (const work of [() => record(elsewhere), () => observe(elsewhere)]) {
      const all = await Promise.all(Array.from({ length: 10 }, work));
      expect(all.map(({ outcome }) => outcome).toSorted()).toEqual([
        ...Array.from({ length: 9 }, () => 'ALREADY_RECORDED'),
        'RECORDED',
      ]);
      const [{ claim } = { claim: '' }] = all;
      expect(all.every((one) => one.claim === claim)).toBe(true);
      const kinds = (await elementsOf(graph, claim)).map(({ kind }) => kind);
      expect([['HOSTED_BY'], ['ABOUT', 'OF', 'Observation']]).toContainEqual(kinds);
      const changes = await graph.read('MATCH (c:Change {claim: $claim}) RETURN c.action AS action', {
        claim,
      });
      expect(changes).toEqual([{ action: 'RECORDED' }]);
    }
  });

  it('wait for each other at the source: setting a property to what it is takes the lock', async () => {
    const parameters = { sources: [hosted.source] };
    const [first, second] = [graph.driver.session(), graph.driver.session()];
    const held = await first.beginTransaction();
    await held.run(statements('claim/lock-sources'), parameters);
    const waiting = await second.beginTransaction({ timeout: 500 });
    await expect(waiting.run(statements('claim/lock-sources'), parameters)).rejects.toThrow();
    await held.rollback();
    const free = await second.beginTransaction({ timeout: 5_000 });
    expect((await free.run(statements('claim/lock-sources'), parameters)).records).toHaveLength(1);
    await free.commit();
    await Promise.all([first.close(), second.close()]);
  });
});

describe('the statements', () => {
  const all = {
    ...claimStateStatements,
    ...tiedClaimStatements,
    ...withdrawStatements,
    ...recordClaimStatements(),
  };
  it.each(Object.entries(all))('%s finds each end by an index', async (_name, statement) => {
    const session = graph.driver.session();
    const parameters = {
      claims: [],
      observations: [],
      from: '',
      to: '',
      claim: '',
      properties: {},
      at: '',
      because: '',
    };
    const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
    await session.close();
    const operators = (function walk(plan: { operatorType: string; children: never[] }): string[] {
      return [plan.operatorType, ...plan.children.flatMap(walk)];
    })(summary.plan as never);
    expect(operators.filter((name) => name.includes('Scan'))).toEqual([]);
    expect(operators.some((name) => name.includes('IndexSeek'))).toBe(true);
  });
});
