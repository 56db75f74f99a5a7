/** The commands that change the graph, and the one that shows who changed it. */
import type { Command } from 'commander';
import type { AuditOptions } from './commands/audit.js';
import type { ClaimOptions } from './commands/record.js';
import { userName } from './user-name.js';
import type { Reason } from '../claims/change.js';
import type { ObservationInput } from '../claims/claim-draft.js';

/** Adds `record-claim`, `record-observation`, `retract-claim` and `audit`. */
export const addEditCommands = (program: Command): void => {
  withReason(
    withPlace(
      program
        .command('record-claim')
        .description('record that a source claims a relationship between two nodes')
        .requiredOption('--type <type>', 'relationship type of docs/MODEL.md, such as HOSTED_BY')
        .requiredOption('--from <id>', 'where it starts: id of an entity, a source or an observation')
        .requiredOption('--to <id>', 'where it ends, likewise')
        .option('--qualifier <name=value>', 'a qualifier of the type; may be given again', collect, []),
    ),
  )
    .addHelpText('after', recordClaimExample)
    .action(async (options: ClaimOptions) =>
      (await import('./commands/record.js')).recordClaimCommand(options),
    );

  withReason(
    withPlace(
      program
        .command('record-observation')
        .description('record the value that a source gives for an indicator of an entity')
        .requiredOption('--about <id>', 'the entity')
        .requiredOption('--indicator <id>', 'what is measured')
        .requiredOption('--kind <kind>', 'ACTUAL, TARGET or STATEMENT')
        .requiredOption('--value <value>', 'the value, exact')
        .requiredOption('--unit <unit>', 'what it is counted in, such as ENTERPRISES')
        .option('--approximation <word>', 'NEARLY, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN or AT_MOST')
        .option('--period <date>', 'the time it measures')
        .option('--scope <text>', 'what is counted in and out')
        .option('--stage <stage>', 'PUBLICISED, LISTED or FINAL')
        .option('--printed <text>', 'the figure as the source prints it')
        .option('--converted-value <value>', 'the same amount in another currency')
        .option('--converted-unit <unit>', 'that currency')
        .option('--converter <text>', 'who converted it')
        .option('--attribution <text>', 'to whom the source gives the words')
        .option('--derivation <text>', 'how the value was worked out, when the source does not print it'),
    ),
  )
    .addHelpText('after', recordObservationExample)
    .action(async (options: ObservationInput & Reason) =>
      (await import('./commands/record.js')).recordObservationCommand(options),
    );

  withReason(
    program
      .command('retract-claim')
      .description('withdraw a claim; nothing is deleted, and recording it again reverses this')
      .argument('<claim>', 'id of the claim, 16 letters and digits'),
  )
    .addHelpText('after', retractClaimExample)
    .action(async (claim: string, reason: Reason) =>
      (await import('./commands/record.js')).retractClaimCommand(claim, reason),
    );

  program
    .command('audit')
    .description('who recorded, withdrew and restored claims, when and why; newest first')
    .option('--claim <id>', 'only this claim')
    .option('--by <name>', 'only what this person did')
    .option('--json', 'as one JSON list')
    .addHelpText('after', '\nExample:\n  xiaojuren audit --claim dgu6vlkoq7vq75zp\n')
    .action(async (options: AuditOptions) => (await import('./commands/audit.js')).audit(options));
};

const withPlace = (command: Command): Command =>
  command
    .requiredOption('--source <id>', 'the source that says so')
    .requiredOption('--locator <place>', 'where in it: char=start,end, row=n, page=n or text=words')
    .option('--valid-from <date>', 'first day, month or year it was true')
    .option('--valid-to <date>', 'last day, month or year it was true')
    .option('--observed-on <date>', 'it was true at least then')
    .option('--note <text>', 'what a reader has to know');

const withReason = (command: Command): Command =>
  command
    .requiredOption('--because <text>', 'why, for the audit trail')
    .option('--by <name>', 'who does it', userName());

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const recordClaimExample = `
Example:
  xiaojuren record-claim --type HOSTED_BY --from conference/national-sme-2022 --to organization/miit \\
    --qualifier role=CO_HOST --source source/ecns-nanjing-conference --observed-on 2022-09-08 \\
    --locator 'text=co-hosted by the Ministry of Industry and Information Technology' \\
    --because 'read in the report of the opening'
`;

const recordObservationExample = `
Example:
  xiaojuren record-observation --about programme/little-giant --indicator indicator/little-giants \\
    --kind ACTUAL --value 8997 --unit ENTERPRISES --source source/metropoltv-little-giants \\
    --locator char=81,339 --observed-on 2022-09 --because 'the figure of the second paragraph'
`;

const retractClaimExample = `
Example:
  xiaojuren retract-claim dgu6vlkoq7vq75zp --because 'the source has corrected its headline'
`;
