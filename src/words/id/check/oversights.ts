import { ruleWords } from '../../rule-words.ts';

/** Rules about what was forgotten, or put before its time. */
export const oversights = {
  'text/machine-talk': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” adalah kata-kata mesin penulis (seperti ChatGPT) kepada Anda, bukan berita.`,
    () =>
      'Hapus barisnya dan periksa lagi isi beritanya; kalau mesin memang dipakai, nyatakan dengan baris ai: di bagian atas, misalnya ai: Disunting dengan bantuan ChatGPT, diperiksa redaksi.',
  ),
  'text/placeholder': ruleWords(
    (v: { value: string }) => `“${v.value}” tampaknya tempat kosong yang belum diisi.`,
    () => 'Isi dengan keterangan yang benar, atau hapus kalimatnya, sebelum terbit.',
  ),
  'text/impossible-time': ruleWords(
    (v: { value: string }) =>
      `Jam “${v.value}” tidak ada, jadi bagian ini bukan entri liputan langsung.`,
    () => 'Tulis jam antara 00.00 dan 23.59, misalnya: ## 14.30 Yang terjadi',
  ),
  'date/earlier': ruleWords(
    (v: { key: string; time: string; date: string }) =>
      `Waktu “${v.time}” di “${v.key}” lebih dulu daripada waktu terbit beritanya, “${v.date}”.`,
    (v) => `Periksa hari, bulan dan tahunnya di “${v.key}” dan di “date”.`,
  ),
  'site/no-helpline': ruleWords<object>(
    () =>
      'Berita ini minta kotak bantuan (helpline: ya), tetapi site.yaml belum punya isinya, jadi kotaknya tidak tampil.',
    () =>
      'Periksa dulu layanan yang masih buka, lalu isi di site.yaml, misalnya helpline: { text: Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor., link: https://www.healing119.id/ }.',
  ),
};
