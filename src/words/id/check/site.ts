import { ruleWords } from '../../rule-words.ts';
import { sectionLines } from '../../to-paste.ts';

/** Rules about the site's settings, its sections and topics. */
export const site = {
  'site/missing': ruleWords<object>(
    () =>
      'Berkas site.yaml tidak ada atau kosong, jadi Warta tidak tahu nama dan rubrik situs ini.',
    () =>
      'Buat site.yaml di folder isi, paling sedikit berisi: name, url, language (id atau en), timeZone (misalnya Asia/Jakarta) dan sections (daftar id dan name), atau jalankan npm run init.',
  ),
  'section/none': ruleWords<object>(
    () => 'Belum ada rubrik di “sections”.',
    () => 'Tambahkan paling sedikit satu, begini:\nsections:\n  - id: nasional\n    name: Nasional',
  ),
  'section/gone': ruleWords(
    (v: { id: string; count: number; file: string; renamed?: string | undefined }) =>
      `Rubrik “${v.id}” tidak ada lagi di sini, padahal masih dipakai ${v.count} berita (misalnya ${v.file})${v.renamed === undefined ? '' : `; mungkin menjadi “${v.renamed}”, yang belum dipakai`}.`,
    (v) =>
      v.renamed !== undefined
        ? `Tulis lagi “${v.id}” di id: nama yang tampil di menu diganti di name saja. Kalau rubriknya memang pindah, ganti dulu section di semua berita itu.`
        : `Kalau rubriknya memang dihapus, ganti dulu section di semua berita itu. Kalau tidak, kembalikan di bawah “sections”, dengan namanya:\n${sectionLines(v.id)}`,
  ),
  'section/duplicate': ruleWords(
    (v: { id: string }) => `Rubrik “${v.id}” ditulis dua kali.`,
    () => 'Hapus salah satu atau ganti id-nya.',
  ),
  'section/reserved': ruleWords(
    (v: { id: string }) => `Rubrik tidak boleh ber-id “${v.id}”: alamat /${v.id}/ dipakai Warta.`,
    () => 'Ganti id-nya; name boleh tetap.',
  ),
  'section/parent-unknown': ruleWords(
    (v: { id: string; parent: string; suggestion?: string }) =>
      `Induk “${v.parent}” dari rubrik “${v.id}” tidak ada.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis id rubrik yang ada di daftar, atau hapus parent.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'section/parent-deep': ruleWords(
    (v: { id: string; parent: string }) =>
      `Rubrik “${v.id}” ada di bawah “${v.parent}”, padahal “${v.parent}” sendiri punya induk.`,
    () => 'Rubrik hanya boleh bertingkat dua: pilih induk yang paling atas.',
  ),
  'section/import-unknown': ruleWords(
    (v: { value: string; suggestion?: string }) =>
      `Rubrik “${v.value}” di importSection tidak ada.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis id rubrik yang ada di “sections”.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'section/no-pictures': ruleWords(
    (v: { name: string; count: number; of: number; file: string }) =>
      `Rubrik “${v.name}”: ${v.count} dari ${v.of} berita terbarunya tanpa gambar.`,
    (v) => `Tambahkan gambar pada yang masih dibaca orang, mulai dari ${v.file}.`,
  ),
  'section/dry': ruleWords(
    (v: { name: string; days: number; usual: number }) =>
      `Rubrik “${v.name}” sudah ${v.days} hari tanpa berita baru; biasanya ada tiap ${v.usual} hari.`,
    () =>
      'Isi lagi rubriknya, atau pindahkan beritanya ke rubrik lain lalu hapus rubrik itu dari “sections” di site.yaml.',
  ),
  'section/empty': ruleWords(
    (v: { name: string }) => `Rubrik “${v.name}” belum punya berita, padahal tampil di menu.`,
    () => 'Terbitkan berita di rubrik itu, atau hapus dari “sections” di site.yaml.',
  ),
  'topic/duplicate': ruleWords(
    (v: { value: string; other: string }) => `“${v.value}” sudah dipakai oleh topik “${v.other}”.`,
    () => 'Pakai satu id, nama atau alias untuk satu topik saja.',
  ),
};
