import { join } from 'node:path';
import { writeAtomically } from '../../lib/write-file.ts';
import { languages } from '../../words/words-in.ts';
import { generatedPages } from './generated-pages.ts';

// `npm run docs`: the pages of the handbook that are made of rules and kinds of story.
for (const language of languages)
  for (const [file, text] of generatedPages(language))
    writeAtomically(join(import.meta.dirname, language, file), text);
