/** The names of an entity, those it had before and took later among them. */
import type { Graph } from '../../graph/open-driver.js';
import { namingsOf, type Named, type Naming } from '../../names/terms.js';
import type { AsOf } from '../../time/as-of.js';
import { believed } from '../believed.js';
import { lineColumns, lineOf, sourceColumn, type ClaimLine, type ClaimSource } from '../claim-line.js';
import { certaintyOf, includedAt, trueAtParameters } from '../true-at.js';

export interface DossierName {
  readonly text: string;
  /** The property it stands in: name, nameZh, aliases, code and so on. */
  readonly property: Naming['property'];
  /** Id of the entity that bears it: the entity itself, or the one it was named before or is named now. */
  readonly bearer: string;
  /** CURRENT, or whether the entity bore it before or bears it later by the claim below. */
  readonly when: 'CURRENT' | 'EARLIER' | 'LATER';
  /** The claim that one name came before the other; null for a name of the entity itself, which no claim dates. */
  readonly claim: ClaimLine | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Its own names, then those of entities that a NAMED_BEFORE ties to it, by the id of the bearer and of the claim.
 * Dates are those of the claim.
 */
export const namesOf = async (graph: Graph, entity: string, asOf: AsOf): Promise<DossierName[]> => {
  const parameters = {
    entity,
    ...trueAtParameters(asOf),
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  };
  const [own, others] = await Promise.all([
    graph.read(ownStatement, { entity }),
    graph.read(otherStatement(asOf), parameters),
  ]);
  return [
    ...own.flatMap((row) => namesIn(row, { when: 'CURRENT', claim: null })),
    ...others.flatMap((row) => {
      const line = lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null);
      const claim = { ...line, certainty: certaintyOf(line, asOf) };
      const when = line.from.id === entity ? 'EARLIER' : 'LATER';
      return namesIn(row['bearer'] as Record<string, unknown>, { when, claim });
    }),
  ];
};

const namesIn = (
  row: Record<string, unknown>,
  { when, claim }: Pick<DossierName, 'when' | 'claim'>,
): DossierName[] =>
  namingsOf(row as unknown as Named)
    .filter(({ property }) => property !== 'id')
    .map(({ text, property }) => ({
      text,
      property,
      bearer: String(row['id']),
      when,
      claim,
      validFrom: (claim?.['validFrom'] ?? null) as string | null,
      validTo: (claim?.['validTo'] ?? null) as string | null,
    }));

const named =
  '{.id, .name, .nameZh, .aliases, .code, .isoCode, .creditCode, .documentNumber, labels: labels(bearer)}';

const ownStatement = `MATCH (bearer:Entity {id: $entity})
WITH bearer ${named} AS row
RETURN row.id AS id, row.labels AS labels, row.name AS name, row.nameZh AS nameZh, row.aliases AS aliases,
       row.code AS code, row.isoCode AS isoCode, row.creditCode AS creditCode, row.documentNumber AS documentNumber`;

const otherStatement = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const { types, condition } = believed(asOf);
  return `MATCH (:Entity {id: $entity})-[claim:${types(['NAMED_BEFORE'])}]-(bearer:Entity)
WHERE ${condition('claim', ['NAMED_BEFORE'])}
WITH claim, bearer, startNode(claim) AS from, endNode(claim) AS to, 'NAMED_BEFORE' AS type
WHERE ${includedAt}
MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
RETURN bearer ${named} AS bearer, ${lineColumns}, ${sourceColumn}, attached.text AS text
ORDER BY bearer.id, claim.claim`;
};

/** The statements of this reading, for looking at their plans. */
export const nameStatements = {
  own: ownStatement,
  others: otherStatement({ knownAt: null }),
  othersThen: otherStatement({ knownAt: '' }),
} as const;
