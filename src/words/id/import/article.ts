import { why } from './why.ts';
import { words } from '../../import-rule.ts';

/** Words of the import about articles and their pictures, by rule. */
export const articleRules = {
  'title-guessed': words(
    'warning',
    'Judul ditebak',
    (v) => `Judul tidak ada di sumbernya; dipakai “${v['title']}”.`,
    () => 'Tulis judul yang benar di title.',
  ),
  'date-guessed': words(
    'warning',
    'Tanggal ditebak',
    (v) => `Tanggal terbit tidak ada di sumbernya; dipakai waktu impor (${v['date']}).`,
    () => 'Tulis tanggal yang benar di date.',
  ),
  'section-guessed': words(
    'warning',
    'Rubrik ditebak',
    (v) =>
      v['category'] === ''
        ? `Rubrik tidak ada di sumbernya; ditaruh di “${v['section']}”.`
        : `Kategori “${v['category']}” tidak dikenal; ditaruh di rubrik “${v['section']}”.`,
    (v) =>
      v['category'] === ''
        ? 'Ganti section kalau tidak tepat.'
        : `Impor lagi dengan --section-map "${v['category']}=id-rubrik", atau ganti section.`,
  ),
  'body-empty': words(
    'warning',
    'Berita tanpa isi',
    () => 'Berita ini tidak punya isi.',
    () => 'Tulis isinya, atau tambahkan draft: ya supaya tidak terbit.',
  ),
  'story-too-large': words(
    'error',
    'Tulisan terlalu besar',
    (v) =>
      `Tulisan ini ${v['size']} kB, terlalu besar untuk satu halaman; disimpan di ${v['aside']}.`,
    () => 'Bagi menjadi beberapa tulisan di bawah 1.000 kB, lalu taruh di articles.',
  ),
  'quote-unpaired': words(
    'warning',
    'Tanda kutip tidak berpasangan',
    (v) => `Tanda kutip tidak berpasangan (baris ${v['at']} di sumber): “${v['text']}”.`,
    () => 'Kalimat dibiarkan apa adanya. Baca dan betulkan.',
  ),
  'sentence-cut': words(
    'warning',
    'Kalimat terpotong',
    (v) => `Kalimat tampak terpotong (baris ${v['at']} di sumber): “${v['text']}”.`,
    () => 'Kalimat dibiarkan apa adanya. Baca dan betulkan.',
  ),
  'encoding-repaired': words(
    'hint',
    'Huruf rusak yang dibetulkan',
    (v) => `${v['count']} huruf yang rusak karena salah penyandian dibetulkan di “${v['file']}”.`,
    () => 'Baca sekilas hasilnya.',
  ),
  'letters-lost': words(
    'warning',
    'Huruf yang hilang',
    (v) =>
      `${v['count']} huruf di sumbernya tidak terbaca dan ditulis �, yang pertama di “${v['text']}” (baris ${v['at']} di sumber).`,
    () => 'Ganti tanda � dengan huruf yang benar.',
  ),
  'shortcode-unknown': words(
    'warning',
    'Kode WordPress yang tidak dikenal',
    (v) =>
      `Kode [${v['name']}] tidak dikenal (${v['count']} kali); tandanya dibuang, isinya tetap.`,
    () => 'Periksa apakah ada yang hilang dari berita ini.',
  ),
  'post-password': words(
    'warning',
    'Berkata sandi, disimpan sebagai konsep',
    () => 'Berita ini dulu berkata sandi, jadi disimpan sebagai konsep dan tidak terbit.',
    () => 'Hapus baris draft kalau boleh dibaca semua orang.',
  ),
  'date-derived': words(
    'hint',
    'Tanggal dari alamat atau perubahan',
    (v) =>
      `Tanggal terbit di sumbernya rusak; dipakai tanggal dari alamatnya atau dari perubahan terakhir (${v['date']}).`,
    () => 'Betulkan date kalau bukan itu tanggalnya.',
  ),
  'post-private': words(
    'warning',
    'Pribadi, disimpan sebagai konsep',
    () => 'Berita ini dulu pribadi (private), jadi disimpan sebagai konsep dan tidak terbit.',
    () => 'Hapus baris draft kalau boleh dibaca semua orang.',
  ),
  'same-text': words(
    'hint',
    'Naskah kembar',
    (v) =>
      `“${v['title']}” sama persis dengan berita yang lebih lama; alamatnya dialihkan ke sana.`,
    () => 'Tidak perlu berbuat apa-apa.',
  ),
  'address-taken': words(
    'warning',
    'Alamat sudah dipakai',
    (v) => `Alamat ${v['wanted']} sudah dipakai; berita ini di ${v['path']}.`,
    () => 'Periksa apakah keduanya berita yang sama.',
  ),
  'address-not-kept': words(
    'warning',
    'Alamat lama yang tidak bisa dipertahankan',
    (v) => `Alamat lama ${v['path']} tidak bisa dipertahankan.`,
    () => 'Lihat _import/old-addresses.csv untuk pengalihan di hos Anda.',
  ),
  'spam-removed': words(
    'warning',
    'Sisipan spam yang dibuang',
    (v) => `Sisipan spam dibuang: “${v['text']}”.`,
    () => 'Kalau keliru, salin kembali dari _import/removed.md.',
  ),
  'spam-suspect': words(
    'warning',
    'Mungkin spam',
    (v) => `Mungkin spam, dibiarkan: “${v['text']}”.`,
    () => 'Baca; hapus kalau memang sisipan.',
  ),
  'spam-outside': words(
    'warning',
    'Situs lama pernah disusupi',
    (v) => `Spam ditemukan di bagian situs lama yang tidak diimpor (${v['kind']} “${v['title']}”).`,
    () => 'Situs lama pernah disusupi. Ganti semua kata sandinya.',
  ),
  'doorway-aside': words(
    'warning',
    'Tulisan yang seluruhnya spam',
    (v) =>
      `“${v['title']}” (${v['author']}, ${v['date']}) seluruhnya spam, jadi tidak diterbitkan.`,
    (v) => `Kalau keliru: npm run import -- --release ${v['name']}`,
  ),
  'picture-remote': words(
    'warning',
    'Gambar masih di situs lama',
    (v) =>
      Number(v['count']) > 1
        ? `${v['count']} gambar masih di situs lama, yang pertama ${v['url']}`
        : `Gambar masih di situs lama: ${v['url']}`,
    () =>
      'Impor lagi berkas yang sama dengan --images: gambarnya disalin ke sebelah berita. Daftar lengkapnya di _import/pictures.csv.',
  ),
  'picture-failed': words(
    'warning',
    'Gambar tidak tersalin',
    (v) => `Gambar ${v['url']} tidak tersalin: ${why(v['why'])}.`,
    () => 'Taruh gambarnya di sebelah berita dan ganti namanya di dalam berita.',
  ),
  'picture-nowhere': words(
    'warning',
    'Gambar tanpa alamat',
    (v) =>
      `Sumbernya hanya menyebut “${v['url']}”, tanpa alamat situsnya: gambarnya tidak terbawa.`,
    () =>
      'Taruh gambarnya di sebelah berita dan tulis ![yang terlihat](nama-berkas.jpg) di tempatnya.',
  ),
  'alt-missing': words(
    'hint',
    'Gambar tanpa teks pengganti',
    (v) =>
      Number(v['count']) > 1
        ? `${v['count']} gambar tanpa teks pengganti, yang pertama ${v['url']}`
        : `Gambar tanpa teks pengganti: ${v['url']}`,
    () => 'Tulis apa yang terlihat, di antara [ ] atau di alt.',
  ),
  'edited-kept': words(
    'warning',
    'Sudah disunting, dibiarkan',
    () => 'Sudah disunting sejak diimpor, jadi versi baru dari sumbernya tidak dipakai.',
    () => 'Hapus berkas ini lalu impor lagi kalau versi baru yang benar.',
  ),
  'link-old': words(
    'hint',
    'Tautan ke berita yang tidak ikut',
    (v) => `Tautan ke situs lama tanpa berita di sini: ${v['path']}`,
    () => 'Ganti atau hapus tautannya.',
  ),
};
