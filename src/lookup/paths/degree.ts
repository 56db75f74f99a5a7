/**
 * Cypher for how many claims a node has.
 */
import { entityLabels } from '../../model/labels.js';
import {
  relationshipTypes,
  retractedType,
  type RelationshipTypeName,
} from '../../model/relationship-types.js';
import { tieTypes } from './question.js';

/** Relationship types that hang on entities and tie none of them to another. */
const otherTypes = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter((type) => {
  const { from, to } = relationshipTypes[type];
  const touches = [...from, ...to].some((label) => entityLabels.some((entity) => entity === label));
  return touches && !tieTypes.some((tie) => tie === type);
});

/**
 * Cypher: how many claims tie a node to other entities, as believed now. All its relationships less those that tie nothing,
 * each a number that the database keeps, so no relationship is looked at.
 */
export const degreeOf = (node: string): string =>
  `COUNT {(${node})--()}${[...otherTypes, retractedType].map((type) => ` - COUNT {(${node})-[:${type}]-()}`).join('')}`;

/**
 * Cypher: whether a node is a hub. All its relationships are counted before they are told apart: most nodes have too few. As
 * a CASE, because of `this OR (a AND b)` the planner makes `(this OR a) AND (this OR b)` and may begin with the longer part.
 */
export const isHub = (node: string): string =>
  `CASE WHEN COUNT {(${node})--()} > $of.hubDegree THEN ${degreeOf(node)} > $of.hubDegree ELSE false END`;
