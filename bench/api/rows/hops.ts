import { asEdges, type Connection, type Named, type Nodes } from './edges.js';
import { firmIds } from './firm-ids.js';
import { sorted, thisOf, type ApiRow } from './row.js';

interface Other extends Named {
  readonly locatedInConnection: Connection;
}

interface Field extends Named {
  readonly enterprisesConnection: Connection<unknown, Other>;
}

interface Firm {
  readonly id: string;
  readonly activeInConnection: Connection<unknown, Field>;
}

const answerOf = (firms: readonly Firm[]) =>
  firms.map(({ id, activeInConnection }) => ({
    id,
    fields: sorted(
      activeInConnection.edges.map(({ properties: { claim }, node: field }) => ({
        ...{ claim, id: field.id, name: field.name },
        // The order is part of the answer.
        firms: field.enterprisesConnection.edges.map(({ properties, node: firm }) => ({
          ...{ claim: properties.claim, id: firm.id, name: firm.name },
          places: sorted(
            firm.locatedInConnection.edges.map(({ properties: located, node: place }) => [
              ...[located.claim, place.id, place.name],
            ]),
          ),
        })),
      })),
    ),
  }));

interface Claim {
  readonly claim: string;
}

interface TableOther extends Named {
  readonly locations: Nodes<Claim & { readonly place: Named }>;
}

interface TableField extends Named {
  readonly activities: Nodes<Claim & { readonly enterprise: TableOther }>;
}

interface TableFirm {
  readonly id: string;
  readonly activities: Nodes<Claim & { readonly field: TableField }>;
}

const fieldOf = (field: TableField): Field => ({
  ...field,
  enterprisesConnection: asEdges(field.activities, ({ enterprise }) => ({
    ...enterprise,
    locatedInConnection: asEdges(enterprise.locations, ({ place }) => place),
  })),
});

/** From a firm to its fields, to the first five firms of each by id, to their places. */
export const hopsRow: ApiRow = {
  name: 'three-hop lookup',
  questions: firmIds,
  ours: {
    query: `query ($id: ID!) {
  enterprises(where: { id: { eq: $id } }) {
    id
    activeInConnection {
      edges { properties { claim } node {
        id name
        enterprisesConnection(first: 5, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) {
          edges { properties { claim } node {
            id name
            locatedInConnection { edges { properties { claim } node { id name } } }
          } }
        }
      } }
    }
  }
}`,
    answer: ({ enterprises }: { enterprises: readonly Firm[] }) => answerOf(enterprises),
  },
  postgraphile: {
    query: `query ($id: String!) {
  enterprise: enterpriseByRowId(rowId: $id) {
    id: rowId
    activities { nodes { claim field {
      id: rowId name
      activities(first: 5, orderBy: [ENTERPRISE_ID_ASC, CLAIM_ASC]) { nodes { claim enterprise {
        id: rowId name
        locations { nodes { claim place { id: rowId name } } }
      } } }
    } } }
  }
}`,
    answer: ({ enterprise }: { enterprise: TableFirm | null }) =>
      enterprise === null
        ? []
        : answerOf([
            {
              ...enterprise,
              activeInConnection: asEdges(enterprise.activities, ({ field }) => fieldOf(field)),
            },
          ]),
  },
  rows: ([rows]) => answerOf(thisOf(rows) as Firm[]),
};
