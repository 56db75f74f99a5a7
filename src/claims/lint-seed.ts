/**
 * Checks the seeded graph against src/model/: that each claim is sourced, placed, dated as a date can be, of a known
 * type between fitting ends, and called by its own id; that nodes are what their labels say; that all of it is
 * explained in docs/MODEL.md.
 */
import type { StatementRunner } from '../graph/statement-runner.js';
import { withoutStringsAndComments } from '../graph/split-statements.js';
import type { CheckedRule, Fault } from './fault.js';
import { claimRules } from './lint-claim.js';
import { faultsOfNode, type StoredNode } from './lint-node.js';
import type { Script } from './read-scripts.js';
import { isArm, readStoredClaims, type StoredClaim } from './stored-claim.js';

export interface LintInput {
  /** The scripts of seed/, for the labels and types they name. */
  readonly scripts: readonly Script[];
  /** The text of docs/MODEL.md. */
  readonly modelDocument: string;
  /** Texts of sources at hand, by source id; may be empty. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every fault found, in a fixed order; an empty list when there is none. Reads the whole graph: for seeds only. */
export const lintSeed = async (graph: StatementRunner, input: LintInput): Promise<Fault[]> =>
  (await lintRules(graph, input)).flatMap(({ faults }) => faults);

/** The same by rule, with how much each looked at; also the rules that nothing breaks. */
export const lintRules = async (graph: StatementRunner, input: LintInput): Promise<CheckedRule[]> => {
  const claims = await readStoredClaims(graph);
  const nodes = await readNodes(graph);
  const sources = new Set(
    nodes.filter((node) => node.labels.includes('Source')).map((node) => String(node.properties['id'])),
  );
  const lengths = new Map([...input.texts].map(([source, text]) => [source, Array.from(text).length]));
  return [
    ...claimRules.map(({ rule, faults }) => ({
      rule,
      examined: claims.length,
      faults: claims.flatMap((claim) =>
        faults(claim, { sources, lengths }).map((what) => ({ where: placeOf(claim), what })),
      ),
    })),
    {
      rule: 'the arms of an observation say the same as it',
      examined: claims.filter(isArm).length,
      faults: faultsOfArms(claims),
    },
    {
      rule: 'nodes are what their labels say',
      examined: nodes.length,
      faults: nodes.flatMap((node) =>
        faultsOfNode(node).map((what) => ({
          where: `${node.labels.join(':')} ${String(node.properties['id'])}`,
          what,
        })),
      ),
    },
    {
      rule: 'docs/MODEL.md explains every label and type',
      examined: input.scripts.length,
      faults: faultsOfWords(claims, nodes, input),
    },
  ];
};

const readNodes = async (graph: StatementRunner): Promise<StoredNode[]> => {
  const { rows } = await graph.run(`MATCH (node)
WHERE NOT node:Observation AND NOT node:RetractedObservation
RETURN labels(node) AS labels, properties(node) AS properties,
       [key IN keys(node) | [key, valueType(node[key])]] AS valueTypes
ORDER BY node.id`);
  return rows.map((row) => ({
    labels: row['labels'] as string[],
    properties: row['properties'] as Record<string, unknown>,
    valueTypes: Object.fromEntries(row['valueTypes'] as [string, string][]),
  }));
};

const placeOf = ({ type, from, to, properties }: StoredClaim): string =>
  `${type} ${String(properties['claim'])} from ${from || '?'} to ${to || '?'}`;

// The arms say the same as their observation: same source, same place, same time.
const repeated = [
  'claim',
  'source',
  'locator',
  'observedOn',
  'validFrom',
  'validTo',
  'recordedAt',
  'withdrawals',
];

const faultsOfArms = (claims: readonly StoredClaim[]): Fault[] => {
  const arms = new Map<string, StoredClaim[]>();
  for (const arm of claims.filter(isArm)) arms.set(arm.from, [...(arms.get(arm.from) ?? []), arm]);
  return claims
    .filter(({ type }) => type === 'Observation')
    .flatMap((observation) => {
      const own = arms.get(String(observation.properties['claim'])) ?? [];
      const count = (type: string): number => own.filter((arm) => arm.type === type).length;
      const faults = ['ABOUT', 'OF']
        .filter((type) => count(type) !== 1)
        .map((type) => `it has ${count(type)} ${type}, expected 1`);
      const differing = own.flatMap((arm) =>
        repeated
          .filter((name) => String(arm.properties[name]) !== String(observation.properties[name]))
          .map((name) => `${name} of its ${arm.type} is ${String(arm.properties[name])}`),
      );
      return [...faults, ...differing].map((what) => ({ where: placeOf(observation), what }));
    });
};

/** Labels and types of the graph and of the scripts that docs/MODEL.md does not explain. */
const faultsOfWords = (
  claims: readonly StoredClaim[],
  nodes: readonly StoredNode[],
  { scripts, modelDocument }: LintInput,
): Fault[] => {
  const places = new Map<string, string>();
  for (const { name, text } of scripts) {
    for (const [, word = ''] of withoutStringsAndComments(text).matchAll(/:([A-Z]\w*)/g))
      places.set(word, name);
  }
  for (const { type } of claims) places.set(type, 'the graph');
  for (const label of nodes.flatMap((node) => node.labels)) places.set(label, 'the graph');
  return [...places]
    .filter(([word]) => !modelDocument.includes(`\`${word}\``))
    .map(([word, where]) => ({ where, what: `${word} is not in docs/MODEL.md` }));
};
