import { reportId } from './import/report.id.ts';

type Values = Readonly<Record<string, string | number>>;

/** How bad it is: an error left something out, a warning wants a look, a hint only tells. */
type Severity = 'error' | 'warning' | 'hint';

interface ImportWords {
  severity: Severity;
  message: (v: Values) => string;
  fix: (v: Values) => string;
}

const words = (
  severity: Severity,
  message: ImportWords['message'],
  fix: ImportWords['fix'],
): ImportWords => ({ severity, message, fix });

/** Words of the import, by rule, and of its report. */
export const importId = {
  rules: {
    'input-missing': words(
      'error',
      (v) => `“${v['file']}” tidak ditemukan.`,
      () => 'Periksa nama berkas, folder atau alamatnya.',
    ),
    'input-unknown': words(
      'error',
      (v) => `“${v['file']}” bukan ekspor WordPress, feed, halaman HTML atau teks.`,
      () => 'Simpan dulu sebagai HTML atau teks (.txt), lalu impor lagi.',
    ),
    'input-empty': words(
      'error',
      (v) => `“${v['file']}” tidak berisi berita.`,
      () => 'Periksa apakah berkas atau alamatnya benar.',
    ),
    'input-broken': words(
      'error',
      (v) => `“${v['file']}” rusak dan tidak bisa dibaca sampai selesai.`,
      () => 'Yang sudah terbaca tetap diimpor. Unduh ulang berkasnya, lalu impor lagi.',
    ),
    'input-too-large': words(
      'error',
      (v) => `“${v['file']}” lebih besar dari ${v['limit']} MB.`,
      () => 'Bagi menjadi beberapa berkas, lalu impor satu per satu.',
    ),
    'export-cut': words(
      'warning',
      (v) =>
        `Ekspor “${v['file']}” terpotong. Berita terakhir yang utuh: “${v['title']}” (baris ${v['line']}).`,
      () => 'Ekspor lagi dari WordPress. Impor ulang hanya menambah yang belum ada.',
    ),
    'page-login': words(
      'error',
      (v) => `“${v['file']}” adalah halaman masuk (login), bukan berita.`,
      () => 'Buka beritanya di peramban tanpa login, simpan sebagai HTML, lalu impor berkasnya.',
    ),
    'page-not-found': words(
      'error',
      (v) => `“${v['file']}” adalah halaman “tidak ditemukan”, bukan berita.`,
      () => 'Periksa alamatnya.',
    ),
    'feed-broken': words(
      'error',
      (v) => `Feed “${v['file']}” tidak bisa dibaca.`,
      () => 'Periksa feed itu dengan validator, atau impor halaman beritanya satu per satu.',
    ),
    'feed-item-empty': words(
      'warning',
      (v) => `Satu butir feed tanpa judul dan isi dilewati (nomor ${v['number']}).`,
      () => 'Tidak perlu berbuat apa-apa.',
    ),
    'feed-summary': words(
      'hint',
      (v) => `“${v['title']}” hanya ringkasan, karena feed tidak memuat isi lengkap.`,
      (v) => `Impor halaman aslinya: npm run import -- ${v['url']}`,
    ),
    'url-refused': words(
      'error',
      (v) =>
        `Alamat “${v['url']}” tidak boleh diambil (bukan http(s), atau alamat jaringan dalam).`,
      () => 'Kalau alamat itu memang milik Anda, tambahkan --allow-private.',
    ),
    'url-failed': words(
      'error',
      (v) => `“${v['url']}” tidak bisa diambil: ${v['why']}.`,
      () => 'Coba lagi nanti, atau simpan halamannya dan impor berkasnya.',
    ),
    'site-made': words(
      'warning',
      () => 'Belum ada site.yaml, jadi dibuatkan dari keterangan situs lama.',
      () => 'Buka site.yaml, periksa nama, alamat, rubrik dan susunan redaksi.',
    ),
    'site-broken': words(
      'error',
      () => 'site.yaml tidak bisa dibaca, jadi tidak ada yang diimpor.',
      () => 'Jalankan npm run check dan perbaiki site.yaml dulu.',
    ),
    'title-guessed': words(
      'warning',
      (v) => `Judul tidak ada di sumbernya; dipakai “${v['title']}”.`,
      () => 'Tulis judul yang benar di title.',
    ),
    'date-guessed': words(
      'warning',
      (v) => `Tanggal terbit tidak ada di sumbernya; dipakai waktu impor (${v['date']}).`,
      () => 'Tulis tanggal yang benar di date.',
    ),
    'section-guessed': words(
      'warning',
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
      () => 'Berita ini tidak punya isi.',
      () => 'Tulis isinya, atau tambahkan draft: ya supaya tidak terbit.',
    ),
    'quote-unpaired': words(
      'warning',
      (v) => `Tanda kutip tidak berpasangan (baris ${v['at']} di sumber): “${v['text']}”.`,
      () => 'Kalimat dibiarkan apa adanya. Baca dan betulkan.',
    ),
    'sentence-cut': words(
      'warning',
      (v) => `Kalimat tampak terpotong (baris ${v['at']} di sumber): “${v['text']}”.`,
      () => 'Kalimat dibiarkan apa adanya. Baca dan betulkan.',
    ),
    'encoding-repaired': words(
      'hint',
      (v) => `${v['count']} huruf yang rusak karena salah penyandian dibetulkan di “${v['file']}”.`,
      () => 'Baca sekilas hasilnya.',
    ),
    'shortcode-unknown': words(
      'warning',
      (v) =>
        `Kode [${v['name']}] tidak dikenal (${v['count']} kali); tandanya dibuang, isinya tetap.`,
      () => 'Periksa apakah ada yang hilang dari berita ini.',
    ),
    'post-password': words(
      'warning',
      () => 'Berita ini dulu berkata sandi, jadi disimpan sebagai konsep dan tidak terbit.',
      () => 'Hapus baris draft kalau boleh dibaca semua orang.',
    ),
    'post-private': words(
      'warning',
      () => 'Berita ini dulu pribadi (private), jadi disimpan sebagai konsep dan tidak terbit.',
      () => 'Hapus baris draft kalau boleh dibaca semua orang.',
    ),
    'same-text': words(
      'hint',
      (v) =>
        `“${v['title']}” sama persis dengan berita yang lebih lama; alamatnya dialihkan ke sana.`,
      () => 'Tidak perlu berbuat apa-apa.',
    ),
    'address-taken': words(
      'warning',
      (v) => `Alamat ${v['wanted']} sudah dipakai; berita ini di ${v['path']}.`,
      () => 'Periksa apakah keduanya berita yang sama.',
    ),
    'address-not-kept': words(
      'warning',
      (v) => `Alamat lama ${v['path']} tidak bisa dipertahankan.`,
      () => 'Lihat _import/old-addresses.csv untuk pengalihan di hos Anda.',
    ),
    'spam-removed': words(
      'warning',
      (v) => `Sisipan spam dibuang: “${v['text']}”.`,
      () => 'Kalau keliru, salin kembali dari _import/removed.md.',
    ),
    'spam-suspect': words(
      'warning',
      (v) => `Mungkin spam, dibiarkan: “${v['text']}”.`,
      () => 'Baca; hapus kalau memang sisipan.',
    ),
    'spam-outside': words(
      'warning',
      (v) =>
        `Spam ditemukan di bagian situs lama yang tidak diimpor (${v['kind']} “${v['title']}”).`,
      () => 'Situs lama pernah disusupi. Ganti semua kata sandinya.',
    ),
    'doorway-aside': words(
      'warning',
      (v) =>
        `“${v['title']}” (${v['author']}, ${v['date']}) seluruhnya spam, jadi tidak diterbitkan.`,
      (v) => `Kalau keliru: npm run import -- --release ${v['name']}`,
    ),
    'picture-remote': words(
      'warning',
      (v) => `Gambar masih di situs lama: ${v['url']}`,
      () => 'Impor lagi dengan --images untuk menyalin gambarnya ke sebelah berita.',
    ),
    'picture-failed': words(
      'warning',
      (v) => `Gambar ${v['url']} tidak tersalin: ${v['why']}.`,
      () => 'Taruh gambarnya di sebelah berita dan ganti namanya di dalam berita.',
    ),
    'alt-missing': words(
      'hint',
      (v) => `Gambar tanpa teks pengganti: ${v['url']}`,
      () => 'Tulis apa yang terlihat, di antara [ ] atau di alt.',
    ),
    'edited-kept': words(
      'warning',
      () => 'Sudah disunting sejak diimpor, jadi versi baru dari sumbernya tidak dipakai.',
      () => 'Hapus berkas ini lalu impor lagi kalau versi baru yang benar.',
    ),
    'link-old': words(
      'hint',
      (v) => `Tautan ke situs lama tanpa berita di sini: ${v['path']}`,
      () => 'Ganti atau hapus tautannya.',
    ),
    'page-address': words(
      'warning',
      (v) => `Halaman ini dulu di ${v['old']}, sekarang di ${v['path']}.`,
      () => 'Tambahkan pengalihan di hos Anda.',
    ),
    'release-missing': words(
      'error',
      (v) => `Tidak ada berita yang disisihkan dengan nama “${v['name']}”.`,
      () => 'Lihat nama-namanya di _import/aside/.',
    ),
    'write-failed': words(
      'error',
      (v) => `“${v['file']}” tidak bisa ditulis: ${v['why']}.`,
      () => 'Periksa izin folder dan sisa ruang, lalu impor lagi; yang sudah ada tidak berubah.',
    ),
  } satisfies Record<string, ImportWords>,
  report: reportId,
};

/** The shape of the words, for other languages. */
export type ImportDictionary = typeof importId;

/** The name of a rule of the import. */
export type ImportRule = keyof ImportDictionary['rules'];
