import { lastPart } from '../../rule-words.ts';
import { ruleWords } from '../../rule-words.ts';

interface Value {
  key: string;
  value: string;
}

/** Rules about the value of one field. */
export const fields = {
  'field/unknown': ruleWords(
    (v: { key: string; suggestion?: string }) => `Isian “${v.key}” tidak dikenal, jadi diabaikan.`,
    (v) =>
      v.suggestion === undefined
        ? 'Hapus baris itu, atau lihat daftar isian di README.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'field/missing': ruleWords(
    (v: { key: string; example?: string }) => `Isian “${v.key}” belum ada.`,
    (v) =>
      v.example === undefined
        ? `Tambahkan “${v.key}”.`
        : `Tambahkan baris: ${lastPart(v.key)}: ${v.example}`,
  ),
  'field/empty': ruleWords(
    (v: { key: string; example?: string }) => `Isian “${v.key}” kosong.`,
    (v) =>
      v.example === undefined ? 'Isilah.' : `Isilah, misalnya: ${lastPart(v.key)}: ${v.example}`,
  ),
  'field/text': ruleWords(
    (v: { key: string }) => `Isi “${v.key}” harus teks biasa, bukan daftar atau kelompok isian.`,
    (v) => `Tulis isinya di baris yang sama: ${lastPart(v.key)}: teksnya`,
  ),
  'field/list': ruleWords(
    (v: Value) => `Isi “${v.key}” harus daftar; yang tertulis “${v.value}”.`,
    (v) =>
      `Tulis di bawah “${lastPart(v.key)}:” satu butir tiap baris, masing-masing diawali "- ".`,
  ),
  'field/group': ruleWords(
    (v: { key: string; value: string; parts: string }) =>
      `Isi “${v.key}” harus kelompok isian; yang tertulis “${v.value}”.`,
    (v) =>
      `Tulis di bawah “${lastPart(v.key)}:”, masing-masing di baris sendiri yang diawali dua spasi: ${v.parts}.`,
  ),
  'field/yes-no': ruleWords(
    (v: Value) => `Isi “${v.key}” harus ya atau tidak; yang tertulis “${v.value}”.`,
    (v) => `Tulis ${lastPart(v.key)}: ya, atau hapus barisnya.`,
  ),
  'field/choice': ruleWords(
    (v: { key: string; value: string; choices: string; suggestion?: string }) =>
      `“${v.value}” bukan pilihan untuk “${v.key}”.`,
    (v) =>
      v.suggestion === undefined
        ? `Pilih salah satu: ${v.choices}.`
        : `Mungkin maksudnya “${v.suggestion}”. Pilihannya: ${v.choices}.`,
  ),
  'field/number': ruleWords(
    (v: { key: string; value: string; from: number; to: number }) =>
      `Isi “${v.key}” harus angka ${v.from} sampai ${v.to}; yang tertulis “${v.value}”.`,
    (v) => `Tulis angka bulat, misalnya ${lastPart(v.key)}: ${v.from}, atau hapus barisnya.`,
  ),
  'field/time-unreadable': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” tidak terbaca sebagai waktu.`,
    () => 'Tulis misalnya 2015-09-16 19:41, atau 16 September 2015 19.41 WIB.',
  ),
  'field/time-impossible': ruleWords(
    (v: Value) => `Waktu “${v.value}” di “${v.key}” tidak ada di kalender.`,
    () => 'Periksa tanggal, bulan dan jamnya. Urutannya tanggal/bulan/tahun, misalnya 17/8/2015.',
  ),
  'field/web-address': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan alamat web.`,
    () => 'Tulis alamat lengkap yang diawali https://',
  ),
  'field/site-path': ruleWords(
    (v: Value & { problem: 'start' | 'dots' | 'letters' | 'marks' }) =>
      v.problem === 'start'
        ? `Alamat “${v.value}” di “${v.key}” tidak diawali garis miring.`
        : v.problem === 'dots'
          ? `Alamat “${v.value}” di “${v.key}” memuat “..”, “.” atau garis miring ganda.`
          : v.problem === 'letters'
            ? `Alamat “${v.value}” di “${v.key}” memuat huruf atau tanda yang tidak boleh ada di alamat.`
            : `Alamat lama “${v.value}” di “${v.key}” memuat tanda yang tidak dapat dialihkan oleh host mana pun.`,
    (v) =>
      v.problem === 'marks'
        ? 'Hapus barisnya. Spasi dan tanda pisah dapat dialihkan; ini tidak: " # % ; < > [ ] { } | \\ ^ ` $ ?'
        : 'Tulis misalnya /2015/09/judul-berita/ dengan huruf, angka, tanda hubung dan garis miring saja.',
  ),
  'field/id': ruleWords(
    (v: { key: string; value: string; suggestion?: string }) =>
      `“${v.value}” di “${v.key}” tidak bisa menjadi bagian alamat.`,
    (v) =>
      v.suggestion === undefined
        ? 'Pakai huruf kecil, angka dan tanda hubung saja.'
        : `Pakai huruf kecil, angka dan tanda hubung saja, misalnya “${v.suggestion}”.`,
  ),
  'field/language': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan kode bahasa.`,
    () => 'Tulis kode seperti id (Indonesia), en (Inggris), jv (Jawa) atau ar (Arab).',
  ),
  'field/focus': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan titik pada gambar.`,
    () => 'Tulis dua persentase dari kiri dan dari atas, misalnya 50% 20%.',
  ),
  'field/colour': ruleWords(
    (v: Value) => `“${v.value}” di “${v.key}” bukan kode warna.`,
    () => "Tulis enam angka heksadesimal dalam kutip, misalnya '#a31621'.",
  ),
  'field/time-zone': ruleWords(
    (v: { key: string; value: string; suggestion?: string }) =>
      `“${v.value}” di “${v.key}” bukan nama zona waktu.`,
    (v) =>
      `Tulis Asia/Jakarta (WIB), Asia/Makassar (WITA) atau Asia/Jayapura (WIT)${
        v.suggestion === undefined ? '' : `; mungkin maksudnya ${v.suggestion}`
      }.`,
  ),
  'field/reply': ruleWords(
    (v: { key: string }) => `Hak jawab di “${v.key}” tidak punya isi.`,
    () => 'Tambahkan text (isi jawaban) atau article (id berita yang memuat jawaban).',
  ),
  'field/value': ruleWords(
    (v: Value) => `Isi “${v.value}” tidak cocok untuk “${v.key}”.`,
    () => 'Lihat contoh isian ini di README.',
  ),
};
