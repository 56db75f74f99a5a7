import type { Nodes } from './edges.js';
import { idsBy, thisOf, type ApiRow } from './row.js';

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
}

const answerOf = (firms: readonly Firm[]) => firms.map(({ id, name, nameZh }) => [id, name, nameZh]);

/** The first twenty firms of a province by name: of those located in it or in a place within it. */
export const provinceRow: ApiRow = {
  name: "a province's top 20",
  questions: idsBy('MATCH (province:Province) RETURN province.id AS id'),
  ours: {
    query: `query ($id: ID!) {
  enterprises(
    where: { locatedIn: { some: { OR: [{ id: { eq: $id } }, { within: { some: { id: { eq: $id } } } }] } } }
    sort: [{ name: ASC }, { id: ASC }]
    limit: 20
  ) { id name nameZh }
}`,
    answer: ({ enterprises }: { enterprises: readonly Firm[] }) => answerOf(enterprises),
  },
  postgraphile: {
    query: `query ($id: String!) { place: placeByRowId(rowId: $id) { firms(first: 20) { nodes { id: rowId name nameZh } } } }`,
    answer: ({ place }: { place: { readonly firms: Nodes<Firm> } | null }) =>
      answerOf(place?.firms.nodes ?? []),
  },
  rows: ([rows]) => answerOf(thisOf(rows) as Firm[]),
};
