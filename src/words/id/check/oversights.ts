import { ruleWords } from '../../rule-words.ts';
import { language } from '../language.ts';

/** Rules about what was forgotten, or put before its time. */
export const oversights = {
  'text/machine-talk': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” adalah kata-kata mesin penulis (seperti ChatGPT) kepada Anda, bukan berita.`,
    () =>
      'Hapus kata-kata itu dan periksa lagi isi beritanya; kalau mesin memang dipakai, nyatakan dengan baris ai: di bagian atas, misalnya ai: Disunting dengan bantuan ChatGPT, diperiksa redaksi.',
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
  'link/source-file': ruleWords(
    (v: { target: string; suggestion?: string }) =>
      `Tautan “${v.target}” menuju naskah di tempat penyimpanan, bukan halaman beritanya; pembaca mungkin tidak boleh membukanya.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis alamat halamannya di situs ini, misalnya /2026/11/judul-berita/.'
        : `Tulis “${v.suggestion}”.`,
  ),
  'picture/inline-caption': ruleWords(
    (v: { src: string; caption: string }) =>
      `Gambar “${v.src}” ada di tengah alinea, jadi keterangannya, “${v.caption}”, tidak tampil.`,
    () => 'Taruh gambarnya di baris sendiri, dengan baris kosong di atas dan di bawahnya.',
  ),
  'text/star-heading': ruleWords(
    (v: { value: string; words: string }) =>
      `“${v.value}” tampil miring: satu bintang seperti di WhatsApp bukan huruf tebal atau judul bagian.`,
    (v) => `Tulis “## ${v.words}” kalau ini judul bagian, atau **${v.words}** untuk huruf tebal.`,
  ),
  'text/typewriter': ruleWords(
    (v: { value: string; words: string }) =>
      `“${v.value}” tampil sebagai kode program: tanda mesin ketik WhatsApp tidak bekerja di sini.`,
    (v) => `Tulis “${v.words}”.`,
  ),
  'text/run-on-list': ruleWords(
    (v: { count: number; lines: string }) =>
      `Di baris ini ada ${v.count} butir daftar sekaligus, jadi tampil menyambung.`,
    (v) => `Tulis tiap butir di baris sendiri:\n${v.lines}`,
  ),
  'text/byline': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” tampil sebagai alinea biasa: nama penulis dan editor ditulis di authors.`,
    () =>
      'Hapus barisnya, lalu tulis di data berita, misalnya authors: [budi-santoso, { id: ani-wijaya, role: editor }].',
  ),
  'date/earlier': ruleWords(
    (v: { key: string; time: string; date: string }) =>
      `Waktu “${v.time}” di “${v.key}” lebih dulu daripada waktu terbit beritanya, “${v.date}”.`,
    (v) => `Periksa hari, bulan dan tahunnya di “${v.key}” dan di “date”.`,
  ),
  'date/draft': ruleWords(
    (v: { time: string }) => `Berita ini masih draf, jadi tidak terbit sendiri pada ${v.time}.`,
    () => 'Hapus baris draft kalau sudah boleh terbit pada waktu itu; kalau belum, biarkan.',
  ),
  'link/no-country': ruleWords(
    (v: { target: string; better: string }) =>
      `Tautan WhatsApp “${v.target}” memakai nomor tanpa kode negara, jadi tidak sampai ke siapa pun.`,
    (v) => `Tulis “${v.better}”.`,
  ),
  'live/folder': ruleWords(
    (v: { folder: string; better: string }) =>
      `Berkas ini tampaknya entri liputan langsung, tetapi foldernya bernama “${v.folder}”, jadi tidak dibaca sebagai entri.`,
    (v) => `Ganti nama foldernya menjadi “${v.better}”, dengan titik, di sebelah beritanya.`,
  ),
  'date/weekday': ruleWords(
    (v: { value: string; said: number; is: number }) =>
      `“${v.value}” di “date” menyebut hari ${language.days[v.said]}, padahal tanggal itu hari ${language.days[v.is]}; yang dipakai tanggalnya.`,
    (v) =>
      `Tulis “${v.value.replace(/^[^\s,(]+/, language.days[v.is]!)}” kalau tanggalnya benar; kalau harinya yang benar, ganti tanggalnya.`,
  ),
  'site/no-helpline': ruleWords<object>(
    () =>
      'Berita ini minta kotak bantuan (helpline: ya), tetapi site.yaml belum punya isinya, jadi kotaknya tidak tampil.',
    () =>
      'Periksa dulu layanan yang masih buka, lalu isi di site.yaml, misalnya helpline: { text: Anda tidak sendirian. Bicaralah dengan orang yang Anda percaya atau konselor., link: https://www.healing119.id/ }.',
  ),
};
