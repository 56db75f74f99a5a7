import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { counted, tableOf } from '../table.js';
import { withGraph } from '../with-graph.js';
import { readScripts } from '../../claims/read-scripts.js';
import { checkGraph } from '../../lookup/check.js';

/** Most faults that are printed of one rule. */
const most = 50;

/** `xiaojuren check`; the exit status is 1 when there is any fault. */
export const check = async ({ json }: { readonly json?: boolean }): Promise<void> => {
  const scripts = await readScripts(join(projectFolder, 'seed'));
  const modelDocument = await readFile(join(projectFolder, 'docs/MODEL.md'), 'utf8');
  await withGraph(async (graph) => {
    const rules = await checkGraph(graph, { scripts, modelDocument });
    const faults = rules.reduce((sum, rule) => sum + rule.faults.length, 0);
    if (faults > 0) process.exitCode = 1;
    if (json === true) {
      console.log(JSON.stringify(rules, null, 2));
      return;
    }
    console.log(
      tableOf(
        ['Rule', 'Looked at', 'Faults'],
        rules.map((rule) => [rule.rule, String(rule.examined), String(rule.faults.length)]),
      ),
    );
    for (const rule of rules.filter((one) => one.faults.length > 0)) {
      console.log(`\n${rule.rule}:`);
      for (const { where, what } of rule.faults.slice(0, most)) console.log(`  ${where}: ${what}`);
      if (rule.faults.length > most)
        console.log(`  and ${String(rule.faults.length - most)} more (--json has all)`);
    }
    console.log(faults === 0 ? 'No fault.' : `${counted(faults, 'fault')}.`);
  });
};
