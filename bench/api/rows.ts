/** Every row of the comparison, in its order. */
import { batchRow } from './rows/batch.js';
import { conferenceRow } from './rows/conference.js';
import { countsRow } from './rows/counts.js';
import { firmRow } from './rows/firm.js';
import { hopsRow } from './rows/hops.js';
import { provinceRow } from './rows/province.js';
import type { ApiRow } from './rows/row.js';

export const apiRows: readonly ApiRow[] = [firmRow, provinceRow, batchRow, countsRow, conferenceRow, hopsRow];
