import { words } from '../../import-rule.ts';

/** Words about exported chats, by rule. */
export const chatRules = {
  'chat-sender': words(
    'hint',
    'Siapa yang mengirim',
    (v) =>
      v['name'] === ''
        ? 'Pengirimnya hanya nomor, jadi tidak disebut.'
        : `Dikirim oleh “${v['name']}” lewat obrolan.`,
    () => 'Kalau dia penulisnya dan bersedia disebut, tulis namanya di authors.',
  ),
  'chat-empty': words(
    'warning',
    'Obrolan tanpa naskah',
    (v) => `Di “${v['file']}” tidak ada pesan yang sepanjang berita.`,
    () => 'Salin pesannya ke berkas teks kalau itu memang berita, lalu impor berkas itu.',
  ),
  'chat-photos': words(
    'warning',
    'Foto yang tidak ikut diekspor',
    (v) => `${v['count']} foto berita ini tidak ada di sebelah obrolannya.`,
    () => 'Ekspor lagi obrolannya dengan media, atau minta fotonya kepada pengirim.',
  ),
  'chat-dates': words(
    'warning',
    'Hari dan bulan ditebak',
    (v) => `Tanggal di “${v['file']}” bisa dibaca dua cara; dibaca hari lebih dulu.`,
    () => 'Periksa date di konsepnya.',
  ),
};
