import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withGraph } from '../with-graph.js';
import { projectFolder } from '../project-folder.js';
import { attachText } from '../../claims/attach-text.js';
import { XiaojurenError } from '../../errors/xiaojuren-error.js';
import { openStatements } from '../../graph/statements.js';

/** `xiaojuren attach SOURCE FILE` */
export const attach = async (source: string, file: string): Promise<void> => {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new XiaojurenError('FILE_NOT_READABLE', { file, reason }, { cause });
  });
  const statements = openStatements(join(projectFolder, 'cypher'));
  await withGraph(async (graph) => {
    const { title, characters } = await attachText(graph, statements, source, bytes, file);
    console.log(`Attached to ${source} ("${title}"): ${String(characters)} characters, SHA-256 matches.`);
    console.log('Its claims now show their quotation.');
  });
};
