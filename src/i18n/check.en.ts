import { fieldsEn } from './check/fields.en.ts';
import { filesEn } from './check/files.en.ts';
import { frontMatterEn } from './check/front-matter.en.ts';
import { slipsEn } from './check/slips.en.ts';
import { textEn } from './check/text.en.ts';
import { linksEn } from './check/links.en.ts';
import { practiceEn } from './check/practice.en.ts';
import { picturesEn } from './check/pictures.en.ts';
import { siteEn } from './check/site.en.ts';
import { spamRulesEn } from './check/spam.en.ts';
import { storyEn } from './check/story.en.ts';
import { withdrawalEn } from './check/withdrawal.en.ts';
import type { CheckWords } from './check/check-words.ts';

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
