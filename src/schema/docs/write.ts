import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../lib/write-file.ts';
import { docsFiles } from './files.ts';

// `npm run docs`: what people and editors' programs read about the fields, made from the schemas.
const root = join(import.meta.dirname, '../../..');
for (const [file, text] of docsFiles(readFileSync(join(root, 'README.md'), 'utf8')))
  writeAtomically(join(root, file), text);
