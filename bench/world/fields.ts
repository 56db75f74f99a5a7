/** A tree of fields, three levels deep; few of its leaves hold most firms (G. K. Zipf, 1949). */
import { claimOf, type WorldClaim, type WorldNode } from './element.js';
import { weighted, type Random } from './random.js';
import { trades } from './words.js';

export interface Fields {
  readonly nodes: readonly WorldNode[];
  readonly claims: readonly WorldClaim[];
  readonly leaves: readonly string[];
  readonly choose: (random: Random) => string;
}

const sections = 15;
const divisions = 6;
const groups = 4;

export const fieldsOf = (register: string): Fields => {
  const nodes: WorldNode[] = [];
  const claims: WorldClaim[] = [];
  const leaves: string[] = [];
  const add = (code: string, above: string | null): void => {
    const trade = trades[nodes.length % trades.length] ?? trades[0];
    const id = `field/g-${code}`;
    nodes.push({
      labels: ['Entity', 'IndustryField'],
      properties: {
        id,
        name: `${trade?.en ?? ''} ${code}`,
        nameZh: `${trade?.zh ?? ''}${code}`,
        scheme: 'GENERATED',
        code,
      },
    });
    if (above !== null) {
      const locator = `row=${String(nodes.length + 1)}`;
      claims.push(claimOf('BROADER', id, `field/g-${above}`, { source: register, locator }));
    }
  };
  for (let section = 0; section < sections; section += 1) {
    const top = String.fromCharCode(97 + section);
    add(top, null);
    for (let division = 0; division < divisions; division += 1) {
      const middle = top + String(division);
      add(middle, top);
      for (let group = 0; group < groups; group += 1) {
        add(middle + String(group), middle);
        leaves.push(`field/g-${middle}${String(group)}`);
      }
    }
  }
  return { nodes, claims, leaves, choose: weighted(leaves, (_, place) => 1 / (place + 3)) };
};
