const NAMES =
  'jan,januari,january|feb,februari,pebruari,february|mar,maret,march|apr,april|mei,may|jun,juni,june|' +
  'jul,juli,july|agu,agt,ags,agustus,aug,august|sep,sept,september|okt,oktober,oct,october|' +
  'nov,november,nopember|des,desember,dec,december';
const MONTHS = new Map(
  NAMES.split('|').flatMap((names, at) => names.split(',').map((name) => [name, at + 1] as const)),
);

/** The month (1-12) that an Indonesian or English month name or its usual short form means, else 0. */
export function monthOf(word: string): number {
  return MONTHS.get(word) ?? 0;
}
