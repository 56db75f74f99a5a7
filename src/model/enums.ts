/**
 * Closed sets of values. Each name is also the name of the GraphQL enum; `schema.graphql` describes every value
 * and `tests/contract.test.ts` keeps the two equal.
 */
import { organizationLabels } from './labels.js';

const upperSnake = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

export const enums = {
  /** What sort of body: the organization's own label in upper case. */
  OrganizationKind: organizationLabels.map(upperSnake),
  /** How a post came to be held. */
  TermStatus: ['ACTING', 'ELECTED', 'APPOINTED'],
  /** The part a body had in a conference. */
  HostRole: ['HOST', 'CO_HOST', 'ORGANISER'],
  /** How somebody took part. */
  AttendanceMode: ['IN_PERSON', 'VIDEO'],
  /** How far a list or a count had come. */
  Stage: ['PUBLICISED', 'LISTED', 'FINAL'],
  /** What a review came to. */
  ReviewOutcome: ['PASSED', 'FAILED', 'NOT_APPLIED'],
  /** The part a body had in a document. */
  IssuerRole: ['LEAD', 'JOINT'],
  /** Whether a literal is said to be so, aimed at, or a remark. */
  ObservationKind: ['ACTUAL', 'TARGET', 'STATEMENT'],
  /** What a literal is counted in. Percent and percentage points are two units. */
  Unit: [
    'ENTERPRISES',
    'BATCHES',
    'STANDARDS',
    'BODIES',
    'CLUSTERS',
    'PATENTS',
    'YEARS',
    'RANK',
    'CNY',
    'KES',
    'PERCENT',
    'PERCENTAGE_POINTS',
    'DATE',
    'PERIOD',
    'WEEKDAY',
    'TEXT',
  ],
  /** The words that stand before a number. Absent: printed as an exact figure. */
  Approximation: ['NEARLY', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'],
  /** What was done to a claim. */
  ChangeAction: ['RECORDED', 'RETRACTED', 'RESTORED'],
  /** How near a source is to the fact, best first. */
  ConflictFinding: [
    'ROUNDING',
    'DIFFERENT_STAGE',
    'DIFFERENT_SCOPE',
    'DIFFERENT_DATE',
    'DIFFERENT_METHOD',
    'TRANSLATION',
    'ERROR_IN_SOURCE',
    'OPEN',
  ],
  SourceTier: [
    'OFFICIAL_FINAL',
    'OFFICIAL_PUBLICISED',
    'OFFICIAL_MIRROR',
    'NEWS',
    'COMMERCIAL',
    'MACHINE_MADE',
  ],
} as const satisfies Record<string, readonly string[]>;

export type EnumName = keyof typeof enums;
