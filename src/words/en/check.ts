import { fieldsEn } from './check/fields.ts';
import { filesEn } from './check/files.ts';
import { frontMatterEn } from './check/front-matter.ts';
import { slipsEn } from './check/slips.ts';
import { textEn } from './check/text.ts';
import { linksEn } from './check/links.ts';
import { practiceEn } from './check/practice.ts';
import { picturesEn } from './check/pictures.ts';
import { siteEn } from './check/site.ts';
import { spamRulesEn } from './check/spam.ts';
import { storyEn } from './check/story.ts';
import { withdrawalEn } from './check/withdrawal.ts';
import type { CheckWords } from '../check/check-words.ts';

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** What an editor reads about every rule, and the words around them. */
export const checkEn: CheckWords = {
  rules: {
    ...filesEn,
    ...frontMatterEn,
    ...fieldsEn,
    ...siteEn,
    ...storyEn,
    ...spamRulesEn,
    ...slipsEn,
    ...textEn,
    ...linksEn,
    ...practiceEn,
    ...picturesEn,
    ...withdrawalEn,
  },
  report: {
    line: (line) => `line ${line}`,
    severity: { error: 'ERROR', warning: 'warning', hint: 'hint' },
    none: 'No problems.',
    total: (errors, warnings, hints) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}.`,
    held: (files) => `${count(files, 'file')} held back; all others are published:`,
    stopped: 'Nothing is published until the errors in these files are mended:',
  },
};
