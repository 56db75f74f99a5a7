/** Writes a drafted claim, or finds that it is there already, or takes it up again. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner, TransactionRunner } from '../graph/statement-runner.js';
import type { Moment } from '../time/moment.js';
import { nextMoment } from '../time/next-moment.js';
import { changeOf, writeChanges, type Reason } from './change.js';
import { faultsOfReason, refuse } from './check-text.js';
import type { ClaimDraft } from './claim-draft.js';
import { faultsOfEnds, findEnds, missingEnds } from './claim-ends.js';
import { readStates } from './claim-state.js';
import { faultsOfContents } from './lint-claim.js';
import { databaseNow, lock } from './locks.js';
import { writeTimeoutMs, type RecordedClaim } from './recorded-claim.js';
import { restoreClaim } from './restore-claim.js';
import { identify, type StoredClaim } from './stored-claim.js';
import { keepTallies } from './tally/keep-tallies.js';
import { unknownSource } from './unknown-source.js';

/** Creates a claim that is not there; `at` becomes its `recordedAt`. */
export type Create = (transaction: StatementRunner, claim: string, at: Moment) => Promise<unknown>;

/**
 * RECORDED with the claim written; RESTORED when it had been withdrawn (see `restoreClaim`); ALREADY_RECORDED with nothing
 * written when it is live. What does not make the claim id, such as `note`, is written only when the claim is new. However
 * many write one claim at once, one records it.
 * @throws CLAIM_INVALID naming every fault; NOT_FOUND naming every unknown id, when nothing else is wrong;
 *   DATABASE_UNAVAILABLE. Nothing is written then.
 */
export const recordDraft = (
  graph: TransactionRunner,
  statements: Statements,
  draft: ClaimDraft,
  reason: Reason,
  create: Create,
): Promise<RecordedClaim> =>
  graph.transaction(async (transaction) => {
    const source = String(draft.properties['source']);
    // An id of another kind than an observation's locks nothing.
    const sources = await lock(transaction, statements, [source], [draft.from, draft.to]);
    const ends = await findEnds(transaction, statements, draft);
    const stored = storedClaim(draft);
    const length = await textLength(transaction, statements, source);
    const faults = [
      ...draft.faults,
      ...faultsOfEnds(ends),
      ...faultsOfModel(draft, stored, length),
      ...faultsOfReason(reason),
    ];
    const missing = [
      ...(await missingEnds(transaction, statements, ends)),
      ...(sources.length === 0 && source.trim() !== ''
        ? [await unknownSource(transaction, statements, source)]
        : []),
    ];
    if (faults.length > 0) refuse([...faults, ...missing.map(({ message }) => message.replace(/\.$/, ''))]);
    const [first, ...others] = missing;
    if (first !== undefined) throw together(first, others);
    return write(transaction, statements, stored, reason, create);
  }, writeTimeoutMs);

const write = async (
  transaction: StatementRunner,
  statements: Statements,
  stored: StoredClaim,
  reason: Reason,
  create: Create,
): Promise<RecordedClaim> => {
  const claim = String(stored.properties['claim']);
  const [state] = await readStates(transaction, [claim]);
  if (state?.isLive === true) return { claim, outcome: 'ALREADY_RECORDED', change: null };
  if (state !== undefined) {
    const [change = null] = await restoreClaim(transaction, statements, state, reason);
    return { claim, outcome: 'RESTORED', change };
  }
  const at = nextMoment(await databaseNow(transaction, statements), []);
  await keepTallies(transaction, [stored], () => create(transaction, claim, at));
  const type = stored.type === 'Observation' ? 'OBSERVATION' : stored.type;
  const change = changeOf({ action: 'RECORDED', claim, type, by: reason.by, at, because: reason.because });
  await writeChanges(transaction, statements, [change]);
  return { claim, outcome: 'RECORDED', change };
};

const textLength = async (
  transaction: StatementRunner,
  statements: Statements,
  source: string,
): Promise<number | undefined> => {
  const { rows } = await transaction.run(statements('source/text-length'), { source });
  return rows[0]?.['length'] as number | undefined;
};

/** The draft as the lint reads a claim of the graph, with the id that belongs to it. */
const storedClaim = ({ type, from, to, properties }: ClaimDraft): StoredClaim => {
  const ends = { type, from, to, fromLabels: [], toLabels: [] };
  const claim = identify({ ...ends, properties, valueTypes: {} });
  const whole = { ...properties, claim, recordedAt: 'the moment it is written' };
  const valueTypes = Object.entries(whole).map(([name, value]) => [name, valueTypeOf(name, value)] as const);
  return { ...ends, properties: whole, valueTypes: Object.fromEntries(valueTypes) };
};

const valueTypeOf = (name: string, value: string | number): string => {
  if (name === 'recordedAt') return 'LOCAL DATETIME';
  if (typeof value === 'string') return 'STRING';
  return name === 'number' ? 'FLOAT' : 'INTEGER';
};

/** What the rules of the lint say, but for fields that were found wrong before. Whether the source exists is asked apart. */
const faultsOfModel = (draft: ClaimDraft, stored: StoredClaim, length: number | undefined): string[] => {
  const source = String(stored.properties['source']);
  const lengths = new Map(length === undefined ? [] : [[source, length]]);
  const wrong = new Set(draft.faults.map(fieldOf));
  return faultsOfContents(stored, { sources: new Set([source]), lengths }).filter(
    (fault) => !wrong.has(fieldOf(fault)),
  );
};

/** Every fault begins with the name of its field. */
const fieldOf = (fault: string): string => fault.split(' ')[0] ?? '';

/** One error for all that is missing. */
const together = (first: XiaojurenError, others: readonly XiaojurenError[]): XiaojurenError =>
  new XiaojurenError('NOT_FOUND', {
    ...first.details,
    suggestion: [first.details['suggestion'], ...others.map(({ message }) => ` ${message}`)].join(''),
  });
