/** The commands that look things up on a running server. */
import { Option, type Command } from 'commander';
import { addLookup, repeated, whole } from './lookup-command.js';
import { changesLookup } from './lookups/changes.js';
import { compareLookup } from './lookups/compare.js';
import { conflictsLookup } from './lookups/conflicts.js';
import { countsLookup } from './lookups/counts.js';
import { ledgerLookup } from './lookups/ledger.js';
import { nearLookup } from './lookups/near.js';
import { pathsLookup } from './lookups/paths.js';
import { saidByLookup } from './lookups/said-by.js';
import { searchLookup } from './lookups/search.js';
import { showLookup } from './lookups/show.js';
import { timelineLookup } from './lookups/timeline.js';
import { ledgerKinds } from '../lookup/ledger/line.js';
import { enums } from '../model/enums.js';
import { entityLabels } from '../model/labels.js';
import { factTypes } from '../model/relationship-types.js';

const tiers = enums.SourceTier;

/** Adds `search`, `show`, `paths`, `near`, `timeline`, `said-by`, `conflicts`, `ledger`, `counts`, `changes` and `compare`. */
export const addLookupCommands = (program: Command): void => {
  addLookup(program, 'search <text...>', searchLookup, {
    description: 'entities by name: in either script, by sound, past typing errors',
    variables: ([text]) => ({ text: [text].flat().join(' ') }),
    examples: ['search 徐晓兰', 'search --label Official Hsu Hsiao-lan', 'search --no-sound --csv 工信部'],
    first: 10,
  })
    .addOption(repeated('label', 'only entities with this label of docs/MODEL.md', entityLabels))
    .option('--no-sound', 'do not find names by their sound');

  addLookup(program, 'show <entity>', showLookup, {
    description: 'the dossier of an entity: names, values, claims, sources',
    variables: ([id]) => ({ id }),
    entities: ['id'],
    examples: ['show 徐晓兰', 'show official/xu-xiaolan --as-of 2022'],
    first: 5,
  });

  addLookup(program, 'paths <from> <to>', pathsLookup, {
    description: 'how two entities are connected, or what keeps them apart',
    variables: ([from, to]) => ({ from, to }),
    entities: ['from', 'to'],
    examples: [
      'paths official/xu-xiaolan place/jiangsu --hops 3',
      'paths 徐晓兰 江苏 --tier OFFICIAL_FINAL --tier OFFICIAL_PUBLICISED',
    ],
    first: 5,
  })
    .option('--hops <number>', 'longest path, 1 to 6', whole, 4)
    .addOption(repeated('type', 'only by this relationship type', factTypes))
    .addOption(repeated('without-type', 'not by this relationship type', factTypes))
    .addOption(repeated('source', 'only what this source says'))
    .addOption(repeated('without-source', 'leave out what this source says'))
    .addOption(repeated('tier', 'only what sources of this tier say', tiers))
    .option('--independent-sources <number>', 'fewest independent sources of each hop', whole, 1)
    .option('--hub-degree <number>', 'nodes with more claims are not walked through', whole, 200);

  addLookup(program, 'near <entity>', nearLookup, {
    description: 'what is around an entity',
    variables: ([entity]) => ({ entity }),
    entities: ['entity'],
    examples: ['near organization/miit --hops 2 --label Official'],
    first: 100,
  })
    .option('--hops <number>', 'how far, 1 to 3', whole, 1)
    .addOption(repeated('type', 'only by this relationship type', factTypes))
    .addOption(repeated('without-type', 'not by this relationship type', factTypes))
    .addOption(repeated('label', 'only nodes with this label', entityLabels))
    .addOption(repeated('without-label', 'no nodes with this label', entityLabels))
    .option('--hub-degree <number>', 'nodes with more claims are shown and not expanded', whole, 200)
    .option('--expand-hubs', 'go on from nodes with very many claims too', false);

  addLookup(program, 'timeline <entity>', timelineLookup, {
    description: 'every date that the claims about an entity give',
    variables: ([entity]) => ({ entity }),
    entities: ['entity'],
    examples: ['timeline official/xiao-yaqing --from 2020'],
    first: 50,
    isPaged: true,
  })
    .option('--from <date>', 'only dates from then on')
    .option('--until <date>', 'only dates up to then');

  addLookup(program, 'said-by <source>', saidByLookup, {
    description: 'everything one source says, in the order of its text',
    variables: ([source]) => ({ source }),
    examples: ['said-by source/metropoltv-little-giants --first 10'],
    first: 50,
    isPaged: true,
  });

  addLookup(program, 'conflicts', conflictsLookup, {
    description: 'where sources differ: every value, the preferred one, and what an editor found',
    variables: () => ({}),
    entities: ['entity'],
    examples: ['conflicts --entity batch/little-giant-2', 'conflicts --unreviewed --json'],
    first: 100,
    isPaged: true,
  })
    .option('--entity <entity>', 'only about this entity')
    .option('--unreviewed', 'only those that nobody has looked at since the last claim came in');

  addLookup(program, 'ledger', ledgerLookup, {
    description: 'reported figures against the parts that sources state, each gap as a number',
    variables: () => ({}),
    examples: ['ledger --value 8997 --sums 18'],
    first: 50,
    isPaged: true,
  })
    .option('--programme <id>', 'only of this programme, such as programme/little-giant')
    .addOption(new Option('--kind <kind>', 'only lines of this kind').choices(ledgerKinds))
    .option('--value <figure>', 'only lines whose reported figure has this value, such as 8997')
    .option('--sums <number>', 'how many combinations a line shows, 1 to 200', whole, 3);

  addLookup(program, 'counts <by>', countsLookup, {
    description:
      'how many enterprises are in each province, city, field, batch, programme, year or tier of sources',
    variables: ([by]) => ({ by: String(by).toUpperCase() }),
    entities: ['programme', 'batch', 'place', 'field'],
    examples: ['counts province', 'counts batch --place place/guangdong --csv'],
    first: 50,
    isPaged: true,
  })
    .option('--programme <programme>', 'only firms designated in a batch of this programme')
    .option('--batch <batch>', 'only firms designated in this batch')
    .option('--year <year>', 'only firms designated in a batch of this year', whole)
    .option('--place <place>', 'only firms in this place or in one that lies within it')
    .option('--field <field>', 'only firms active in this field or in a narrower one')
    .addOption(new Option('--tier <tier>', 'only claims by sources of this tier').choices(tiers));

  addLookup(program, 'changes', changesLookup, {
    description: 'what the graph learnt, withdrew and took up again',
    variables: () => ({}),
    entities: ['entity'],
    examples: ['changes --from 2026-11-24 --entity batch/little-giant-2'],
    first: 50,
    isPaged: true,
  })
    .requiredOption('--from <moment>', 'after this moment: 2026-11-25T06:00, in UTC, or a date')
    .option('--to <moment>', 'up to this moment; now when left out')
    .option('--entity <entity>', 'only claims that have this entity at one end');

  addLookup(program, 'compare <a> <b>', compareLookup, {
    description: 'what two entities share',
    variables: ([a, b]) => ({ a, b }),
    entities: ['a', 'b'],
    examples: ['compare official/xu-xiaolan official/jin-zhuanglong'],
    first: 20,
  });
};
