/** What is known of the language itself: its names, and how a time is written in it. */
export const language = {
  /** As it calls itself, for lists and in the changelog. */
  ownName: 'Bahasa Indonesia',
  /** Other words by which `site.yaml` may name it. */
  names: ['indonesia', 'indonesian', 'bahasa indonesia'],
  /** As `og:locale` has it, from which scripts of pages take how to write dates. */
  locale: 'id_ID',
  /** What a mark begins with where an editor must still write something: `[ISI: nama penerbit]`. */
  openMark: 'ISI',
  /** January first. */
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  shortMonths: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  /** Sunday first, as in `Date#getUTCDay`. */
  days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  /** A time of day: the hour from 0 to 23, and the minute. */
  clock: (hour: number, minute: number): string =>
    `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`,
};
