/** Scopes that name batches by number, such as `batches 1-4` or `batch 3`. Pure. */

export interface BatchScope {
  /** Numbers of the batches, ascending. */
  readonly batches: readonly number[];
  /** What stands behind the numbers, such as `removals counted`; empty when nothing does. */
  readonly rest: string;
}

/** The batches that a scope names, or null when it names none. Numbers over 100 are no batches. */
export const batchScope = (scope: unknown): BatchScope | null => {
  if (typeof scope !== 'string') return null;
  const match = /^batch(?:es)? (\d{1,2})(?:-(\d{1,2}))?(?:, (.*))?$/.exec(scope);
  if (match === null) return null;
  const [, first = '', last = first, rest = ''] = match;
  const length = Number(last) - Number(first) + 1;
  if (length < 1) return null;
  return { batches: Array.from({ length }, (_, place) => Number(first) + place), rest };
};
