import { fieldsId } from './check/fields.ts';
import { filesId } from './check/files.ts';
import { frontMatterId } from './check/front-matter.ts';
import { slipsId } from './check/slips.ts';
import { textId } from './check/text.ts';
import { linksId } from './check/links.ts';
import { practiceId } from './check/practice.ts';
import { picturesId } from './check/pictures.ts';
import { siteId } from './check/site.ts';
import { spamRulesId } from './check/spam.ts';
import { storyId } from './check/story.ts';
import { withdrawalId } from './check/withdrawal.ts';

/** What an editor reads about every rule, and the words around them. A new rule begins here. */
export const checkId = {
  rules: {
    ...filesId,
    ...frontMatterId,
    ...fieldsId,
    ...siteId,
    ...storyId,
    ...spamRulesId,
    ...slipsId,
    ...textId,
    ...linksId,
    ...practiceId,
    ...picturesId,
    ...withdrawalId,
  },
  report: {
    line: (line: number) => `baris ${line}`,
    severity: { error: 'GALAT', warning: 'peringatan', hint: 'saran' },
    none: 'Tidak ada masalah.',
    total: (errors: number, warnings: number, hints: number) =>
      `${errors} galat, ${warnings} peringatan, ${hints} saran.`,
    held: (files: number) => `${files} berkas ditahan; yang lain tetap terbit:`,
    stopped: 'Tidak ada yang terbit sebelum galat di berkas ini diperbaiki:',
  },
};
