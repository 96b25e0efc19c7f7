import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAtTerminal } from '../../newsroom/terminal/run-at-terminal.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { generatedPages } from '../../newsroom/handbook/generated-pages.ts';
import { docsFiles } from './files.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** `npm run docs`: what people and editors' programs read about fields, rules and kinds of story. */
process.exitCode = await runAtTerminal('docs', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const [file, text] of [...docsFiles(readme), ...generatedPages()])
    writeAtomically(join(ROOT, file), text);
  return 0;
});
