import { words } from '../../import-rule.ts';

/** Words of the import about exports of WordPress, by rule. */
export const wordpressRules = {
  'type-unknown': words(
    'warning',
    'Jenis tulisan yang tidak dikenal, tidak diimpor',
    (v) =>
      `Jenis “${v['type']}” di WordPress tidak dikenal (${v['count']} buah) dan tidak punya alamat sendiri, jadi tidak diimpor.`,
    () =>
      'Kalau itu berita, ubah jenisnya menjadi “post” di WordPress, lalu ekspor dan impor lagi.',
  ),
  'picture-missing': words(
    'warning',
    'Gambar utama yang tidak ada di ekspor',
    (v) => `Gambar utama berita ini (lampiran nomor ${v['id']}) tidak ada di ekspor.`,
    () => 'Ekspor juga medianya (Semua konten), lalu impor lagi, atau isi image sendiri.',
  ),
  'body-in-fields': words(
    'warning',
    'Isi dari kolom tambahan, disimpan sebagai konsep',
    (v) =>
      `Isinya kosong di WordPress; dipakai kolom tambahan ${v['keys']}. Yang dulu terlihat pembaca tidak bisa dipastikan, jadi disimpan sebagai konsep.`,
    () => 'Bandingkan dengan situs lama, lalu hapus baris draft.',
  ),
  'post-restricted': words(
    'warning',
    'Untuk pelanggan, disimpan sebagai konsep',
    (v) =>
      `Berita ini, atau sebagian isinya, dulu hanya untuk anggota atau pelanggan (${v['by']}), jadi disimpan sebagai konsep dan tidak terbit.`,
    () => 'Hapus bagian yang bukan untuk umum, lalu hapus baris draft.',
  ),
  'table-unknown': words(
    'warning',
    'Tabel yang tidak ketemu',
    (v) =>
      `Tabel [table id=${v['id']}] tidak bisa dipastikan (ada ${v['count']} tabel di ekspor); kodenya dibiarkan di dalam berita.`,
    () => 'Salin tabelnya dari situs lama ke tempat kode itu.',
  ),
  'type-aside': words(
    'warning',
    'Jenis tulisan yang tidak dikenal, disisihkan',
    (v) =>
      `Jenis “${v['type']}” di WordPress tidak dikenal (${v['count']} buah); ${v['kept']} yang punya alamat sendiri disimpan di _import/aside/, tidak terbit.`,
    () =>
      'Kalau itu berita: npm run import -- --release, disusul nama berkasnya di _import/aside/ (daftarnya di units.csv).',
  ),
  'language-address': words(
    'warning',
    'Alamat bahasa lain',
    (v) =>
      v['form'] === ''
        ? 'Ekspor ini tidak menyebut alamat tulisannya dalam bahasa lain; dianggap /en/ di depan alamatnya.'
        : `Situs lama membedakan bahasa lain ${v['form'] === 'query' ? 'dengan ?lang= di belakang alamat' : 'dengan nama situsnya (seperti en.contoh.id)'}; tulisan itu mendapat alamat baru, dan alamat lamanya membuka tulisan aslinya.`,
    (v) =>
      v['form'] === ''
        ? 'Bandingkan satu tulisan dengan situs lama; kalau lain, ubah permalink sebelum situs baru terbit.'
        : v['form'] === 'host'
          ? 'Kalau nama situs itu masih milik Anda, arahkan ke situs baru.'
          : 'Tidak perlu berbuat apa-apa: tulisan asli menyebut terjemahannya.',
  ),
};
