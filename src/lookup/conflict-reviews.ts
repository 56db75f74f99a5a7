/** What editors wrote about conflicts: `ConflictReview` nodes. */
import type { Graph } from '../graph/open-driver.js';
import type { AsOf } from '../time/as-of.js';

/** What an editor found of a conflict, as it is stored. */
export interface StoredReview {
  readonly id: string;
  readonly finding: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly claims: readonly string[];
}

/** What editors found of some conflicts. */
export const readReviews = async (
  graph: Graph,
  { knownAt }: Pick<AsOf, 'knownAt'>,
  ids: readonly string[],
): Promise<StoredReview[]> =>
  (await graph.read(reviewsStatement(knownAt), {
    ids,
    ...(knownAt === null ? {} : { knownAt }),
  })) as unknown as StoredReview[];

const writtenBy = (knownAt: string | null): string =>
  knownAt === null ? '' : ' AND review.at <= localdatetime($knownAt)';

const reviewsStatement = (knownAt: string | null): string => `UNWIND $ids AS id
MATCH (review:ConflictReview {id: id})
WHERE true${writtenBy(knownAt)}
RETURN review.id AS id, review.finding AS finding, review.text AS text, review.by AS by, review.at AS at,
       review.claims AS claims
ORDER BY id`;

/** A review of no conflict that a rule finds, which sets claims side by side. */
export type Declaration = Pick<StoredReview, 'id' | 'claims'>;

/** Reviews of no conflict that a rule finds, also where the rule does not find it at this time. */
export const readDeclarations = async (
  graph: Graph,
  { knownAt }: Pick<AsOf, 'knownAt'>,
): Promise<Declaration[]> =>
  (await graph.read(
    `MATCH (review:ConflictReview)
WHERE NOT review.id =~ 'conflict/[0-9a-f]{10}'${writtenBy(knownAt)}
RETURN review.id AS id, review.claims AS claims
ORDER BY id`,
    knownAt === null ? {} : { knownAt },
  )) as unknown as Declaration[];

/** The statement of this file, for looking at its plan. */
export const reviewStatements = { reviews: reviewsStatement('') } as const;
