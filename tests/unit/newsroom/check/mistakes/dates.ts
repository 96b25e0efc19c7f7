import { forgiven, mistake } from './mistake.ts';
import { inStory, withLines } from './paper.ts';

const date = (written: string) => inStory('2026-11-28 08:30', written);

/** Times. */
export const dateMistakes = [
  mistake('a word for the date', date('kemarin'), 'field/time-unreadable hold', 'paste'),
  mistake('a day that is none', date('31 November 2026'), 'field/time-impossible hold', 'paste'),
  mistake('the month first', date('11/28/2026'), 'field/time-impossible hold', 'paste'),
  mistake('an hour that is none', date('2026-11-28 25:30'), 'field/time-impossible hold', 'paste'),
  mistake('a month with a slip', date('28 Novembr 2026'), 'field/time-unreadable hold', 'paste'),
  mistake('a time without a day', date('08:30'), 'field/time-unreadable hold', 'paste'),
  forgiven('a year of two figures', date('28/11/26'), { date: '2026-11-27T17:00:00.000Z' }),
  mistake('two figures first', date('28-11-26'), 'field/time-unreadable hold', 'paste'),
  mistake('the year to come', date('2027-11-28 08:30'), 'date/far warn', inStory('2027-', '2026-')),
  mistake(
    'an update without a time',
    withLines('updated: tadi pagi'),
    'field/time-unreadable hold',
    'paste',
  ),
  mistake(
    'an update before the story',
    withLines('updated: 2026-11-27 08:00'),
    'updated/before-date warn',
    inStory('2026-11-27 08:00', '2026-11-28 10:00'),
  ),
  mistake(
    'an update to come',
    withLines('updated: 2026-11-30 08:00'),
    'date/coming warn',
    inStory('2026-11-30 08:00', '2026-11-28 10:00'),
  ),
  mistake(
    'a correction without a time',
    withLines('corrections:\n  - text: Nama lurah semula keliru.'),
    'field/missing hold',
    'paste',
  ),
  mistake(
    'a correction without a text',
    withLines('corrections:\n  - time: 2026-11-28 10:00'),
    'field/missing hold',
    'paste',
  ),
  mistake(
    'a correction as one sentence',
    withLines('corrections: Nama lurah semula keliru.'),
    'field/group hold',
    'paste',
  ),
  mistake(
    'a correction without its dash',
    withLines('corrections:\n  time: 2026-11-28 10:00\n  text: Nama lurah: Ani.'),
    '',
    'paste',
  ),
  mistake(
    'corrections as a list of sentences',
    withLines('corrections:\n  - Nama lurah semula keliru.'),
    'field/group hold',
    'paste',
  ),
  mistake(
    'a correction in Indonesian',
    withLines('ralat:\n  - waktu: 2026-11-28 10:00\n    isi: Nama lurah semula keliru.'),
    'field/unknown warn, field/unknown warn, field/unknown warn',
    'paste',
  ),
  mistake(
    'a correction with a word for its time',
    withLines('corrections:\n  - time: kemarin\n    text: Nama lurah semula keliru.'),
    'field/time-unreadable hold',
    'paste',
  ),
  mistake(
    'a reply without a time',
    withLines('replies:\n  - text: Kami tidak pernah dihubungi.'),
    'field/missing hold',
    'paste',
  ),
  mistake(
    'a reply without a text',
    withLines('replies:\n  - time: 2026-11-28 10:00'),
    'field/reply hold',
    inStory('2026-11-28 10:00', '2026-11-28 10:00\n    text: Kami tidak dihubungi.'),
  ),
  mistake(
    'featuredUntil as a word',
    withLines('featured: 1\nfeaturedUntil: besok'),
    'field/time-unreadable hold',
    'paste',
  ),
  mistake(
    'a date in another month than the folder',
    date('2026-10-28 08:30'),
    '',
    inStory('2026-10-28', '2026-11-28'),
  ),
];
