import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** What stands where somebody meant to write something later. */
const HOLES: readonly RegExp[] = [
  // pukul XX.XX, Rp XX juta, XX orang, tanggal xx
  /(?<![\p{L}\p{N}])(?:XX+(?:[.:,]XX+)+|(?<=(?:pukul|jam|Rp|tanggal|sebanyak|sekitar|usia|umur|berusia|nomor|ada|seluas|sejauh)(?: Rp)? ?)[Xx]{2,}(?:[.:,][Xx]{2,})*|XX+(?= (?:orang|unit|juta|miliar|ribu|rumah|warga|jiwa|keluarga|KK|kilometer|km|meter|hektare|persen|tahun|hari|ton)\b))(?![\p{L}\p{N}])/giu,
  // sebanyak ..... orang, kata ______
  /(?<=(?:\p{L}|\p{N}) )(?:\.{4,}|…{2,}|_{3,})(?= ?(?:\p{Ll}|,|\.(?!\.)))/gu,
  // [nama sopir], <jumlah>, {{tanggal}}; round brackets explain what somebody said
  /(?:\[|<|\{\{?)(?:nama|jumlah|tanggal|jabatan|usia|umur|lokasi|tempat|kutipan|isi|masukkan|tulis|sebutkan|lengkapi|insert|name|date|place)(?: (?:lengkap|narasumber|sopir|korban|saksi|tempat|kejadian|warga|pejabat|pelaku|kades|lurah|orang|kota|di sini|disini|nanti|menyusul|here|[A-Z]{2,})){0,3}(?:\]|>|\}\}?)(?!\()/giu,
  // [NAMA KADES - TANYA RINA], [JUMLAH KORBAN?]: a word to a colleague in capitals
  /\[(?:(?:NAMA|JUMLAH|TANGGAL|JABATAN|USIA|UMUR|LOKASI|TEMPAT|KUTIPAN|JAM|ANGKA|ISI)\b[^[\]\p{Ll}\n]{0,60}|TANYA [^[\]\p{Ll}\n]{1,60})\](?![([:])/gu,
  // (menyusul), (???), [TK], tunggu konfirmasi
  /[([](?:menyusul|nanti diisi|diisi nanti|\?{2,}|TODO|tunggu konfirmasi|konfirmasi dulu)[)\]]|\[(?:TK|TBA|TBC)\]|\b(?:TODO|FIXME)\b/gu,
];

/** What a headline or standfirst says that nobody has written yet. */
const UNWRITTEN =
  /^[\s[({<"“]*(?:(?:tulis|isi|masukkan|ketik|your|the)(?: (?:di ?sini|the))? )?(?:(?:judul|headline|title|ringkasan|deskripsi|standfirst|summary|description|subjudul|teras)(?: (?:berita|artikel|naskah|tulisan|di ?sini|here|singkat|story|article|utama|menyusul|nanti))*|tanpa judul|belum ada judul|untitled(?: document| story)?|lorem ipsum\b.*|[.…_x-]{2,}|tb[adc]|coba|tes(?:t|ting)?(?: \d+)?)[\s\])}>"”.]*$/iu;

/** Headline and standfirst where they are still what stood in a form. */
const unwritten = ({ title, description, placeOf }: Parameters<TextRule>[0]): Finding[] =>
  (['title', 'description'] as const).flatMap((key): Finding[] => {
    const value = key === 'title' ? title : description;
    return value !== undefined && UNWRITTEN.test(value)
      ? [finding('text/placeholder', placeOf(key), { value }, 'warning')]
      : [];
  });

/** A place that was left open to be filled in, and was not. */
export const placeholders: TextRule = (text): Finding[] => {
  const fields = unwritten(text);
  if (!/XX|xx|\.{4}|…{2}|_{3}|[[(<{]|\?\?|TODO|FIXME/.test(text.body)) return fields;
  const holes = text.body.split('\n').flatMap((line, index): Finding[] => {
    // Code, tables and links have signs of their own.
    if (/^(?: {4}|\t|```|~~~|\||<)/.test(line) || line.trim().length < 5) return [];
    const found = HOLES.flatMap((hole) => [...line.matchAll(hole)]);
    const [first, ...others] = found.toSorted((a, b) => a.index - b.index);
    if (!first) return [];
    const place = text.inBody({ line: index + 1, column: first.index + 1 });
    const values = new Set([first, ...others].map(([value]) => value));
    return [finding('text/placeholder', place, { value: [...values].join('”, “') }, 'warning')];
  });
  return [...fields, ...holes];
};
