/** Ids of entities that were found to be one with others: the decisions are claims (SAME_AS), so they can be undone. */
import { unknownEntity } from '../../claims/unknown-entity.js';
import type { Graph } from '../../graph/open-driver.js';
import { factTypes } from '../../model/relationship-types.js';
import type { Statements } from '../../graph/statements.js';
import type { AsOf } from '../../time/as-of.js';
import type { Named } from '../../names/terms.js';
import { believed } from '../believed.js';
import { endOf, type ClaimEnd } from '../claim-line.js';
import { degreeOf } from '../reach.js';
import { namedMap } from './names.js';

/** Decisions followed one after the other. */
const longestChain = 10;

/** An entity with what tells how much there is to read of it. */
export interface Resolved {
  readonly entity: ClaimEnd;
  /** The properties that name it. */
  readonly named: Named;
  /** Claims that tie it to others; with a `knownAt`, all that were withdrawn among them. */
  readonly degree: number;
  /** Whether it is believed to have had, or to have taken later, the name of another. */
  readonly isRenamed: boolean;
}

/**
 * The entity that an id stands for: its own, or the one at the end of the decisions that were believed. Where somebody
 * decided two ways, or in a circle, the one with the least id.
 * @throws NOT_FOUND with near ids, DATABASE_UNAVAILABLE.
 */
export const resolveEntity = async (
  graph: Graph,
  statements: Statements,
  id: string,
  asOf: Pick<AsOf, 'knownAt'>,
): Promise<Resolved> => {
  const rows = await graph.read(resolveStatement(asOf), {
    id,
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  const [row] = rows;
  if (row === undefined) throw await unknownEntity(graph, statements, id);
  const { named, degree, isRenamed } = row as unknown as Omit<Resolved, 'entity'>;
  return { entity: endOf(named), named, degree, isRenamed };
};

const resolveStatement = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const { knownAt } = asOf;
  const { types, condition } = believed(asOf);
  return `MATCH (asked:Entity {id: $id})
MATCH (asked)-[decisions:${types(['SAME_AS'])}*0..${String(longestChain)}]->(entity:Entity)
WHERE all(claim IN decisions WHERE ${condition('claim', ['SAME_AS'])})
WITH entity, size(decisions) AS steps,
     EXISTS { MATCH (entity)-[claim:${types(['SAME_AS'])}]->() WHERE ${condition('claim', ['SAME_AS'])} } AS goesOn
WITH entity ORDER BY goesOn, entity.id, steps LIMIT 1
RETURN ${namedMap('entity')} AS named, ${degreeOf('entity', knownAt === null ? factTypes : [...factTypes, 'RETRACTED'])} AS degree,
       EXISTS { MATCH (entity)-[claim:${types(['NAMED_BEFORE'])}]-() WHERE ${condition('claim', ['NAMED_BEFORE'])} } AS isRenamed`;
};

/** The statements of this reading, for looking at their plans. */
export const resolveStatements = {
  now: resolveStatement({ knownAt: null }),
  then: resolveStatement({ knownAt: '' }),
} as const;
