import { ruleWords } from '../../rule-words.ts';

/** Rules about links in a text, and names that collide. */
export const links = {
  'link/nowhere': ruleWords(
    (v: { target: string; suggestion?: string }) =>
      `Tautan “${v.target}” tidak menuju halaman mana pun di situs ini.`,
    (v) =>
      v.suggestion === undefined
        ? 'Periksa alamatnya, misalnya /2015/09/judul-berita/, atau hapus tautannya.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'link/anchor-nowhere': ruleWords(
    (v: { target: string; suggestion?: string }) =>
      `Tautan “${v.target}” menuju bagian yang tidak ada di halaman itu.`,
    (v) =>
      v.suggestion === undefined
        ? 'Hapus bagian mulai tanda #, atau salin alamat dari tanda # di samping judul bagiannya.'
        : `Mungkin maksudnya “#${v.suggestion}”.`,
  ),
  'link/own-site': ruleWords(
    (v: { target: string; path: string }) =>
      `Tautan “${v.target}” memakai alamat lengkap situs ini sendiri.`,
    (v) => `Tulis “${v.path}” saja, supaya tetap benar kalau alamat situs berganti.`,
  ),
  'link/to-draft': ruleWords(
    (v: { target: string; file: string }) =>
      `Tautan “${v.target}” menuju “${v.file}”, yang masih draf, jadi pembaca tidak menemukannya.`,
    () => 'Terbitkan berita itu lebih dulu, atau hapus tautannya.',
  ),
  'link/to-scheduled': ruleWords(
    (v: { target: string; file: string; time: string }) =>
      `Tautan “${v.target}” menuju “${v.file}”, yang baru terbit ${v.time}.`,
    () => 'Tunda berita ini sampai sesudahnya, atau hapus tautannya.',
  ),
  'link/to-withdrawn': ruleWords(
    (v: { target: string; file: string }) =>
      `Tautan “${v.target}” menuju “${v.file}”, yang sudah dicabut.`,
    () => 'Hapus tautannya, atau sebutkan bahwa berita itu sudah dicabut.',
  ),
  'link/to-erased': ruleWords(
    (v: { target: string }) =>
      `Tautan “${v.target}” menuju berita yang dihapus, jadi ditampilkan sebagai teks biasa.`,
    () => 'Lihat kata-katanya: kalau menceritakan berita itu, hapus, begitu juga tautannya.',
  ),
  'link/to-held': ruleWords(
    (v: { target: string; file: string }) =>
      `Tautan “${v.target}” menuju “${v.file}”, yang tertahan karena galat.`,
    () => 'Perbaiki galat di berita itu.',
  ),
  'link/old-address': ruleWords(
    (v: { target: string; path: string }) =>
      `Tautan “${v.target}” memakai alamat lama yang dialihkan.`,
    (v) => `Tulis alamat barunya, “${v.path}”, atau jalankan npm run check -- --fix.`,
  ),
  'link/dead': ruleWords(
    (v: { target: string; answer: string }) => `Tautan “${v.target}” tidak menjawab (${v.answer}).`,
    () =>
      'Coba buka sendiri; kalau memang mati, ganti dengan alamat barunya atau salinan di web.archive.org.',
  ),
  'slug/duplicate': ruleWords(
    (v: { slug: string; other: string }) => `Nama berkas “${v.slug}” juga dipakai “${v.other}”.`,
    () =>
      'Tidak apa-apa kalau bulannya beda; untuk menyebutnya di related, tulis lengkap dengan tahun dan bulannya.',
  ),
};
