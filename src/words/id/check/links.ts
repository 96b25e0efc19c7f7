import { ruleWords } from '../../rule-words.ts';

const deadReasons = {
  missing: 'halamannya tidak ada (404)',
  gone: 'halamannya sudah dihapus (410)',
  'no-host': 'nama situsnya tidak ada lagi',
  loop: 'alihannya berputar tanpa akhir',
  certificate: 'sertifikat keamanannya tidak berlaku, jadi peramban menolaknya',
};

const silentReasons = {
  server: 'servernya sedang rusak',
  timeout: 'servernya tidak menjawab dalam 10 detik',
  refused: 'servernya tidak bisa dihubungi',
};

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
  'link/relative': ruleWords(
    (v: { target: string; suggestion?: string }) =>
      `Tautan “${v.target}” tidak memuat alamat lengkap, jadi pembaca tidak sampai ke mana-mana.`,
    (v) =>
      v.suggestion === undefined
        ? 'Untuk halaman situs ini tulis alamatnya mulai garis miring, misalnya /2015/09/judul-berita/; untuk situs lain mulai https://.'
        : `Mungkin maksudnya ${v.suggestion}.`,
  ),
  'link/quoted': ruleWords(
    (v: { target: string; better: string }) =>
      `Alamat tautan ${v.target} diapit tanda kutip, jadi pembaca tidak sampai ke sana.`,
    (v) => `Hapus kedua tanda kutip itu: ${v.better}`,
  ),
  'link/no-scheme': ruleWords(
    (v: { target: string; better: string }) =>
      `Tautan “${v.target}” belum memakai https://, jadi pembaca tidak sampai ke situs itu.`,
    (v) => `Tulis ${v.better}, atau jalankan npm run check -- --fix.`,
  ),
  'link/no-mailto': ruleWords(
    (v: { target: string; better: string }) =>
      `Tautan “${v.target}” adalah alamat surel tanpa mailto:, jadi tidak membuka surel.`,
    (v) => `Tulis ${v.better}, atau jalankan npm run check -- --fix.`,
  ),
  'link/on-device': ruleWords(
    (v: { target: string; path: string | undefined }) =>
      `Tautan “${v.target}” hanya terbuka di komputer atau jaringan redaksi; pembaca tidak bisa membukanya.`,
    (v) =>
      v.path === undefined
        ? 'Ganti dengan alamat yang terbuka bagi umum, atau hapus tautannya. Berkas untuk pembaca: simpan di sebelah berita, lalu tulis namanya saja.'
        : `Kalau halaman situs ini yang dimaksud, tulis ${v.path} saja; kalau bukan, hapus tautannya.`,
  ),
  'link/workroom': ruleWords(
    (v: { target: string }) =>
      `Tautan “${v.target}” menuju ruang kerja pengelola situs; pembaca diminta masuk dan tidak bisa membukanya.`,
    () =>
      'Tulis alamat halaman yang dilihat pembaca, misalnya /2026/11/judul-berita/ di situs ini, atau hapus tautannya.',
  ),
  'link/for-colleagues': ruleWords(
    (v: { target: string }) =>
      `Tautan “${v.target}” menuju tempat kerja redaksi (naskah, surel atau obrolan): pembaca tidak bisa membukanya, atau justru melihat naskah dan catatan di dalamnya.`,
    () =>
      'Hapus tautannya. Dokumen untuk pembaca: unduh sebagai PDF atau CSV, simpan di sebelah berita, lalu tautkan namanya.',
  ),
  'link/tracking': ruleWords(
    (v: { target: string; better: string }) =>
      `Tautan “${v.target}” memuat penanda pelacak pembaca (seperti utm_ atau fbclid).`,
    (v) => `Tulis ${v.better}, atau jalankan npm run check -- --fix.`,
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
    (v: { target: string; why: keyof typeof deadReasons }) =>
      `Tautan “${v.target}” mati: ${deadReasons[v.why]}.`,
    () =>
      'Coba buka sendiri; kalau memang mati, ganti dengan alamat barunya atau salinan di web.archive.org.',
  ),
  'link/silent': ruleWords(
    (v: { target: string; why: keyof typeof silentReasons }) =>
      `Tautan “${v.target}” tidak bisa diperiksa: ${silentReasons[v.why]}.`,
    () => 'Coba buka sendiri, atau periksa lagi besok dengan npm run check -- --links.',
  ),
  'slug/duplicate': ruleWords(
    (v: { slug: string; other: string }) => `Nama berkas “${v.slug}” juga dipakai “${v.other}”.`,
    () =>
      'Tidak apa-apa kalau bulannya beda; untuk menyebutnya di related, tulis lengkap dengan tahun dan bulannya.',
  ),
};
