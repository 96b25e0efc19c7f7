/** A language that menus, labels and messages can be in. */
export type Language = 'id' | 'en';

interface Names {
  /** January first. */
  readonly months: readonly string[];
  /** The same, short. */
  readonly shortMonths: readonly string[];
  /** Sunday first, as in Date#getUTCDay. */
  readonly days: readonly string[];
}

/** Our own tables, because the names in Intl change with the version of Node. */
export const names: Readonly<Record<Language, Names>> = {
  id: {
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
    days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  },
  en: {
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
  },
};
