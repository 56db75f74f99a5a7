/** The nodes from which a claim starts and at which it ends. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { relationshipTypes, type RelationshipType } from '../model/relationship-types.js';
import { shown } from '../util/shown.js';
import { faultsOfEnd } from './lint-claim.js';
import { unknownEntity } from './unknown-entity.js';
import { unknownSource } from './unknown-source.js';

/** One end, by the name that it has in the input. */
export interface End {
  /** Such as `from` or `about`. */
  readonly field: string;
  readonly id: string;
  /** Labels of which it carries one. */
  readonly allowed: readonly string[];
  /** Labels that it has; null when there is no such node. */
  readonly labels: readonly string[] | null;
}

/** The ends of a claim as the graph has them; none when its type is unknown. */
export const findEnds = async (
  transaction: StatementRunner,
  statements: Statements,
  { type, from, to }: { readonly type: string; readonly from: string; readonly to: string },
): Promise<readonly End[]> => {
  const ends = endsOf(type, from, to);
  if (ends.length === 0) return [];
  const { rows } = await transaction.run(statements('claim/ends'), { ids: [...new Set([from, to])] });
  const labels = new Map(rows.map((row) => [row['id'], row['labels'] as string[]]));
  return ends.map((end) => ({ ...end, labels: labels.get(end.id) ?? null }));
};

const endsOf = (type: string, from: string, to: string): Omit<End, 'labels'>[] => {
  if (type === 'Observation') {
    return [
      { field: 'about', id: from, allowed: ['Entity'] },
      { field: 'indicator', id: to, allowed: ['Indicator'] },
    ];
  }
  if (!Object.hasOwn(relationshipTypes, type)) return [];
  const allowed: RelationshipType = relationshipTypes[type as keyof typeof relationshipTypes];
  return [
    { field: 'from', id: from, allowed: allowed.from },
    { field: 'to', id: to, allowed: allowed.to },
  ];
};

/** Those ends that are there and of another kind than the model allows, in words. */
export const faultsOfEnds = (ends: readonly End[]): string[] =>
  ends.flatMap(({ field, id, allowed, labels }) =>
    labels === null ? [] : faultsOfEnd(field, { id, labels }, allowed),
  );

/** NOT_FOUND for each end that is not there, with near ids where there are any. */
export const missingEnds = (
  transaction: StatementRunner,
  statements: Statements,
  ends: readonly End[],
): Promise<XiaojurenError[]> =>
  Promise.all(
    ends
      .filter(({ id, labels }) => labels === null && id.trim() !== '')
      .map(({ id, allowed }) => missing(transaction, statements, id, apparatusAmong(allowed))),
  );

const apparatusAmong = (allowed: readonly string[]): string | undefined =>
  ['Source', 'Observation', 'Indicator'].find((label) => allowed.includes(label));

const missing = (
  transaction: StatementRunner,
  statements: Statements,
  id: string,
  label: string | undefined,
): Promise<XiaojurenError> => {
  if (label === undefined) return unknownEntity(transaction, statements, id);
  if (label === 'Source') return unknownSource(transaction, statements, id);
  return Promise.resolve(
    new XiaojurenError('NOT_FOUND', { what: label.toLowerCase(), id: shown(id), suggestion: '' }),
  );
};
