import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAtTerminal } from '../../newsroom/terminal/run-at-terminal.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { docsFiles } from './files.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** `npm run docs`: what people and editors' programs read about the fields, made from the schemas. */
process.exitCode = await runAtTerminal('docs', async () => {
  for (const [file, text] of docsFiles(readFileSync(join(ROOT, 'README.md'), 'utf8')))
    writeAtomically(join(ROOT, file), text);
  return 0;
});
