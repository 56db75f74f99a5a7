/** The names of an entity, those it had before and took later among them. */
import type { Graph } from '../../graph/open-driver.js';
import { namingsOf, type Named, type Naming } from '../../names/terms.js';
import type { AsOf } from '../../time/as-of.js';
import { believed } from '../believed.js';
import { lineColumns, lineOf, sourceColumn, type ClaimLine, type ClaimSource } from '../claim-line.js';
import type { Resolved } from './resolve.js';
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
export const namesOf = async (
  graph: Graph,
  { named, isRenamed }: Pick<Resolved, 'named' | 'isRenamed'>,
  asOf: AsOf,
): Promise<DossierName[]> => {
  const others = isRenamed
    ? await graph.read(otherStatement(asOf), {
        entity: named.id,
        ...trueAtParameters(asOf),
        ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
      })
    : [];
  return [
    ...namesIn(named, { when: 'CURRENT', claim: null }),
    ...others.flatMap((row) => {
      const line = lineOf(row, row['source'] as ClaimSource, (row['text'] ?? null) as string | null);
      const claim = { ...line, certainty: certaintyOf(line, asOf) };
      const when = line.from.id === named.id ? 'EARLIER' : 'LATER';
      return namesIn(row['bearer'] as Named, { when, claim });
    }),
  ];
};

const namesIn = (bearer: Named, { when, claim }: Pick<DossierName, 'when' | 'claim'>): DossierName[] =>
  namingsOf(bearer)
    .filter(({ property }) => property !== 'id')
    .map(({ text, property }) => ({
      text,
      property,
      bearer: bearer.id,
      when,
      claim,
      validFrom: (claim?.['validFrom'] ?? null) as string | null,
      validTo: (claim?.['validTo'] ?? null) as string | null,
    }));

/** Cypher: what `Named` holds, of an entity in a variable. */
export const namedMap = (entity: string): string =>
  `${entity} {.id, .name, .nameZh, .aliases, .code, .isoCode, .creditCode, .documentNumber, labels: labels(${entity})}`;

const otherStatement = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const { types, condition } = believed(asOf);
  return `MATCH (:Entity {id: $entity})-[claim:${types(['NAMED_BEFORE'])}]-(bearer:Entity)
WHERE ${condition('claim', ['NAMED_BEFORE'])}
WITH claim, bearer, startNode(claim) AS from, endNode(claim) AS to, 'NAMED_BEFORE' AS type
WHERE ${includedAt}
MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
RETURN ${namedMap('bearer')} AS bearer, ${lineColumns}, ${sourceColumn}, attached.text AS text
ORDER BY bearer.id, claim.claim`;
};

/** The statements of this reading, for looking at their plans. */
export const nameStatements = {
  others: otherStatement({ knownAt: null }),
  othersThen: otherStatement({ knownAt: '' }),
} as const;
