import { ruleWords } from '../../rule-words.ts';

/** Rules about how front matter and YAML files are written. */
export const frontMatter = {
  'front-matter/missing': ruleWords<object>(
    () => 'Bagian data di awal berkas tidak ada.',
    () =>
      'Mulai berkas dengan baris ---, lalu title, date dan section masing-masing satu baris, lalu baris --- lagi.',
  ),
  'front-matter/unclosed': ruleWords<object>(
    () => 'Bagian data di awal berkas tidak ditutup.',
    () => 'Tambahkan baris --- di antara data dan isi berita.',
  ),
  'front-matter/too-long': ruleWords(
    (v: { size: number; limit: number }) =>
      `Bagian data di awal berkas sepanjang ${v.size} huruf, lebih dari ${v.limit}.`,
    () => 'Pindahkan isi berita ke bawah baris --- yang kedua; bagian data hanya untuk isian.',
  ),
  'yaml/duplicate-key': ruleWords(
    (v: { key: string }) => `“${v.key}” ditulis dua kali.`,
    () => 'Hapus salah satunya.',
  ),
  'yaml/tab': ruleWords<object>(
    () => 'Baris ini diawali tab.',
    () => 'Ganti tab di awal baris dengan spasi.',
  ),
  'yaml/quote': ruleWords(
    (v: { text: string }) => `Tanda kutip di baris “${v.text}” tidak ditutup.`,
    () => 'Tutup dengan tanda kutip yang sama, atau hapus tanda kutip pembukanya.',
  ),
  'yaml/colon': ruleWords(
    (v: { text: string }) => `Ada titik dua di dalam isi baris “${v.text}”.`,
    () => "Apit isi sesudah titik dua yang pertama dengan tanda kutip tunggal (').",
  ),
  'yaml/indent': ruleWords(
    (v: { text: string }) =>
      `Spasi di awal baris “${v.text}” tidak sejajar dengan baris di atasnya.`,
    () => 'Sejajarkan spasi di awal baris: nama isian paling kiri, butir daftar diawali "- ".',
  ),
  'yaml/alias': ruleWords(
    (v: { text: string }) => `Tanda * dan & punya arti khusus di awal isi (baris “${v.text}”).`,
    () => "Apit isinya dengan tanda kutip tunggal (').",
  ),
  'yaml/syntax': ruleWords(
    (v: { text: string }) => `Baris “${v.text}” tidak bisa dibaca sebagai data.`,
    () =>
      'Tulis tiap isian sebagai "nama: isi" di baris sendiri; apit isi dengan tanda kutip tunggal (\') kalau memuat tanda baca yang tidak biasa.',
  ),
  'yaml/not-fields': ruleWords<object>(
    () => 'Data ini bukan susunan isian.',
    () => 'Tulis tiap isian sebagai "nama: isi" di baris sendiri.',
  ),
  'yaml/not-list': ruleWords<object>(
    () => 'Data ini bukan daftar.',
    () =>
      'Awali tiap butir dengan "- ", misalnya "- id: suriah", lalu "  name: Suriah" di bawahnya.',
  ),
};
