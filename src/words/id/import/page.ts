import { words } from '../../import-rule.ts';

/** Words of the import about web pages, by rule. */
export const pageRules = {
  'page-list': words(
    'error',
    'Halaman daftar',
    (v) => `“${v['file']}” adalah halaman daftar (depan, rubrik, arsip, pencarian), bukan berita.`,
    () => 'Impor halaman beritanya, atau cermin seluruh situs (lihat README).',
  ),
  'page-unclear': words(
    'warning',
    'Mungkin bukan berita, disimpan sebagai konsep',
    (v) => `“${v['file']}” tidak menyebut dirinya berita, jadi disimpan sebagai konsep.`,
    () => 'Hapus baris draft kalau ini memang berita yang dulu terbit.',
  ),
  'page-more': words(
    'warning',
    'Berita dengan halaman lanjutan',
    (v) => `“${v['title']}” masih berlanjut di halaman lain.`,
    (v) =>
      `Impor lanjutannya, lalu salin isinya ke bawah berita ini: npm run import -- "${v['url']}"`,
  ),
  'page-part': words(
    'warning',
    'Halaman lanjutan, disimpan sebagai konsep',
    (v) => `“${v['file']}” adalah halaman lanjutan berita “${v['title']}”.`,
    () => 'Salin isinya ke bawah halaman pertama, lalu hapus konsep ini.',
  ),
  'page-missing': words(
    'warning',
    'Berita yang halamannya tidak lengkap, disimpan sebagai konsep',
    (v) =>
      `Berita “${v['title']}” disambung dari beberapa halaman; halaman ${v['pages']} tidak ada.`,
    () => 'Salin isi halaman itu ke tempatnya, lalu hapus baris draft.',
  ),
  'page-form': words(
    'error',
    'Halaman formulir',
    (v) => `“${v['file']}” adalah formulir (keranjang, akun, pendaftaran), bukan berita.`,
    () => 'Impor halaman beritanya.',
  ),
  'page-attachment': words(
    'error',
    'Halaman lampiran',
    (v) => `“${v['file']}” adalah halaman satu gambar atau lampiran, bukan berita.`,
    () => 'Impor halaman berita yang memuat gambar itu.',
  ),
};
