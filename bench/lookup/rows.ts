/** Every line of the table, in its order. A lookup that is added brings a file of its own and stands here. */
import { changesRows } from './changes.js';
import { compareRows } from './compare.js';
import { countsRows } from './counts.js';
import { dossierRows } from './dossier.js';
import { factsRows } from './facts.js';
import { neighbourhoodRows } from './neighbourhood.js';
import { pathsRows } from './paths.js';
import type { LookupRow } from './row.js';
import { saidByRows } from './said-by.js';
import { searchRows } from './search.js';
import { timelineRows } from './timeline.js';

export const lookupRows: readonly LookupRow[] = [
  ...searchRows,
  ...dossierRows,
  ...factsRows,
  ...neighbourhoodRows,
  ...pathsRows,
  ...timelineRows,
  ...changesRows,
  ...compareRows,
  ...saidByRows,
  ...countsRows,
];
