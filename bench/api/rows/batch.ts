import { asEdges, type Connection, type Nodes } from './edges.js';
import { idsBy, thisOf, type ApiRow } from './row.js';

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
}

interface Batch {
  readonly id: string;
  readonly name: string;
  readonly enterprisesConnection: Connection<{ readonly stage: string | null }, Firm> & {
    readonly totalCount: number;
  };
}

const answerOf = (batches: readonly Batch[]) =>
  batches.map(({ id, name, enterprisesConnection: { totalCount, edges } }) => ({
    ...{ id, name, totalCount },
    firms: edges.map(({ properties, node }) => [
      ...[properties.claim, properties.stage],
      ...[node.id, node.name, node.nameZh],
    ]),
  }));

interface TableBatch {
  readonly id: string;
  readonly name: string;
  readonly designations: Nodes<{
    readonly claim: string;
    readonly stage: string | null;
    readonly enterprise: Firm;
  }> & { readonly totalCount: number };
}

/** The first page of a batch by firm, and how many claims there are on all pages. */
export const batchRow: ApiRow = {
  name: 'a batch connection with totalCount',
  questions: idsBy('MATCH (batch:EnterpriseBatch) RETURN batch.id AS id'),
  ours: {
    query: `query ($id: ID!) {
  enterpriseBatches(where: { id: { eq: $id } }) {
    id name
    enterprisesConnection(first: 20, sort: [{ node: { id: ASC } }, { edge: { claim: ASC } }]) {
      totalCount
      edges { properties { claim stage } node { id name nameZh } }
    }
  }
}`,
    answer: ({ enterpriseBatches }: { enterpriseBatches: readonly Batch[] }) => answerOf(enterpriseBatches),
  },
  postgraphile: {
    query: `query ($id: String!) {
  batch: batchByRowId(rowId: $id) {
    id: rowId name
    designations(first: 20, orderBy: [ENTERPRISE_ID_ASC, CLAIM_ASC]) {
      totalCount
      nodes { claim stage enterprise { id: rowId name nameZh } }
    }
  }
}`,
    answer: ({ batch }: { batch: TableBatch | null }) =>
      batch === null
        ? []
        : answerOf([
            {
              ...batch,
              enterprisesConnection: {
                totalCount: batch.designations.totalCount,
                ...asEdges(batch.designations, ({ enterprise }) => enterprise),
              },
            },
          ]),
  },
  rows: ([rows]) => answerOf(thisOf(rows) as Batch[]),
};
