import { words } from '../../import-rule.ts';

/** Words about files that are not read, each by its own name, with the way out. */
export const refusedRules = {
  'refused-document': words(
    'error',
    'Dokumen yang tidak dibaca',
    (v) => `“${v['file']}” adalah dokumen ${v['kind']}; yang dibaca hanya dokumen Word .docx.`,
    () =>
      'Buka di Word, LibreOffice atau Google Docs, pilih Simpan sebagai .docx, lalu impor hasilnya.',
  ),
  'refused-sheet': words(
    'error',
    'Lembar kerja atau salindia',
    (v) => `“${v['file']}” adalah ${v['kind']}, bukan naskah berita.`,
    () =>
      'Taruh berkasnya di sebelah berita yang membahasnya dan tautkan: [Nama berkas](nama-berkas.xlsx).',
  ),
  'refused-media': words(
    'error',
    'Gambar, video atau rekaman saja',
    (v) => `“${v['file']}” adalah ${v['kind']}, tanpa naskah.`,
    () =>
      'Impor naskahnya bersama gambarnya dalam satu folder, atau taruh gambarnya di sebelah beritanya.',
  ),
  'refused-data': words(
    'error',
    'Data yang tidak dikenal',
    (v) => `“${v['file']}” berisi data ${v['kind']} dari program yang tidak dikenal di sini.`,
    () =>
      'Pakai menu ekspor situs lama Anda; README, “Where does your paper live today?”, menyebut menunya.',
  ),
  'refused-tables': words(
    'error',
    'Tabel basis data dalam bentuk lain',
    (v) => `“${v['file']}” adalah tabel basis data WordPress dalam bentuk ${v['kind']}.`,
    () => 'Di phpMyAdmin: pilih basis datanya, Ekspor, Format SQL; lalu impor berkas .sql itu.',
  ),
  'refused-saved': words(
    'error',
    'Halaman yang disimpan dalam satu berkas',
    (v) => `“${v['file']}” adalah halaman web yang dikemas dalam satu berkas (${v['kind']}).`,
    () =>
      'Buka di peramban, pilih Simpan sebagai, “Halaman web, lengkap” (.html), lalu impor foldernya.',
  ),
  'refused-mail': words(
    'error',
    'Surel',
    (v) => `“${v['file']}” adalah surel, yang memuat alamat orang.`,
    () => 'Simpan lampirannya, atau salin naskahnya ke dokumen .docx, lalu impor itu.',
  ),
  'refused-markdown': words(
    'error',
    'Berita Markdown di dalam arsip',
    (v) =>
      `“${v['file']}” memuat berita yang sudah berbentuk Markdown (.md), yang tidak perlu diimpor.`,
    () =>
      'Bongkar arsipnya (klik kanan, Extract All), taruh berkas .md dan fotonya di folder bulannya, misalnya content/articles/2026/11/, lalu jalankan npm run check.',
  ),
  'refused-other': words(
    'error',
    'Berkas yang tidak bisa dibuka',
    (v) => `“${v['file']}” (${v['kind']}) bukan naskah, atau terkunci dengan sandi.`,
    () =>
      'Kalau ini dokumen Word bersandi: buka, hapus sandinya, simpan sebagai .docx, lalu impor lagi.',
  ),
};
