/** Two entities that are asked about together. */
import { firms, idsBy, type LookupRow } from './row.js';

export interface Pair {
  readonly a: string;
  readonly b: string;
}

export const pairOf = (question: string): Pair => {
  const [a = '', b = ''] = question.split(' ');
  return { a, b };
};

const officials = idsBy('MATCH (node:Official) RETURN node.id AS id');

/** As many pairs as asked of two sets of questions; an entity is not paired with itself. */
const paired =
  (one: LookupRow['questions'], other: LookupRow['questions']): LookupRow['questions'] =>
  async (graph, random, count) => {
    const left = await one(graph, random, count);
    const right = await other(graph, random, count);
    return left.flatMap((a, place) => (a === right[place] ? [] : [`${a} ${right[place] ?? ''}`]));
  };

export const firmsAndFirms = paired(firms, firms);

export const officialsAndFirms = paired(officials, firms);

/** The ten cities and the ten fields with most claims. */
const largest = idsBy(`CALL () {
  MATCH (node:City) RETURN node ORDER BY COUNT { (node)--() } DESC, node.id LIMIT 10
  UNION ALL
  MATCH (node:IndustryField) RETURN node ORDER BY COUNT { (node)--() } DESC, node.id LIMIT 10
}
RETURN node.id AS id`);

export const firmsAndLargest = paired(firms, largest);

export const officialsAndLargest = paired(officials, largest);

/** Officials of the government of a city, and a firm there: at most four hops between them. */
export const officialsAndTheirFirms: LookupRow['questions'] = async (graph, random, count) => {
  const rows = await graph.read(
    `UNWIND $firms AS id
MATCH (firm:Entity {id: id})
CALL (firm) {
  MATCH (firm)-[:LOCATED_IN]->(:City)<-[:GOVERNS]-(:Government)<-[:POST_IN]-(:Post)<-[:HELD]-(official:Official)
  RETURN official.id AS official ORDER BY official LIMIT 1
}
RETURN official, id`,
    { firms: await firms(graph, random, count) },
  );
  return rows.map(({ official, id }) => `${String(official)} ${String(id)}`);
};
