import { isPerson, NAME } from './names.ts';
import type { Found } from './sign.ts';

const AGE = String.raw`(?:[1-9]|1[0-7])`;
const SPELT = String.raw`(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh) belas)`;

const CHILD_CALLED = [
  // Rizky (15), Rizky Maulana (15 tahun)
  new RegExp(String.raw`(?<name>${NAME}),? ?\(${AGE}(?: tahun| thn| th)?\)`, 'gu'),
  // Rizky, berusia 15 tahun; Rizky, 15, (English) and Rizky, 15 tahun
  new RegExp(
    String.raw`(?<name>${NAME}),? (?:yang )?(?:masih |baru )?(?:ber)?(?:usia|umur) (?:${AGE}|${SPELT}) tahun`,
    'gu',
  ),
  new RegExp(String.raw`(?<name>${NAME}), ${AGE}(?: tahun)?[,.]`, 'gu'),
  // bocah bernama Rizky, siswi SMP itu, Rina Oktavia,
  new RegExp(
    String.raw`\b(?:[Bb]ocah|[Bb]alita|[Bb]ayi|[Ss]iswi|[Ss]iswa|[Pp]elajar|[Mm]urid|[Rr]emaja|[Ss]antri(?:wati)?|[Aa]nak (?:perempuan|laki-laki|di bawah umur)|[Aa]nak(?:nya)?)\b(?: (?!di\b|ke\b|dari\b|asal\b|warga\b)[\p{Ll}\d][\p{L}\d-]*| SD| SMP| SMA| SMK){0,6}(?:,? (?:yang )?(?:bernama|atas nama|yakni|yaitu) (?<name>${NAME})|, (?<beside>${NAME})(?= ?[(,]))`,
    'gu',
  ),
];

/** The names of children in a sentence. */
export function childNames(sentence: string): Found[] {
  return CHILD_CALLED.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), ({ groups, index }): Found => ({
      kind: 'name',
      text: groups!['name'] ?? groups!['beside']!,
      at: index,
    })).filter(({ text }) => isPerson(text)),
  );
}
