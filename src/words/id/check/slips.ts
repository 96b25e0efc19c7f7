import { noteSign } from '../../note-sign.ts';
import { ruleWords } from '../../rule-words.ts';
import { dashesBelow, htmlPicture, linkTo, turned, wikiTarget, wikiText } from '../../to-paste.ts';

type Seen = { value: string };

/** Rules about Markdown signs that do not do what was meant. */
export const slips = {
  'slip/unclosed-emphasis': ruleWords(
    (v: Seen) =>
      `Tanda tebal atau miring di “${v.value}” tidak bekerja, jadi tampil sebagai bintang atau garis bawah.`,
    () =>
      'Tempelkan tandanya pada kata, tanpa spasi di sisi dalam, di kedua ujungnya: **tebal** kata. Kalau tidak perlu, hapus tandanya.',
  ),
  'slip/hash-heading': ruleWords(
    (v: Seen) => `“${v.value}” tampil dengan tanda pagarnya karena tidak ada spasi sesudahnya.`,
    () => 'Beri spasi sesudah tanda pagar: ## Judul bagian.',
  ),
  'slip/mixed-dash': ruleWords(
    (v: Seen) =>
      `“${v.value}” adalah campuran garis panjang dan tanda hubung, biasanya dari papan ketik ponsel.`,
    () => 'Tulis --- untuk garis pemisah di baris sendiri, atau – untuk jeda di dalam kalimat.',
  ),
  'slip/unmade-link': ruleWords(
    (v: Seen) => `“${v.value}” tampil apa adanya, tidak menjadi tautan.`,
    () => 'Tulis [teks](alamat) tanpa spasi di antara kurung dan tanpa spasi di dalam alamat.',
  ),
  'slip/forbidden-link': ruleWords(
    (v: Seen) =>
      `Tautan “${v.value}” tampil apa adanya: alamat seperti itu berbahaya atau tidak ada bagi pembaca.`,
    () =>
      'Tulis alamat halaman yang dituju, diawali https:// atau garis miring. Berkas di komputer disimpan dulu di sebelah berita, lalu ditulis namanya saja.',
  ),
  'slip/unmade-picture': ruleWords(
    (v: Seen) => `“${v.value}” tampil apa adanya, tidak menjadi gambar.`,
    () => 'Tulis ![teks pengganti](berkas.jpg "Keterangan (Foto: Nama)").',
  ),
  'slip/pasted-picture': ruleWords(
    (v: Seen) =>
      `Gambar “${v.value}” ditempel sebagai ribuan huruf (base64), jadi tidak tampil sebagai gambar.`,
    () =>
      'Simpan gambarnya sebagai berkas di sebelah berita, lalu ganti kode itu dengan ![teks pengganti](berkas.jpg "Keterangan (Foto: Nama)").',
  ),
  'slip/unmade-list': ruleWords(
    (v: Seen) => `Baris-baris mulai “${v.value}” tidak menjadi daftar.`,
    () =>
      'Awali tiap butir dengan "- " atau "1. " (pakai spasi), dengan baris kosong di atasnya, atau jalankan npm run check -- --fix.',
  ),
  'slip/unmade-table': ruleWords(
    (v: Seen) => `Tabel dengan garis “${v.value}” tidak terbentuk.`,
    () =>
      'Samakan jumlah kolom di baris judul, baris garis dan baris isi, dengan baris kosong di atas tabel.',
  ),
  'slip/pasted-table': ruleWords(
    (v: Seen) => `Tabel mulai baris “${v.value}” tidak menjadi tabel: barisnya tampil menyatu.`,
    (v) =>
      `Jalankan npm run check -- --fix, atau susun sendiri: ${v.value}, di bawahnya baris ${dashesBelow(v.value)}, lalu tiap baris isinya dengan | di antara kolom.`,
  ),
  'slip/html-table': ruleWords<Seen>(
    () => 'Tabel ini ditempel sebagai kode HTML, jadi kodenya tampil sebagai huruf biasa.',
    () =>
      'Jalankan npm run check -- --fix, atau salin tabelnya dari Excel atau Word dan tempel sebagai teks biasa (Ctrl+Shift+V).',
  ),
  'slip/empty-link': ruleWords(
    (v: Seen) => `Tautan “${v.value}” tidak punya teks atau alamat.`,
    () => 'Lengkapi menjadi [teks](alamat), atau hapus.',
  ),
  'slip/missing-note': ruleWords(
    (v: Seen) => `Catatan kaki “${v.value}” tidak ada isinya.`,
    (v) => `Tambahkan baris ${v.value}: isi catatan, di akhir berita.`,
  ),
  'slip/note-form': ruleWords(
    (v: Seen) =>
      `Baris yang diawali “${v.value}” belum menjadi catatan kaki, padahal dirujuk di teks.`,
    (v) => `Awali baris itu dengan “${noteSign(v.value)}”, di baris sendiri.`,
  ),
  'slip/unused-note': ruleWords(
    (v: Seen) => `Catatan kaki “${v.value}” tidak dirujuk di teks, jadi tidak tampil.`,
    (v) => `Taruh ${v.value} di tempat yang dimaksud, atau hapus catatannya.`,
  ),
  'slip/raw-html': ruleWords(
    (v: Seen & { count?: number }) =>
      v.count === undefined
        ? `Kode HTML “${v.value}” tampil sebagai huruf biasa.`
        : `Alinea ini berisi ${v.count} kode HTML, seperti “${v.value}”, yang tampil sebagai huruf biasa.`,
    (v) => {
      const picture = htmlPicture(v.value);
      return picture === undefined
        ? 'Hapus kodenya, atau tulis dengan tanda Markdown.'
        : `Simpan gambarnya di sebelah berita, lalu ganti kode itu dengan ${picture} di baris sendiri.`;
    },
  ),
  'slip/html-paragraph': ruleWords(
    (v: Seen) =>
      `Alinea ini tertempel sebagai kode HTML, seperti “${v.value}”, yang tampil sebagai huruf biasa.`,
    (v) => {
      const picture = htmlPicture(v.value);
      return `Jalankan npm run check -- --fix, atau tempel lagi dari halaman yang tampil, bukan dari tampilan HTML.${picture === undefined ? '' : ` Gambarnya simpan di sebelah berita, lalu tulis ${picture} di baris sendiri.`}`;
    },
  ),
  'slip/shortcode': ruleWords(
    (v: Seen) =>
      `Kode “${v.value}” milik sistem lain (WordPress, Hugo dan sejenisnya) tampil sebagai huruf biasa.`,
    () =>
      'Hapus kodenya. Untuk gambar, tulis ![teks pengganti](berkas.jpg); untuk video, tempel alamatnya di baris sendiri.',
  ),
  'slip/wiki-link': ruleWords(
    (v: Seen) => `“${v.value}” tampil apa adanya: tanda tautan Obsidian tidak bekerja di sini.`,
    (v) =>
      v.value.startsWith('!')
        ? `Tulis ![teks pengganti](${linkTo(wikiTarget(v.value))}), dengan gambarnya di sebelah berita.`
        : `Tulis [${wikiText(v.value)}](/2015/09/judul-berita/), dengan alamat halaman yang dituju, atau hapus kurungnya.`,
  ),
  'slip/open-code': ruleWords(
    (v: Seen) =>
      `Baris “${v.value}” membuka blok kode yang tidak ditutup: semua yang di bawahnya tampil sebagai kode program.`,
    () => 'Hapus baris itu. Kalau memang kode, tutup dengan baris yang sama di bawahnya.',
  ),
  'slip/chat-mark': ruleWords(
    (v: Seen) => `“${v.value}” adalah sisa chatbot yang tampil bagi pembaca.`,
    () => 'Hapus tanda itu, dan periksa apakah isinya benar dan bersumber.',
  ),
  'slip/reversed-link': ruleWords(
    (v: Seen) => `“${v.value}” tampil apa adanya: kurung tautannya terbalik.`,
    (v) => `Tulis “${turned(v.value)}”.`,
  ),
  'slip/written-break': ruleWords(
    (v: Seen) => `Tanda “${v.value}” tampil sebagai huruf biasa, bukan sebagai baris baru.`,
    () => 'Hapus tandanya, lalu tekan Enter dua kali untuk memulai alinea baru.',
  ),
  'slip/single-tilde': ruleWords(
    (v: Seen) => `“${v.value}” tampil dengan tandanya: tanda coret WhatsApp tidak bekerja di sini.`,
    (v) => `Tulis ~${v.value}~, atau hapus tandanya.`,
  ),
  'slip/embed-code': ruleWords(
    (v: Seen) =>
      v.value === ''
        ? 'Kode sematan (embed) ini tidak menyebut alamat yang bisa dibuka, jadi tidak tampil apa-apa.'
        : `Kode sematan (embed) tidak dijalankan di sini; yang tampil hanya kartu atau tautan ke ${v.value}.`,
    (v) =>
      v.value === ''
        ? 'Hapus kodenya, lalu tempel alamat videonya atau kirimannya (https://…) di baris sendiri.'
        : `Ganti seluruh kode itu dengan ${v.value} di baris sendiri, atau jalankan npm run check -- --fix.`,
  ),
  'slip/cut-word': ruleWords(
    (v: Seen & { better: string }) =>
      `Kata “${v.value}” terpotong di ujung baris, seperti dari PDF, dan tampil dengan spasi di tengahnya.`,
    (v) =>
      `Tulis utuh, misalnya “${v.better}”, atau jalankan npm run check -- --fix, yang menyambung kata yang pasti.`,
  ),
  'slip/indented-code': ruleWords(
    (v: Seen) => `Alinea “${v.value}” menjorok empat spasi, jadi tampil sebagai kode program.`,
    () => 'Hapus spasi atau tab di awal barisnya, atau jalankan npm run check -- --fix.',
  ),
  'slip/underlined-paragraph': ruleWords(
    (v: Seen) =>
      v.value.startsWith('=')
        ? `Garis “${v.value}” bukan garis pemisah: di bawah alinea ia menjadikan alinea itu judul bagian, dan sendirian ia tampil apa adanya.`
        : `Garis “${v.value}” tepat di bawah alinea menjadikan alinea itu judul bagian.`,
    (v) =>
      v.value.startsWith('=')
        ? 'Hapus baris itu. Kalau maksudnya garis pemisah, ganti dengan ---, dengan baris kosong di atas dan di bawahnya.'
        : 'Beri baris kosong di atas garis itu.',
  ),
  'slip/greater-than': ruleWords(
    (v: Seen) => `Alinea “${v.value}” tampil sebagai kutipan tanpa tanda “>”.`,
    (v) => `Kalau maksudnya lebih dari, tulis: lebih dari ${v.value.replace(/^> */, '')}`,
  ),
  'slip/curly-quotes': ruleWords(
    (v: { key: string; value: string }) =>
      `Isi “${v.key}” diapit tanda kutip lengkung yang ikut tampil: ${v.value}.`,
    () => 'Hapus kedua tanda kutip itu, kecuali seluruhnya memang kutipan.',
  ),
  'slip/open-quote': ruleWords(
    (v: { key: string; value: string }) =>
      `Tanda kutip di awal “${v.key}” tidak ditutup, jadi ikut tampil: ${v.value}.`,
    (v) => `Tutup di tempat kutipannya selesai, atau hapus, begini:\n${v.key}: ${v.value.slice(1)}`,
  ),
  'slip/second-story': ruleWords<object>(
    () => 'Di sini mulai berita lain: satu berkas hanya memuat satu berita.',
    () => 'Pindahkan bagian mulai baris --- ini ke berkas sendiri, atau hapus.',
  ),
  'slip/fence': ruleWords(
    (v: { text: string }) =>
      `Baris “${v.text}” semestinya tiga tanda hubung (---), jadi data berita tidak terbaca.`,
    () => 'Ganti dengan ---, atau jalankan npm run check -- --fix.',
  ),
};
