import { words } from '../../import-rule.ts';

/** Units of platforms for newsletters and blogs. */
export const platformKinds = {
  account: 'akun dan profil',
  activity: 'catatan kegiatan (masuk, suka, simpan, buka surel)',
  subscriber: 'anggota dan pelanggan',
};

/** Words of the import about platforms for newsletters and blogs, by rule. */
export const platformRules = {
  'members-only': words(
    'warning',
    'Tidak untuk semua orang, disimpan sebagai konsep',
    (v) =>
      `Tulisan ini dulu tidak untuk semua orang (“${v['audience']}”), jadi disimpan sebagai konsep.`,
    () => 'Hapus baris draft kalau boleh dibaca semua orang.',
  ),
  'email-only': words(
    'warning',
    'Hanya dikirim lewat surel, disimpan sebagai konsep',
    () => 'Tulisan ini dulu hanya dikirim lewat surel, jadi disimpan sebagai konsep.',
    () => 'Hapus baris draft kalau boleh dibaca semua orang.',
  ),
  'site-private': words(
    'warning',
    'Dari situs berkata sandi, disimpan sebagai konsep',
    () => 'Situs ini dulu berkata sandi, jadi tulisannya disimpan sebagai konsep.',
    () => 'Hapus baris draft kalau boleh dibaca semua orang.',
  ),
  'kind-foreign': words(
    'warning',
    'Jenis tulisan yang tidak dikenal, disimpan sebagai konsep',
    (v) => `Jenis “${v['kind']}” bukan berita biasa, jadi tulisan ini disimpan sebagai konsep.`,
    () => 'Hapus baris draft kalau ini memang berita yang dulu terbit.',
  ),
  'card-unknown': words(
    'warning',
    'Bagian tulisan yang tidak dikenal',
    (v) => `${v['count']} bagian tulisan tidak dikenal dan tidak ikut (${v['names']}).`,
    () => 'Bandingkan dengan tulisan di situs lama.',
  ),
  'post-too-large': words(
    'error',
    'Tulisan terlalu besar',
    (v) => `Satu tulisan di “${v['file']}” lebih besar dari ${v['limit']} MB dan tidak diimpor.`,
    () => 'Salin sendiri isinya dari situs lama, tanpa gambar yang tertanam di dalamnya.',
  ),
  'json-cut': words(
    'warning',
    'Ekspor terpotong',
    (v) => `Ekspor “${v['file']}” terpotong. Tulisan terakhir yang utuh: “${v['title']}”.`,
    () => 'Ekspor lagi. Impor ulang hanya menambah yang belum ada.',
  ),
  'text-missing': words(
    'warning',
    'Tulisan yang isinya tidak ada di ekspor',
    (v) => `“${v['title']}” ada di posts.csv, tetapi isinya (posts/${v['id']}.html) tidak ada.`,
    () => 'Ekspor lagi, atau salin sendiri isinya dari situs lama.',
  ),
  'row-missing': words(
    'warning',
    'Tulisan yang tidak ada di daftar, disimpan sebagai konsep',
    () => 'Tulisan ini tidak ada di posts.csv, jadi tidak diketahui apakah pernah terbit.',
    () => 'Tulis judul dan tanggalnya, lalu hapus baris draft kalau dulu terbit.',
  ),
  'medium-untold': words(
    'warning',
    'Yang tidak dikatakan ekspor Medium',
    () =>
      'Ekspor Medium tidak menyebut tulisan mana yang dulu tidak terdaftar (unlisted) atau hanya untuk anggota; yang terbit di sana diimpor sebagai tulisan untuk umum.',
    () => 'Sebelum situs terbit, tambahkan baris draft: true pada tulisan yang bukan untuk umum.',
  ),
  'maybe-reply': words(
    'warning',
    'Mungkin tanggapan, disimpan sebagai konsep',
    () =>
      'Tulisan ini tidak punya judul sendiri; mungkin tanggapan atas tulisan orang lain, jadi disimpan sebagai konsep.',
    () => 'Beri judul dan hapus baris draft kalau ini berita; hapus berkasnya kalau tanggapan.',
  ),
  'maybe-comment': words(
    'warning',
    'Mungkin komentar, disimpan sebagai konsep',
    () =>
      'Tulisan ini berada sesudah komentar dan penulisnya tidak dikenal dari tulisan lain, jadi disimpan sebagai konsep.',
    () => 'Hapus baris draft kalau ini memang berita; hapus berkasnya kalau bagian dari komentar.',
  ),
  'entry-odd': words(
    'warning',
    'Tulisan yang tersusun lain, disimpan sebagai konsep',
    () =>
      'Kepala tulisan ini tidak seperti lazimnya ekspor Movable Type, jadi disimpan sebagai konsep.',
    () => 'Bandingkan dengan situs lama; hapus baris draft kalau dulu terbit.',
  ),
  'maybe-cut': words(
    'warning',
    'Mungkin terpotong, disimpan sebagai konsep',
    () => 'Ekspor berakhir di tengah tulisan ini, jadi disimpan sebagai konsep.',
    () => 'Bandingkan dengan situs lama atau ekspor lagi; hapus baris draft kalau sudah utuh.',
  ),
  'comment-like-entry': words(
    'warning',
    'Bagian komentar yang menyerupai tulisan',
    (v) =>
      `Di “${v['file']}” baris ${v['line']} ada yang menyerupai tulisan di dalam komentar; tidak diimpor.`,
    () => 'Kalau itu berita, salin sendiri dari berkas itu ke berkas .txt, lalu impor.',
  ),
  'status-missing': words(
    'warning',
    'Tanpa status, disimpan sebagai konsep',
    () => 'Ekspor tidak menyebut STATUS tulisan ini, jadi tidak diketahui apakah pernah terbit.',
    () => 'Hapus baris draft kalau dulu terbit.',
  ),
  'text-format': words(
    'hint',
    'Format teks yang tidak dikenal',
    (v) => `Tulisan ini ditulis dalam format “${v['format']}”, yang dibaca sebagai teks biasa.`,
    () => 'Baca sekilas hasilnya.',
  ),
};
