import { DOES, DONE_TO } from './verbs.ts';

const CHILD = String.raw`(?:[Bb]ocah|[Aa]nak|[Rr]emaja|[Ss]iswi|[Ss]iswa|[Pp]elajar|[Bb]alita|[Bb]ayi|[Ss]antri(?:wati)?|[Mm]urid|[Gg]adis (?:cilik|belia|kecil)|ABG|ABH)`;

/** A sentence whose subject is a child already spoken of. */
export const CHILD_AGAIN = new RegExp(
  String.raw`^["“]?${CHILD}(?: (?!buah|muda|perusahaan)[\p{L}\d]+){0,4} (?:itu|tersebut|ini|malang)\b|^(?:Korban|Ia|Dia|Pelaku)(?: itu| ini)? (?:masih |baru |diketahui |juga |kini ){0,2}(?:duduk di (?:bangku|kelas)|berusia (?:[1-9]|1[0-7]) |berumur (?:[1-9]|1[0-7]) |bersekolah|pelajar|siswi|siswa|murid|kelas|di bawah umur)|^The (?:boy|girl|child|teenager|pupil|toddler)\b`,
  'u',
);

const SUBJECT = String.raw`(?:Ia|Dia|Korban|Perempuan|Wanita|Gadis|Mahasiswi|Siswi|Karyawati|Ibu|Janda|Pegawai|Perawat|She)(?: (?:itu|tersebut|ini|muda|rumah tangga|asal \p{L}+|berusia \d+ tahun|berumur \d+ tahun))*`;

/** A sentence whose subject says that it was done to them; up to the verb. */
export const SUFFERED = new RegExp(
  String.raw`^["“]?${SUBJECT},? [^.]{0,70}?(?:\b${DONE_TO}|\b(?:menyebut|melaporkan|menuding|mengungkap\w*|mencerita\w*|mengalami|mengaku|was) [^.]{0,50}?(?:pelecehan|pemerkosaan|perkosaan|pencabulan|kekerasan seksual|rudapaksa|asusila|cabul|meraba|diraba|dipaksa|raped|molested|groped|assaulted))`,
  'u',
);

/** The same subject as the doer. */
export const ACTS = new RegExp(
  String.raw`^["“]?${SUBJECT},?(?: (?:didakwa|diduga|mengaku|nekat|tega|telah|sudah|sempat|pernah|kemudian|lalu|juga|berkali-kali)){0,3} ${DOES}`,
  'u',
);
