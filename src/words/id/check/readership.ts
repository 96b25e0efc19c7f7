import { ruleWords } from '../../rule-words.ts';

/** With the value that was probably meant. */
interface Written {
  key: string;
  value: string;
  suggestion?: string;
}

/** Rules about how readers support and follow the paper. */
export const readership = {
  'field/whatsapp-channel': ruleWords(
    (v: Written) => `“${v.value}” di “${v.key}” bukan alamat saluran WhatsApp.`,
    (v) =>
      v.suggestion === undefined
        ? 'Di WhatsApp buka saluran Anda, ketuk namanya, lalu “Salin tautan”; alamatnya diawali https://whatsapp.com/channel/. Grup tidak dipakai di sini, sebab anggotanya saling melihat nomor.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'field/telegram': ruleWords(
    (v: Written) => `“${v.value}” di “${v.key}” bukan alamat kanal Telegram.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis alamat kanal yang bernama, misalnya “https://t.me/kabarkota”. Undangan pribadi (t.me/+…) dapat dicabut sewaktu-waktu, jadi tidak dipakai.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'support/no-way': ruleWords<object>(
    () => 'Kotak dukungan belum menyebut cara menyumbang.',
    () =>
      'Tambahkan di bawah “support”: qris (gambar kode QRIS), atau links (alamat Trakteer, Saweria dan lainnya).',
  ),
  'support/qris-missing': ruleWords(
    (v: { src: string; suggestion?: string | undefined }) =>
      `Gambar QRIS “${v.src}” tidak ada di folder isi.`,
    (v) =>
      v.suggestion === undefined
        ? 'Taruh gambarnya di folder “files” di dalam folder isi, lalu tulis misalnya “files/qris.png”.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'support/qris-unreadable': ruleWords(
    (v: { src: string }) => `Tidak ada kode QR yang terbaca di gambar “${v.src}”.`,
    () =>
      'Pakai gambar asli yang diunduh dari aplikasi atau bank penyedia QRIS, bukan foto stiker, dan jangan dipotong atau ditempeli logo.',
  ),
  'support/qris-other': ruleWords(
    (v: { src: string; is: 'other' | 'abroad' | 'damaged' }) =>
      v.is === 'other'
        ? `Kode QR di “${v.src}” bukan QRIS, jadi pembaca tidak dapat membayar dengannya.`
        : v.is === 'abroad'
          ? `Kode di “${v.src}” kode pembayaran, tetapi bukan QRIS Indonesia.`
          : `QRIS di “${v.src}” rusak: angka pemeriksanya tidak cocok, jadi aplikasi akan menolaknya.`,
    () => 'Unduh lagi gambar QRIS Anda dari aplikasi atau bank penyedianya, lalu ganti gambarnya.',
  ),
  'support/qris-once': ruleWords(
    (v: { amount?: string | undefined }) =>
      v.amount === undefined
        ? 'QRIS ini dibuat untuk satu kali bayar; sesudah itu tidak berlaku.'
        : `QRIS ini meminta jumlah tertentu (Rp${v.amount}), jadi pembaca tidak dapat memilih sendiri.`,
    () => 'Pakai QRIS statis: yang tanpa jumlah, seperti yang dipajang di toko.',
  ),
  'support/qris-unnamed': ruleWords(
    (v: { merchant: string; city?: string | undefined }) =>
      `QRIS ini atas nama “${v.merchant}”${v.city === undefined ? '' : `, ${v.city}`}. Pembaca belum diberi tahu nama itu, padahal itulah yang tampil di aplikasi mereka.`,
    (v) =>
      `Kalau benar milik Anda, tulis di bawah “support”, supaya pembaca dapat mencocokkan dan gambar yang tertukar ketahuan:\n  merchant: ${JSON.stringify(v.merchant)}`,
  ),
  'support/qris-name': ruleWords(
    (v: { merchant: string; written: string }) =>
      `QRIS ini atas nama “${v.merchant}”, bukan “${v.written}” seperti yang tertulis: mungkin gambarnya tertukar atau diganti orang.`,
    (v) =>
      `Periksa dulu siapa “${v.merchant}”. Kalau bukan Anda, ganti gambarnya. Kalau Anda, tulis:\n  merchant: ${JSON.stringify(v.merchant)}`,
  ),
  'follow/google': ruleWords(
    (v: { address: string }) =>
      `Google hanya mengenal sumber pilihan menurut domain, sedangkan situs ini di “${v.address}”; tautannya tidak dipasang.`,
    () => 'Hapus baris google, atau pasang situs di domain sendiri lebih dulu.',
  ),
};
