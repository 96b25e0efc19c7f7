import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../lib/write-file.ts';
import { generatedPages } from '../../newsroom/handbook/generated-pages.ts';
import { docsFiles } from './files.ts';

// `npm run docs`: what people and editors' programs read about fields, rules and kinds of story.
const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
for (const [file, text] of [...docsFiles(readme), ...generatedPages()])
  writeAtomically(join(root, file), text);
