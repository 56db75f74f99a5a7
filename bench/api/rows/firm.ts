import { asEdges, sourcedLine, type Connection, type Named, type Nodes, type Source } from './edges.js';
import { sorted, thisOf, type ApiRow } from './row.js';
import { firmIds } from './firm-ids.js';

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly designatedInConnection: Connection<{ readonly stage: string | null; readonly source: Source }>;
  readonly activeInConnection: Connection<{ readonly source: Source }>;
  readonly locatedInConnection: Connection<{ readonly source: Source }>;
}

const answerOf = (firms: readonly Firm[]) =>
  firms.map((firm) => ({
    id: firm.id,
    names: [firm.name, firm.nameZh],
    batches: sorted(
      firm.designatedInConnection.edges.map((edge) => [...sourcedLine(edge), edge.properties.stage]),
    ),
    fields: sorted(firm.activeInConnection.edges.map(sourcedLine)),
    places: sorted(firm.locatedInConnection.edges.map(sourcedLine)),
  }));

interface Claim {
  readonly claim: string;
  readonly source: Source;
}

interface TableFirm {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly designations: Nodes<Claim & { readonly stage: string | null; readonly batch: Named }>;
  readonly activities: Nodes<Claim & { readonly field: Named }>;
  readonly locations: Nodes<Claim & { readonly place: Named }>;
}

/** One firm with its batches, fields and places, and the source of each claim. */
export const firmRow: ApiRow = {
  name: 'one firm with lists',
  questions: firmIds,
  ours: {
    query: `query ($id: ID!) {
  enterprises(where: { id: { eq: $id } }) {
    id name nameZh
    designatedInConnection { edges { properties { claim stage source { id title } } node { id name } } }
    activeInConnection { edges { properties { claim source { id title } } node { id name } } }
    locatedInConnection { edges { properties { claim source { id title } } node { id name } } }
  }
}`,
    answer: ({ enterprises }: { enterprises: readonly Firm[] }) => answerOf(enterprises),
  },
  postgraphile: {
    query: `query ($id: String!) {
  enterprise: enterpriseByRowId(rowId: $id) {
    id: rowId name nameZh
    designations { nodes { claim stage source { id: rowId title } batch { id: rowId name } } }
    activities { nodes { claim source { id: rowId title } field { id: rowId name } } }
    locations { nodes { claim source { id: rowId title } place { id: rowId name } } }
  }
}`,
    answer: ({ enterprise }: { enterprise: TableFirm | null }) =>
      enterprise === null
        ? []
        : answerOf([
            {
              ...enterprise,
              designatedInConnection: asEdges(enterprise.designations, ({ batch }) => batch),
              activeInConnection: asEdges(enterprise.activities, ({ field }) => field),
              locatedInConnection: asEdges(enterprise.locations, ({ place }) => place),
            },
          ]),
  },
  rows: ([rows]) => answerOf(thisOf(rows) as Firm[]),
};
