/** What a generated world is made of: nodes, and claims between them with the ids that belong to them. */
import { claimId } from '../../src/claims/claim-id.js';
import { positionOf } from '../../src/claims/locator.js';
import { relationshipTypes, type RelationshipTypeName } from '../../src/model/relationship-types.js';

/** A node; its labels are written as they stand. */
export interface WorldNode {
  readonly labels: readonly string[];
  readonly properties: { readonly id: string; readonly [property: string]: unknown };
}

/** A claim as the loader writes it. */
export interface WorldClaim {
  readonly type: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What is said beyond type and ends. */
export interface Said {
  readonly source: string;
  readonly locator: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly observedOn?: string;
  readonly [qualifier: string]: string | number | undefined;
}

/** A claim with its id; whole numbers become those of the database. */
export const claimOf = (type: RelationshipTypeName, from: string, to: string, said: Said): WorldClaim => {
  const qualifiers = Object.keys(relationshipTypes[type].qualifiers);
  const { source, locator, validFrom, validTo, observedOn } = said;
  const claim = claimId({
    type,
    from,
    to,
    qualifiers: Object.fromEntries(qualifiers.map((name) => [name, said[name]])),
    ...{ validFrom, validTo, observedOn, source, locator },
  });
  const properties = Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]),
  );
  const position = BigInt(positionOf(locator));
  return { type, from, to, properties: { ...properties, claim, position } };
};
