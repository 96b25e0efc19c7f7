import { fieldsId } from './check/fields.id.ts';
import { filesId } from './check/files.id.ts';
import { frontMatterId } from './check/front-matter.id.ts';
import { slipsId } from './check/slips.id.ts';
import { textId } from './check/text.id.ts';
import { linksId } from './check/links.id.ts';
import { practiceId } from './check/practice.id.ts';
import { picturesId } from './check/pictures.id.ts';
import { siteId } from './check/site.id.ts';
import { spamRulesId } from './check/spam.id.ts';
import { storyId } from './check/story.id.ts';
import { withdrawalId } from './check/withdrawal.id.ts';

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
