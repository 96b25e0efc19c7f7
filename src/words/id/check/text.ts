import { ruleWords } from '../../rule-words.ts';

/** Rules about an article's words: headline, headings, letters, repetition. */
export const text = {
  'headline/long': ruleWords(
    (v: { length: number; limit: number }) =>
      `Judul ini ${v.length} huruf; lebih dari ${v.limit} huruf terpotong di daftar dan kartu.`,
    () => 'Pendekkan judulnya; rinciannya bisa pindah ke description.',
  ),
  'headline/cut': ruleWords(
    (v: { length: number; limit: number }) =>
      `Judul ini ${v.length} huruf; hasil pencarian Google memotongnya di sekitar ${v.limit} huruf.`,
    () => 'Taruh kata terpenting di depan.',
  ),
  'headline/capitals': ruleWords(
    (v: { title: string }) => `Judul “${v.title}” ditulis dengan huruf besar semua.`,
    () => 'Pakai huruf besar hanya di awal kata dan untuk singkatan.',
  ),
  'headline/full-stop': ruleWords<object>(
    () => 'Judul ini diakhiri titik.',
    () => 'Hapus titiknya.',
  ),
  'standfirst/is-headline': ruleWords<object>(
    () =>
      'Teras (description) ini sama dengan judulnya, jadi pembaca membaca kalimat yang sama dua kali.',
    () => 'Tulis satu kalimat yang menambah isi judul, atau hapus baris description.',
  ),
  'headline/duplicate': ruleWords(
    (v: { title: string; other: string }) => `Judul “${v.title}” sama dengan judul “${v.other}”.`,
    () =>
      'Bedakan judulnya, misalnya dengan tempat, hari atau perkembangannya; kalau beritanya sama, hapus salah satu.',
  ),
  'heading/skipped': ruleWords(
    (v: { text: string; before: number; level: number }) =>
      `Judul bagian “${v.text}” bertingkat ${v.level}, padahal sebelumnya tingkat ${v.before}.`,
    (v) => `Pakai ${'#'.repeat(v.before + 1)} di depannya.`,
  ),
  'heading/repeats-headline': ruleWords(
    (v: { text: string }) => `Judul bagian “${v.text}” mengulang judul berita.`,
    () => 'Hapus baris itu: judul berita sudah tampil di atas teks.',
  ),
  'text/chat': ruleWords(
    (v: { line: string; count: number }) =>
      `Baris “${v.line}” adalah salinan obrolan WhatsApp${v.count > 1 ? ` (${v.count} baris)` : ''}, lengkap dengan jam dan nama pengirimnya.`,
    () => 'Hapus jam dan nama pengirim, atau tulis ulang isinya sebagai kutipan.',
  ),
  'text/mail': ruleWords(
    (v: { line: string }) =>
      `“${v.line}” adalah sisa surel; alamat, nama dan pesan di sekitarnya akan terbaca pembaca.`,
    () =>
      'Hapus baris itu bersama sisa surel lainnya: kepala suratnya, tanda tangan pengirim, dan kutipan balasan yang diawali tanda >.',
  ),
  'text/comment': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” tampaknya komentar dari Google Docs yang ikut tersalin dan tampil bagi pembaca.`,
    () => 'Hapus komentar itu dan tandanya di dalam teks.',
  ),
  'text/desk-note': ruleWords(
    (v: { value: string }) => `“${v.value}” tampaknya catatan antarmeja, bukan untuk pembaca.`,
    () => 'Kerjakan yang diminta, lalu hapus catatannya.',
  ),
  'text/furniture': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” ikut tersalin dari halaman situs lain: itu bukan isi berita.`,
    () => 'Hapus baris itu.',
  ),
  'text/filler': ruleWords(
    (v: { value: string }) => `“${v.value}” adalah teks contoh yang belum diganti.`,
    () => 'Ganti dengan isi berita, atau hapus.',
  ),
  'text/merged': ruleWords(
    (v: { count: number; last: number }) =>
      `Mulai baris ini sampai baris ${v.last}, ${v.count} alinea tampil menyatu sebagai satu.`,
    () => 'Beri baris kosong di antara alinea: tekan Enter dua kali.',
  ),
  'text/mojibake': ruleWords(
    (v: { value: string; better: string; count: number }) =>
      `“${v.value}” rusak karena salah pengodean; semestinya “${v.better}”${v.count > 1 ? ` (${v.count} tempat di baris ini)` : ''}.`,
    () => 'Ketik ulang bagian itu, atau jalankan npm run check -- --fix.',
  ),
  'text/lost-letter': ruleWords<object>(
    () => 'Ada huruf yang hilang di sini, tampil sebagai �.',
    () => 'Lihat naskah aslinya dan ketik ulang huruf itu.',
  ),
  'text/invisible': ruleWords(
    (v: { code: string }) =>
      `Ada tanda tak terlihat (${v.code}) di baris ini, yang mengganggu pencarian dan pembaca layar.`,
    () => 'Ketik ulang kata di tempat itu, atau jalankan npm run check -- --fix.',
  ),
  'text/hard-space': ruleWords(
    (v: { count: number }) =>
      `Ada spasi atau ganti baris dari Word yang tidak bekerja di sini (${v.count} baris): judul bagian, daftar, tabel atau jarak antaralinea bisa tidak terbentuk.`,
    () => 'Hapus spasi itu dan ketik ulang spasi biasa, atau jalankan npm run check -- --fix.',
  ),
  'text/direction': ruleWords(
    (v: { code: string }) =>
      `Ada tanda pembalik arah tulisan (${v.code}) di baris ini; isinya bisa tampil lain dari yang tertulis.`,
    () => 'Hapus tandanya: ketik ulang baris itu, atau jalankan npm run check -- --fix.',
  ),
  'text/look-alike': ruleWords(
    (v: { word: string; plain: string }) =>
      `“${v.word}” memakai huruf dari abjad lain yang mirip; pencarian “${v.plain}” tidak menemukannya.`,
    (v) => `Ketik ulang “${v.plain}”, atau jalankan npm run check -- --fix.`,
  ),
  'text/twice': ruleWords(
    (v: { text: string; line: number }) => `Alinea “${v.text}” sudah ada di baris ${v.line}.`,
    () => 'Hapus salah satunya: teksnya tampaknya tertempel dua kali.',
  ),
  'text/near-identical': ruleWords(
    (v: { other: string; percent: number }) =>
      `Isi berita ini sekitar ${v.percent} persen sama dengan “${v.other}”.`,
    () =>
      'Kalau beritanya sama, simpan satu saja dan tulis alamat yang lain di aliases; kalau pemutakhiran, tulis ulang yang baru dan sebut yang lama di related.',
  ),
};
