import { NAME, personOf } from './names.ts';
import { PLACE_OR_BODY } from './place-or-body.ts';
import { HAS_CHILD } from './sentence-gates.ts';
import type { FoundSign } from './sign.ts';

const AGE = String.raw`(?:(?:[1-9]|1[0-7])(?!\d)(?: tahun| thn| th|-year-old)?|\d{1,2} (?:bulan|minggu|hari|months))`;
const SPELT = String.raw`(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima|enam|tujuh) belas)`;

const CHILD_CALLED = [
  // Selamat Jalan Ananda Rizky; adik kelasnya, Rizky,
  new RegExp(
    String.raw`(?:\b(?:[Ss]elamat [Jj]alan|[Mm]endiang|[Aa]lmarhum(?:ah)?|[Bb]elasungkawa),? (?:[Aa]nanda|[Aa]dinda|[Aa]dik)|\b(?:ananda|adinda)) (?<name>${NAME})|\b(?:[Aa]dik|[Tt]eman|[Kk]akak) (?:se)?kelas(?:nya)?, (?<beside>${NAME})(?=[,.(])`,
    'gu',
  ),
  // Rizky (15), Rizky Maulana (15 tahun)
  new RegExp(String.raw`(?<name>${NAME}),? ?\(${AGE}\)`, 'gu'),
  // Rizky, berusia 15 tahun; Rizky, 15, (English) and Rizky, 15 tahun
  new RegExp(
    String.raw`(?<name>${NAME}),? (?:yang )?(?:(?:masih|baru|kini|umurnya|usianya|now) ){0,2}(?:(?:ber)?(?:usia|umur)|genap|umurnya|usianya)(?: baru| masih| genap)? (?:${AGE}|${SPELT} tahun)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<name>${NAME}), (?:now |umur |usia )?(?:${AGE}|${SPELT}(?: tahun)?|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[,.](?!\d)`,
    'gu',
  ),
  // Ayu Lestari, bocah empat tahun; Yoga, siswa kelas XI
  new RegExp(
    String.raw`(?<name>${NAME})(?:, | \([^)]{1,15}\),? ?)(?:seorang |yang masih |masih )?(?:bocah|balita|siswa|siswi|pelajar|murid|remaja|santri(?:wati)?|anak (?:di bawah umur|berusia|berumur)|schoolboy|schoolgirl)\b`,
    'gu',
  ),
  // Gilang, baru naik ke kelas 4; Yang sulung, Gilang; Si kecil Naura
  new RegExp(
    String.raw`(?<name>${NAME})(?:,| \([^)]{1,15}\))?(?: (?:yang|baru|masih|kini|sudah|saja|sedang|naik|duduk|ke|di|bangku)){1,5} kelas (?:[IVX]+|\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)|(?<!\p{L})(?:[Ss]i|[Yy]ang) (?:sulung|bungsu|kecil|kakak|adik),? (?<beside>${NAME})(?=[,.( ])`,
    'gu',
  ),
  // Putri korban yang masih berusia 7 tahun, Nabila,
  new RegExp(
    String.raw`\b(?:[Aa]nak|[Pp]utr[ai]|[Cc]ucu|[Kk]eponakan|[Aa]dik|[Bb]uah hati)\b[^.,"“]{0,50}\b(?:[1-9]|1[0-7]) (?:tahun|bulan)(?: itu)?, (?<name>${NAME})(?=,)`,
    'gu',
  ),
  // Lina Marlina, a 15-year-old; the 14-year-old, identified as Yoga Pratama
  new RegExp(
    String.raw`(?<name>${NAME}), (?:a |an |the )?(?:\d|1[0-7])-year-old|\b(?:\d|1[0-7])-year-old,? (?:identified as|named) (?<beside>${NAME})`,
    'gu',
  ),
  // the ten-year-old Citra, 12-year-old Adi Saputra
  new RegExp(
    String.raw`\b(?:${AGE.replace('(?: tahun| thn| th|-year-old)?', '-year-old')}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year-old)(?: boy| girl| pupil| student)?,? (?<name>${NAME})`,
    'gu',
  ),
  // balita yang biasa dipanggil Keysha, siswa yang akrab disapa Dika
  new RegExp(
    String.raw`\b(?:[Bb]ocah|[Bb]alita|[Bb]ayi|[Ss]iswi|[Ss]iswa|[Pp]elajar|[Mm]urid|[Rr]emaja|[Ss]antri(?:wati)?|[Aa]nak|[Gg]adis)\b[^.]{0,60}\b(?:dipanggil|disapa|panggilan|sapaan) (?:akrab )?(?<name>${NAME})`,
    'gu',
  ),
  // bocah bernama Rizky, siswi SMP itu, Rina Oktavia,
  new RegExp(
    String.raw`\b(?:[Bb]ocah|[Bb]alita|[Bb]ayi|[Ss]iswi|[Ss]iswa|[Pp]elajar|[Mm]urid|[Rr]emaja|[Ss]antri(?:wati)?|A[BK]H|(?:[Tt]erdakwa|[Tt]ersangka|[Ss]aksi|[Kk]orban|[Pp]elaku) anak|ABG|[Gg]adis (?:cilik|belia|kecil)|[Aa]nak (?:yang )?ber(?:hadapan|konflik) dengan hukum|[Aa]nak (?:perempuan|laki-laki|di bawah umur|lelaki)|[Aa]nak(?= (?:itu|tersebut|malang))|[Aa]nak(?=[^.,]{0,30}\bbernama))\b\)?(?: (?!di\b|ke\b|dari\b|asal\b|warga\b)[\p{Ll}\d][\p{L}\d-]*| \p{Lu}{2,}){0,6}(?:,? (?:yang )?(?:bernama|atas nama|yakni|yaitu) (?<name>${NAME})|, (?<beside>${NAME})(?= ?[(,]))(?! ?[(,] ?(?:1[89]|[2-9]\d)\b)`,
    'gu',
  ),
];

/** A number in brackets is that of a shirt, there. */
export const SPORT =
  /\b(?:laga|menit|babak(?! belur)|wasit|gol|klub|liga|pemain|pertandingan|turnamen)\b/i;

/** The names of children in a sentence. */
export function childNames(sentence: string): FoundSign[] {
  if (!HAS_CHILD.test(sentence) || SPORT.test(sentence)) return [];
  return CHILD_CALLED.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ groups, index }): FoundSign[] => {
      const text = personOf(groups!['name'] ?? groups!['beside']!, sentence);
      return text === undefined || text.length < 3 || PLACE_OR_BODY.test(text)
        ? []
        : [{ kind: 'name', text, at: index }];
    }),
  );
}
