const MONTHS =
  'januari january,februari pebruari february,maret march,april,mei may,juni june,juli july,' +
  'agustus august agt ags,september sept,oktober october,november nopember,desember december';
const NAMES = MONTHS.split(',').map((names) => names.split(' '));

/** The month (1-12) that an Indonesian or English month name or its first three letters mean, else 0. */
export function monthOf(word: string): number {
  const short = word.length === 3;
  return (
    NAMES.findIndex((names) =>
      names.some((name) => name === word || (short && name.startsWith(word))),
    ) + 1
  );
}
