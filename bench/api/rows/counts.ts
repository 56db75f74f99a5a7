import type { Nodes } from './edges.js';
import { oneQuestion, sorted, type ApiRow, type Rows } from './row.js';

type Counted = readonly (readonly [province: string, firms: number])[];

/** Provinces without firms are left out, whoever names them. */
const answerOf = (counted: Counted) => sorted(counted.filter(([, firms]) => firms > 0));

interface CountEdge {
  readonly node: { readonly entity: { readonly id: string }; readonly enterprises: number };
}

interface Aggregate {
  readonly aggregate: { readonly count: { readonly nodes: number } };
}

/** The name of a province as an alias. */
const aliasOf = (id: string): string => id.replace(/\W/g, '_');

/**
 * How many enterprises are in each province or in a place within it, each firm once. Of the library that takes an aggregate for
 * each province, by name: counts of places could not be added up, since a firm that two sources put in a province and in a city of it
 * would be counted twice.
 */
export const countsRow: ApiRow = {
  name: 'counts per province',
  questions: oneQuestion,
  ours: {
    query: '{ counts(by: PROVINCE) { edges { node { entity { id } enterprises } } } }',
    answer: ({ counts }: { counts: { readonly edges: readonly CountEdge[] } }) =>
      answerOf(counts.edges.map(({ node }) => [node.entity.id, node.enterprises])),
  },
  vanilla: async (graph) => {
    const rows = await graph.read('MATCH (province:Province) RETURN province.id AS id ORDER BY id');
    const ids = rows.map(({ id }) => String(id));
    const parts = ids.map((id) => {
      const place = `{ id: { eq: "${id}" } }`;
      const where = `{ locatedIn: { some: { OR: [${place}, { within: { some: ${place} } }] } } }`;
      return `${aliasOf(id)}: enterprisesConnection(where: ${where}) { aggregate { count { nodes } } }`;
    });
    return {
      query: `{\n${parts.join('\n')}\n}`,
      answer: (data: Readonly<Record<string, Aggregate>>) =>
        answerOf(ids.map((id) => [id, data[aliasOf(id)]?.aggregate.count.nodes ?? 0])),
    };
  },
  postgraphile: {
    query: '{ provinceCounts: allProvinceCounts { nodes { provinceId enterprises } } }',
    answer: ({
      provinceCounts,
    }: {
      provinceCounts: Nodes<{ readonly provinceId: string; readonly enterprises: number }>;
    }) => answerOf(provinceCounts.nodes.map(({ provinceId, enterprises }) => [provinceId, enterprises])),
  },
  rows: (found) => answerOf(tallies(found)),
};

/** The statement that reads the tallies is the one with groups. */
const tallies = (found: readonly Rows[]): Counted =>
  found
    .flat()
    .filter((row) => row['group'] !== undefined)
    .map(({ group, enterprises }) => [String(group), Number(enterprises)]);
