import { forgiven, mistake } from './mistake.ts';
import { inStory } from './paper.ts';

const date = (written: string) => inStory('2026-11-28 08:30', written);
const halfPastFour = { date: '2026-11-28T09:30:00.000Z' };

/** What a phone or a habit of speech makes of a story's first lines. */
export const fifthTryMistakes = [
  forgiven('keys in capitals', inStory('title: ', 'TITLE: '), {
    title: 'Banjir surut di Kota Lama',
  }),
  forgiven('a key that begins with a capital', inStory('section: kota', 'Section: Kota'), {
    section: 'kota',
  }),
  forgiven('a date with a capital', inStory('date: ', 'Date: '), {
    date: '2026-11-28T01:30:00.000Z',
  }),
  forgiven(
    'capitals in a group',
    inStory('  src: banjir.jpg\n  alt:', '  Src: banjir.jpg\n  Alt:'),
  ),
  mistake(
    'a field twice, once with a capital',
    inStory('section: kota', 'section: kota\nSection: olahraga'),
    'field/unknown warn',
    inStory('Section: olahraga\n', ''),
  ),
  forgiven('a wide colon', inStory('section: kota', 'section：kota'), { section: 'kota' }),
  forgiven('a wide colon in a group', inStory('  alt: ', '  alt： ')),
  forgiven('the afternoon', date('28 November 2026 4.30 sore'), halfPastFour),
  forgiven('the day, and two figures', date('Sabtu, 28/11/26 pukul 4.30 sore WIB'), halfPastFour),
  forgiven('two figures behind a month', date('28 Nov 26 16.30'), halfPastFour),
  mistake('the day after', date('Minggu, 28 November 2026'), 'date/weekday warn', 'paste'),
  mistake('the day before', date('Jumat (28/11/2026) 08.30 WIB'), 'date/weekday warn', 'paste'),
  mistake(
    'another day in English',
    date('Sunday, 28 Nov 2026'),
    'date/weekday warn',
    inStory('Sunday', 'Saturday'),
  ),
  mistake(
    'an hour of two nights',
    date('28 November 2026 12.30 malam'),
    'field/time-impossible hold',
    'paste',
  ),
];
