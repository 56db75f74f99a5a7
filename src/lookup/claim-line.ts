import { quotation } from '../claims/quotation.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';

export interface ClaimEnd {
  readonly id: string;
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly labels: readonly string[];
}

/** One claim as one line of a list; the same names and meanings as `type Claim` of schema.graphql. */
export interface ClaimLine {
  readonly claim: string;
  readonly type: RelationshipTypeName | 'OBSERVATION';
  readonly from: ClaimEnd;
  readonly to: ClaimEnd;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  readonly source: ClaimSource;
  readonly quotation: string | null;
  readonly [property: string]: unknown;
}

export interface ClaimSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly tier: string | null;
}

/**
 * Cypher: the columns that `lineOf` reads, of `claim` between `from` and `to`, whose relationship type (or OBSERVATION)
 * is in `type`.
 */
export const lineColumns = `type, properties(claim) AS claim,
       from {id: coalesce(from.id, from.claim), name: coalesce(from.name, from.title, from.value), .nameZh,
             labels: labels(from)} AS from,
       to {id: coalesce(to.id, to.claim), name: coalesce(to.name, to.title, to.value), .nameZh,
           labels: labels(to)} AS to`;

/** Cypher: what `ClaimSource` holds, of a node before it. */
export const sourceMap = '{.id, .title, .publisher, .url, .publishedOn, .tier}';

/** Cypher: the source of a claim as `lineOf` wants it, of a node called `source`. */
export const sourceColumn = `source ${sourceMap} AS source`;

/**
 * A row of those columns as a line.
 * @param text the attached text of the source, or null.
 */
export const lineOf = (row: Record<string, unknown>, source: ClaimSource, text: string | null): ClaimLine => {
  const claim = row['claim'] as Record<string, unknown> & { claim: string; locator: string };
  const type = row['type'] as ClaimLine['type'];
  const names = type === 'OBSERVATION' ? [] : Object.keys(relationshipTypes[type].qualifiers);
  return {
    ...claim,
    type,
    from: endOf(row['from']),
    to: endOf(row['to']),
    qualifiers: names
      .filter((name) => claim[name] !== undefined)
      .map((name) => ({ name, value: String(claim[name]) })),
    source,
    quotation: text === null ? null : quotation(text, claim.locator),
  };
};

/** An end of a claim from a row or map with these properties; `Entity`, which all have, is not among its labels. */
export const endOf = (end: unknown): ClaimEnd => {
  const { id, name, nameZh, labels } = end as ClaimEnd;
  return { id, name, nameZh, labels: labels.filter((label) => label !== 'Entity').toSorted() };
};
