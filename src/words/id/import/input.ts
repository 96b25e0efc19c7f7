import { why } from './why.ts';
import { words } from '../../import-rule.ts';

const unpackYourself =
  'Yang sudah terbaca tetap diimpor. Bongkar sendiri arsipnya dengan program di komputer Anda, lalu impor foldernya.';

/** Words of the import about what is read: files, addresses, feeds, settings, by rule. */
export const inputRules = {
  'input-missing': words(
    'error',
    'Tidak ditemukan',
    (v) => `“${v['file']}” tidak ditemukan.`,
    () => 'Periksa nama berkas, folder atau alamatnya.',
  ),
  'input-unknown': words(
    'error',
    'Jenis berkas yang tidak dikenal',
    (v) => `“${v['file']}” bukan ekspor WordPress, feed, halaman HTML atau teks.`,
    () =>
      'Pakai ekspor dari WordPress (Perkakas → Ekspor → Semua konten), feed, atau halaman yang disimpan sebagai HTML atau teks.',
  ),
  'input-empty': words(
    'error',
    'Tidak ada isinya',
    (v) => `“${v['file']}” tidak berisi berita.`,
    () => 'Periksa apakah berkas atau alamatnya benar.',
  ),
  'input-broken': words(
    'error',
    'Berkas rusak',
    (v) => `“${v['file']}” rusak dan tidak bisa dibaca sampai selesai.`,
    () => 'Yang sudah terbaca tetap diimpor. Unduh ulang berkasnya, lalu impor lagi.',
  ),
  'input-unreadable': words(
    'error',
    'Tidak bisa dibaca',
    (v) => `“${v['file']}” tidak bisa dibaca: ${why(v['why'] === 'EACCES' ? 'denied' : v['why'])}.`,
    () => 'Periksa izin berkas atau foldernya, lalu impor lagi; yang lain tetap diimpor.',
  ),
  'archive-bytes': words(
    'error',
    'Arsip yang mengembang terlalu besar',
    (v) =>
      `“${v['file']}” mengembang menjadi lebih dari ${v['limit']} MB, jauh lebih besar dari yang wajar, jadi berhenti dibuka.`,
    () => unpackYourself,
  ),
  'archive-disk': words(
    'error',
    'Tidak ada tempat untuk membuka arsip',
    (v) => `Cakram tidak cukup untuk membuka “${v['file']}” (sisa ${v['limit']} MB).`,
    () => 'Yang sudah terbaca tetap diimpor. Kosongkan cakram, lalu impor lagi.',
  ),
  'archive-files': words(
    'error',
    'Arsip dengan terlalu banyak berkas',
    (v) => `“${v['file']}” memuat lebih dari ${v['limit']} berkas, jadi berhenti dibuka.`,
    () => unpackYourself,
  ),
  'archive-depth': words(
    'error',
    'Arsip di dalam arsip',
    (v) => `“${v['file']}” adalah arsip di dalam arsip, lebih dari ${v['limit']} tingkat.`,
    () => unpackYourself,
  ),
  'archive-entries': words(
    'error',
    'Berkas di dalam arsip yang tidak bisa dibuka',
    (v) =>
      `${v['count']} berkas di dalam “${v['file']}” tidak bisa dibuka (${why(v['why'])}), yang pertama “${v['name']}”.`,
    (v) =>
      v['why'] === 'broken'
        ? 'Yang utuh tetap diimpor. Unduh ulang arsipnya, lalu impor lagi.'
        : unpackYourself,
  ),
  'archive-renamed': words(
    'hint',
    'Nama di dalam arsip yang diganti',
    (v) =>
      `${v['count']} nama berkas di dalam “${v['file']}” tidak bisa dipakai di cakram, jadi dibaca dengan nama lain; yang pertama “${v['name']}”.`,
    () => 'Tidak perlu berbuat apa-apa.',
  ),
  'archive-part': words(
    'error',
    'Satu bagian dari arsip',
    (v) => `“${v['file']}” hanya satu bagian dari arsip yang dibagi-bagi.`,
    () => 'Bongkar semua bagiannya dengan program di komputer Anda, lalu impor foldernya.',
  ),
  'archive-kind': words(
    'error',
    'Jenis arsip yang tidak dibuka',
    (v) => `“${v['file']}” adalah arsip ${v['kind']}, yang tidak bisa dibuka oleh impor.`,
    () => 'Bongkar dengan program di komputer Anda, lalu impor foldernya.',
  ),
  'own-fault': words(
    'error',
    'Kesalahan Warta',
    (v) => `“${v['what']}” tidak terimpor karena kesalahan Warta, bukan kesalahan Anda.`,
    (v) =>
      `Yang lain tetap diimpor. Kirim ini kepada yang mengurus Warta untuk Anda: ${v['trace']}`,
  ),
  'story-broken': words(
    'error',
    'Berita yang tidak bisa dibaca',
    (v) => `Berita “${v['title']}” rusak dan tidak bisa dibaca, jadi dilewati.`,
    () => 'Salin sendiri isinya dari situs lama.',
  ),
  'input-too-large': words(
    'error',
    'Berkas terlalu besar',
    (v) => `“${v['file']}” lebih besar dari ${v['limit']} MB.`,
    () => 'Bagi menjadi beberapa berkas, lalu impor satu per satu.',
  ),
  'export-cut': words(
    'warning',
    'Ekspor terpotong',
    (v) =>
      `Ekspor “${v['file']}” terpotong. Berita terakhir yang utuh: “${v['title']}” (baris ${v['line']}).`,
    () => 'Ekspor lagi dari WordPress. Impor ulang hanya menambah yang belum ada.',
  ),
  'page-too-large': words(
    'error',
    'Halaman dengan terlalu banyak unsur',
    (v) =>
      `“${v['file']}” memuat lebih dari ${v['limit']} unsur HTML, terlalu banyak untuk satu berita.`,
    () => 'Salin beritanya saja ke berkas teks, lalu impor berkas itu.',
  ),
  'page-login': words(
    'error',
    'Halaman login',
    (v) => `“${v['file']}” adalah halaman masuk (login), bukan berita.`,
    () => 'Buka beritanya di peramban tanpa login, simpan sebagai HTML, lalu impor berkasnya.',
  ),
  'page-not-found': words(
    'error',
    'Halaman “tidak ditemukan”',
    (v) => `“${v['file']}” adalah halaman “tidak ditemukan”, bukan berita.`,
    () => 'Periksa alamatnya.',
  ),
  'page-blocked': words(
    'error',
    'Halaman penolakan',
    (v) => `“${v['file']}” adalah halaman penolakan (“${v['title']}”), bukan berita.`,
    () => 'Buka beritanya di peramban, simpan sebagai HTML (Ctrl+S), lalu impor berkasnya.',
  ),
  'feed-broken': words(
    'error',
    'Feed rusak',
    (v) => `Feed “${v['file']}” tidak bisa dibaca.`,
    () => 'Periksa feed itu dengan validator, atau impor halaman beritanya satu per satu.',
  ),
  'blogger-part': words(
    'warning',
    'Feed yang hanya memuat sebagian',
    (v) => `Feed “${v['file']}” hanya memuat ${v['count']} tulisan; blognya punya lebih banyak.`,
    (v) => `Impor lanjutannya: npm run import -- "${v['url']}"`,
  ),
  'blogger-template': words(
    'hint',
    'Blog lama di blogspot',
    (v) => `Potongan templat untuk blog lama ada di “${v['file']}”.`,
    () =>
      'Baca penjelasan di dalamnya. Kalau bisa, pasang domain sendiri di Blogger: itu lebih pasti.',
  ),
  'feed-item-empty': words(
    'warning',
    'Butir feed yang kosong',
    (v) =>
      `${v['count']} butir feed tanpa judul dan isi dilewati, yang pertama nomor ${v['number']}.`,
    () => 'Tidak perlu berbuat apa-apa.',
  ),
  'feed-summary': words(
    'hint',
    'Hanya ringkasan',
    (v) => `“${v['title']}” hanya ringkasan, karena feed tidak memuat isi lengkap.`,
    (v) => `Impor halaman aslinya: npm run import -- ${v['url']}`,
  ),
  'url-refused': words(
    'error',
    'Alamat yang tidak boleh diambil',
    (v) => `Alamat “${v['url']}” tidak boleh diambil (bukan http(s), atau alamat jaringan dalam).`,
    () => 'Kalau alamat itu memang milik Anda, tambahkan --allow-private.',
  ),
  'url-failed': words(
    'error',
    'Alamat yang tidak bisa diambil',
    (v) => `“${v['url']}” tidak bisa diambil: ${why(v['why'])}.`,
    () => 'Coba lagi nanti, atau simpan halamannya dan impor berkasnya.',
  ),
  'site-made': words(
    'warning',
    'site.yaml dibuatkan',
    () => 'Belum ada site.yaml, jadi dibuatkan dari keterangan situs lama.',
    () => 'Buka site.yaml, periksa nama, alamat, rubrik dan susunan redaksi.',
  ),
  'site-broken': words(
    'error',
    'site.yaml rusak',
    (v) => `Tidak ada yang diimpor, karena site.yaml belum beres: ${v['why']}`,
    (v) => `${v['fix']}`,
  ),
  'release-missing': words(
    'error',
    'Tidak ada yang disisihkan dengan nama itu',
    (v) => `Tidak ada berita yang disisihkan dengan nama “${v['name']}”.`,
    () => 'Lihat nama-namanya di _import/aside/ dan _import/drafts/.',
  ),
  'release-taken': words(
    'error',
    'Tempatnya sudah dipakai',
    (v) => `“${v['name']}” tidak dikembalikan: ${v['file']} sudah ada.`,
    () => 'Bandingkan keduanya, lalu pindahkan sendiri dari _import/aside/ dengan nama lain.',
  ),
  'release-unreadable': words(
    'error',
    'Data di atas naskah tidak bisa dibaca',
    (v) =>
      `“${v['name']}” tidak dikembalikan: data di atas naskah ${v['aside']} tidak bisa dibaca.`,
    () => 'Perbaiki baris-baris di antara kedua --- (satu isian satu baris), lalu ulangi.',
  ),
  'write-failed': words(
    'error',
    'Tidak bisa ditulis',
    (v) => `“${v['file']}” tidak bisa ditulis: ${why(v['why'])}.`,
    () => 'Periksa izin folder dan sisa ruang, lalu impor lagi; yang sudah ada tidak berubah.',
  ),
};
