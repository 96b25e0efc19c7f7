import type { LanguageWords } from '../words.ts';

/** What is known of English itself. */
export const language: LanguageWords = {
  ownName: 'English',
  names: ['inggris', 'english', 'bahasa inggris'],
  locale: 'en_GB',
  openMark: 'FILL IN',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  clock: (hour, minute) =>
    `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`,
};
