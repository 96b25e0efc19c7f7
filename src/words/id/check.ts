import { ethics } from './check/ethics.ts';
import { fields } from './check/fields.ts';
import { files } from './check/files.ts';
import { frontMatter } from './check/front-matter.ts';
import { slips } from './check/slips.ts';
import { text } from './check/text.ts';
import { links } from './check/links.ts';
import { practice } from './check/practice.ts';
import { pictures } from './check/pictures.ts';
import { publishing } from './check/publishing.ts';
import { site } from './check/site.ts';
import { spamRules } from './check/spam.ts';
import { article } from './check/article.ts';
import { withdrawal } from './check/withdrawal.ts';

/** What an editor reads about every rule, and the words around them. A new rule begins here. */
export const check = {
  rules: {
    ...files,
    ...frontMatter,
    ...fields,
    ...site,
    ...article,
    ...spamRules,
    ...slips,
    ...text,
    ...links,
    ...practice,
    ...ethics,
    ...pictures,
    ...publishing,
    ...withdrawal,
  },
  report: {
    line: (line: number) => `baris ${line}`,
    severity: { error: 'GALAT', warning: 'peringatan', hint: 'saran' },
    none: 'Tidak ada masalah.',
    total: (errors: number, warnings: number, hints: number) =>
      `${errors} galat, ${warnings} peringatan, ${hints} saran.`,
    held: (fileCount: number) => `${fileCount} berkas ditahan; yang lain tetap terbit:`,
    stopped: 'Tidak ada yang terbit sebelum galat di berkas ini diperbaiki:',
  },
};
