import { words } from '../../import-rule.ts';

/** Words of the import about dumps of a database, by rule. */
export const dumpRules = {
  'dump-foreign': words(
    'error',
    'Salinan basis data tanpa tulisan WordPress',
    (v) =>
      `“${v['file']}” adalah salinan basis data, tetapi tidak memuat tulisan WordPress (tabel wp_posts)${
        v['program'] ? `; tampaknya milik ${v['program']}` : ''
      }${v['tables'] ? ` (tabel: ${v['tables']})` : ''}.`,
    () =>
      'Ekspor seluruh basis data WordPress (phpMyAdmin → Ekspor). Dari program lain: impor feed-nya, atau halaman-halamannya yang disimpan sebagai HTML.',
  ),
  'dump-cut': words(
    'warning',
    'Salinan basis data yang terpotong',
    (v) =>
      `Salinan basis data “${v['file']}” terpotong; tulisan utuh yang terakhir di baris ${v['line']}.`,
    () =>
      'Buat salinannya lagi, sebaiknya dimampatkan (gzip). Impor ulang hanya menambah yang belum ada.',
  ),
  'dump-rows': words(
    'warning',
    'Baris tabel yang rusak',
    (v) =>
      `${v['count']} baris tabel di “${v['file']}” rusak dan dilewati, yang pertama di baris ${v['line']}.`,
    () => 'Buat salinan basis datanya lagi, atau salin sendiri tulisannya dari situs lama.',
  ),
  'dump-missing': words(
    'warning',
    'Kolom yang tidak ada di salinan basis data',
    (v) =>
      `Tabel tulisan di “${v['file']}” tidak memuat ${v['columns']}, jadi tidak diketahui mana yang terbit: semuanya menjadi konsep.`,
    () => 'Ekspor tabelnya lagi dengan semua kolom, lalu impor lagi.',
  ),
  'dump-address': words(
    'warning',
    'Alamat lama yang tidak diketahui',
    () =>
      'Salinan basis data ini tidak menyebut alamat situs atau susunan alamatnya (wp_options), atau memakai nama akun di alamat; tulisannya mendapat alamat baru.',
    () =>
      'Kalau tabel wp_options ada, ekspor bersama tabel lainnya, lalu impor lagi sebelum situs baru terbit.',
  ),
  'dump-home': words(
    'warning',
    'Alamat situs yang meragukan',
    (v) =>
      `Alamat situs di salinan basis data ini ${v['home']}, tetapi tulisannya dibuat di ${v['other']}. Situs itu pindah, atau peretas mengganti alamatnya.`,
    () => 'Periksa url di site.yaml.',
  ),
};
