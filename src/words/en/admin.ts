import type { AdminWords } from '../words.ts';
import { checks } from './admin/checks.ts';
import { front } from './admin/front.ts';
import { hints } from './admin/hints.ts';
import { live } from './admin/live.ts';
import { picked } from './admin/picked.ts';
import { parts } from './admin/parts.ts';
import { language } from './language.ts';
import { conflict } from './admin/conflict.ts';
import { gitHost } from './admin/git-host.ts';
import { leaving } from './admin/leaving.ts';
import { review } from './admin/review.ts';

/** What an editor reads who writes in the browser, at `/admin/`, beside the words of the forms' package. */
export const admin: AdminWords = {
  storiesOf: (year, month) => `${language.months[month - 1]} ${year}`,
  story: 'Story',
  pages: 'Pages',
  page: 'Page',
  topic: 'Topic',
  series: 'Series and dossiers',
  oneSeries: 'Series',
  authors: 'Authors',
  adverts: 'Adverts',
  advert: 'Advert',
  author: 'Author',
  body: 'Text',
  settings: 'Breaking strip and masthead',
  draft: 'draft',
  drafts: 'Drafts',
  stories: 'Stories of which month',
  recent: 'These three months',
  toSite: 'See the site',
  live,
  title: (paper) => `Desk of ${paper}`,
  needsScript: 'The desk needs JavaScript.',
  loading: 'The desk is loading …',
  yes: 'yes',
  no: 'no',
  notLoaded: 'The desk could not be loaded. Check the connection, then load this page again.',
  parts,
  checks,
  hints,
  more: 'More',
  notWritable:
    'The top of this file is broken, so its fields cannot be saved. Mend the file at the git host first; `npm run check` names the line.',
  gitHost,
  conflict,
  leaving,
  front,
  picked,
  review,
};
