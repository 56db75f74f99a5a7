/**
 * How many claims lead to one is counted by @neo4j/graphql by reading them. The database knows of each node how many claims of each
 * type it has, but not how many of them come from nodes of a label; it does know that of all claims of the type together, and where
 * those are all there are, so they are of the one.
 *
 *     MATCH (a)<-[r:TYPE]-(n:Label)            WITH CASE WHEN those of TYPE from Label = all of TYPE
 *     WITH count(n) AS totalCount       →        THEN COUNT { (a)<-[:TYPE]-() } ELSE COUNT { (a)<-[:TYPE]-(:Label) } END AS totalCount
 */
import { indentOf, type Lines } from './lines.js';
import { manyOf } from './many.js';

/** The same statement with claims counted so, wherever nothing else is asked of them; what is written otherwise is left as it is. */
export const countedByDegree = (lines: Lines): Lines =>
  lines.flatMap((line, place) => {
    if (countOf(line, lines[place + 1]) !== null) return [];
    return countOf(lines[place - 1], line) ?? line;
  });

/** What counts the claims that a line finds, if that is all that is done with them. */
const countOf = (finding = '', counting = ''): string | null => {
  const many = manyOf(finding.trimStart());
  const [, clause = '', node = ''] = /^ *(WITH|RETURN) count\((\w+)\) AS totalCount$/.exec(counting) ?? [];
  if (many?.node !== node) return null;
  const { one, type, label } = many;
  const claims = (from: string, to: string): string => `COUNT { (${to})<-[:${type}]-(${from}) }`;
  // In this order, so that no claim that comes from elsewhere is hidden by one that is added meanwhile.
  const isAll = `${claims(`:${label}`, '')} = ${claims('', '')}`;
  return `${indentOf(counting)}${clause} CASE WHEN ${isAll} THEN ${claims('', one)} ELSE ${claims(`:${label}`, one)} END AS totalCount`;
};
