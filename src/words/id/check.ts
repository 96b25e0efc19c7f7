import { adverts } from './check/adverts.ts';
import { claim } from './check/claim.ts';
import { data } from './check/data.ts';
import { essay } from './check/essay.ts';
import { ethicsOfConduct } from './check/ethics-of-conduct.ts';
import { ethics } from './check/ethics.ts';
import { fields } from './check/fields.ts';
import { files } from './check/files.ts';
import { frontMatter } from './check/front-matter.ts';
import { slips } from './check/slips.ts';
import { text } from './check/text.ts';
import { notForReaders } from './check/not-for-readers.ts';
import { oversights } from './check/oversights.ts';
import { links } from './check/links.ts';
import { practice } from './check/practice.ts';
import { pictureSlips } from './check/picture-slips.ts';
import { pictures } from './check/pictures.ts';
import { publishing } from './check/publishing.ts';
import { readership } from './check/readership.ts';
import { series } from './check/series.ts';
import { site } from './check/site.ts';
import { spamRules } from './check/spam.ts';
import { article } from './check/article.ts';
import { live } from './check/live.ts';
import { media } from './check/media.ts';
import { withdrawal } from './check/withdrawal.ts';

/** What an editor reads about every rule, and the words around them. A new rule begins here. */
export const check = {
  rules: {
    ...files,
    ...frontMatter,
    ...fields,
    ...site,
    ...article,
    ...live,
    ...series,
    ...readership,
    ...adverts,
    ...spamRules,
    ...slips,
    ...text,
    ...links,
    ...notForReaders,
    ...oversights,
    ...practice,
    ...claim,
    ...essay,
    ...ethics,
    ...ethicsOfConduct,
    ...pictureSlips,
    ...pictures,
    ...data,
    ...media,
    ...publishing,
    ...withdrawal,
  },
  report: {
    line: (line: number) => `baris ${line}`,
    severity: { error: 'GALAT', warning: 'peringatan', hint: 'saran' },
    none: 'Tidak ada masalah.',
    total: (errors: number, warnings: number, hints: number) =>
      `${errors} galat, ${warnings} peringatan, ${hints} saran.`,
    moreInLog: (count: number) => `… dan ${count} lagi di catatan langkah ini.`,
    because: (file: string) => `karena ${file}`,
    held: (fileCount: number) => `${fileCount} berkas ditahan; yang lain tetap terbit:`,
    stopped: 'Tidak ada yang terbit sebelum galat di berkas ini diperbaiki:',
  },
};
