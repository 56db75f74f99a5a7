/**
 * The number ledger: reported figures held against the parts that sources state, each gap as a number. Nothing is
 * corrected and nothing is guessed; every combination of stated parts is looked at, closest first.
 */
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import { parsePartialDate } from '../time/partial-date.js';
import type { ClaimLine } from './claim-line.js';
import { cursorsOf } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { batchesToTotal, placeOverBatches } from './ledger/batches.js';
import { currencyLines } from './ledger/currency.js';
import type { LedgerKind, LedgerLine } from './ledger/line.js';
import { ledgerKinds } from './ledger/line.js';
import type { Batch, Material, Programme, Review } from './ledger/material.js';
import { regionsToTotal } from './ledger/regions.js';
import { removalLines, reviewLines } from './ledger/reviews.js';
import { targetLines } from './ledger/targets.js';
import { observationLines } from './observation-lines.js';
import { pageOf, type Page, type PageAsked } from './page.js';

export interface LedgerQuestion extends PageAsked {
  /** Only of this programme; null: of all. */
  readonly programme: string | null;
  /** Only of this kind; null: of all. */
  readonly kind: LedgerKind | null;
  /** Only lines whose reported figure has this value, as digits; null: all. */
  readonly value: string | null;
  /** Most sums that a line shows. */
  readonly sums: number;
  readonly asOf: AsOf;
}

export interface LedgerPage extends Page<LedgerLine> {
  readonly totalCount: number;
  readonly dataSince: () => Promise<DataSince>;
}

/**
 * One page of the ledger, by kind, then by id. Reads the observations with numbers that were believed at the time, and
 * tries at most 20,000 combinations a line.
 * @throws NOT_FOUND for an unknown programme, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const ledger = async (
  graph: Graph,
  statements: Statements,
  question: LedgerQuestion,
): Promise<LedgerPage> => {
  const { programme, kind, value, sums, first, after, asOf } = question;
  if (programme !== null) {
    const [found] = await graph.read(statements('entity/find'), { id: programme });
    if (found === undefined) throw await unknownEntity(graph, statements, programme);
  }
  // Not by `sums`, which cuts lines and leaves none out.
  const cursors = cursorsOf('ledger', ['string'], { programme, kind, value, asOf });
  const [key] = cursors.keysOf(after) ?? [''];
  const all = (await allLines(graph, statements, { asOf, programme, sums }))
    .filter((line) => kind === null || line.kind === kind)
    .filter((line) => value === null || line.reported.value === value)
    .map((line) => ({ key: `${String(ledgerKinds.indexOf(line.kind))} ${line.id}`, line }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rest = all
    .filter((one) => one.key > key)
    .map((one) => ({ cursor: cursors.of(one.key), node: one.line }));
  return {
    ...pageOf(rest, { first, after }),
    totalCount: all.length,
    dataSince: () =>
      dataSince(graph, 'MATCH (claim:Observation|RetractedObservation) WHERE claim.number IS NOT NULL', {}),
  };
};

const allLines = async (
  graph: Graph,
  statements: Statements,
  { asOf, programme, sums }: Pick<LedgerQuestion, 'asOf' | 'programme' | 'sums'>,
): Promise<LedgerLine[]> => {
  const [claims, programmes, regions] = await Promise.all([
    observationLines(graph, { asOf, entity: null, indicators: [], differing: false }),
    graph.read(statements('ledger/programmes')),
    graph.read(statements('ledger/listing-regions')),
  ]);
  const numbers = claims.filter((claim) => typeof claim['number'] === 'number' && isComplete(claim, asOf));
  const listingRegions = regions.map(({ id }) => String(id));
  const lines = programmes
    .filter(({ id }) => programme === null || id === programme)
    .flatMap((row) => linesOf({ programme: programmeOf(row), claims: numbers, listingRegions }, sums));
  return programme === null
    ? [...lines, ...currencyLines(numbers, sums), ...placeLines(numbers, listingRegions, sums)]
    : lines;
};

/** What a figure sums up over a period is there when the period is over: no total of 2023 is held against parts of 2022. */
const isComplete = ({ kind, period }: ClaimLine, { trueAt }: AsOf): boolean =>
  trueAt === null ||
  kind !== 'ACTUAL' ||
  typeof period !== 'string' ||
  parsePartialDate(period).last <= trueAt.last;

const linesOf = (material: Material, sums: number): LedgerLine[] => [
  ...batchesToTotal(material, sums),
  ...regionsToTotal(material, sums),
  ...reviewLines(material, sums),
  ...removalLines(material, sums),
  ...targetLines(material, sums),
];

const placeLines = (
  claims: readonly ClaimLine[],
  listingRegions: readonly string[],
  sums: number,
): LedgerLine[] =>
  placeOverBatches(
    { claims, listingRegions, programme: { id: '', name: '', batches: [], reviews: [] } },
    sums,
  );

const programmeOf = (row: Record<string, unknown>): Programme => ({
  id: String(row['id']),
  name: String(row['name']),
  batches: row['batches'] as Batch[],
  reviews: row['reviews'] as Review[],
});
