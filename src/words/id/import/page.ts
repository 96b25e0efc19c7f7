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
};
