import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withGraph } from '../with-graph.js';
import { projectFolder } from '../project-folder.js';
import { attachText, maximumTextBytes } from '../../claims/attach-text.js';
import { XiaojurenError } from '../../errors/xiaojuren-error.js';
import { openStatements } from '../../graph/statements.js';

/** `xiaojuren attach SOURCE FILE` */
export const attach = async (source: string, file: string): Promise<void> => {
  const bytes = await read(file);
  const statements = openStatements(join(projectFolder, 'cypher'));
  await withGraph(async (graph) => {
    const { title, characters } = await attachText(graph, statements, source, bytes, file);
    console.log(`Attached to ${source} ("${title}"): ${String(characters)} characters, SHA-256 matches.`);
    console.log('Its claims now show their quotation.');
  });
};

const read = async (file: string): Promise<Uint8Array> => {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new XiaojurenError('FILE_NOT_READABLE', { file, reason }, { cause });
  };
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return refuse('it is not a file');
    if (size > maximumTextBytes)
      return refuse(`it is longer than ${String(maximumTextBytes / 1_000_000)} MB`);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof XiaojurenError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? 'there is no such file' : (code ?? 'unknown reason'), cause);
  }
};
