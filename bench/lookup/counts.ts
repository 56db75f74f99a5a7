import type { CountBy } from '../../src/claims/tally/dimensions.js';
import { counts, type CountsQuestion } from '../../src/lookup/counts.js';
import { always, parseAsOf } from '../../src/time/as-of.js';
import { idsBy, oneQuestion, type LookupRow } from './row.js';

const none = { programme: null, batch: null, year: null, place: null, field: null, tier: null };

const row = (
  name: string,
  by: CountBy,
  asked: (question: string) => Partial<CountsQuestion>,
  plain: string | null,
  questions = oneQuestion,
): LookupRow => ({
  name,
  questions,
  ours: async ({ graph, statements }, question) =>
    (
      await counts(graph, statements, {
        ...{ by, ...none, first: 200, after: null, asOf: always },
        ...asked(question),
      })
    ).edges.map(({ node }) => [node.entity?.id ?? node.value, node.enterprises, node.claims]),
  plain:
    plain === null
      ? null
      : {
          statement: `${plain}
WITH group, count(DISTINCT firm) AS enterprises, count(DISTINCT claim) AS claims
RETURN group, enterprises, claims ORDER BY enterprises DESC, group LIMIT 200`,
          parameters: (question) => ({ question }),
          answer: (rows) => rows.map(({ group, enterprises, claims }) => [group, enterprises, claims]),
        },
});

const ofProvinces = `MATCH (province:Province)<-[:WITHIN*0..4]-(:Place)<-[claim:LOCATED_IN]-(firm:Enterprise)`;

export const countsRows: readonly LookupRow[] = [
  row('counts by province', 'PROVINCE', () => ({}), `${ofProvinces}\nWITH province.id AS group, firm, claim`),
  row(
    'counts by city',
    'CITY',
    () => ({}),
    'MATCH (city:City)<-[:WITHIN*0..4]-(:Place)<-[claim:LOCATED_IN]-(firm:Enterprise)\nWITH city.id AS group, firm, claim',
  ),
  row(
    'counts by field',
    'FIELD',
    () => ({}),
    'MATCH (field:IndustryField)<-[:BROADER*0..4]-(:IndustryField)<-[claim:ACTIVE_IN]-(firm:Enterprise)\nWITH field.id AS group, firm, claim',
  ),
  row(
    'counts by programme',
    'PROGRAMME',
    () => ({}),
    'MATCH (programme:Programme)<-[:BATCH_OF]-(:EnterpriseBatch)<-[claim:DESIGNATED_IN]-(firm:Enterprise)\nWITH programme.id AS group, firm, claim',
  ),
  row(
    'counts by tier',
    'TIER',
    () => ({}),
    'MATCH (firm:Enterprise)-[claim:DESIGNATED_IN]->(:EnterpriseBatch)\nMATCH (source:Source {id: claim.source})\nWITH source.tier AS group, firm, claim',
  ),
  row(
    'counts by province of a batch',
    'PROVINCE',
    (batch) => ({ batch }),
    `MATCH (:EnterpriseBatch {id: $question})<-[:DESIGNATED_IN]-(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[claim:LOCATED_IN]->(:Place)-[:WITHIN*0..4]->(province:Province)
WITH province.id AS group, firm, claim`,
    idsBy("MATCH (node:EnterpriseBatch) WHERE node.id STARTS WITH 'batch/g-p' RETURN node.id AS id"),
  ),
  row('counts by province in 2023', 'PROVINCE', () => ({ asOf: parseAsOf({ trueAt: '2023' }) }), null),
];
