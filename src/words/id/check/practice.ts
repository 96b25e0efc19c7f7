import { ruleWords } from '../../rule-words.ts';

const mastheadLabels = {
  company: 'nama perusahaan penerbit',
  address: 'alamat redaksi',
  responsible: 'penanggung jawab',
};

/** Rules of the trade and the law: dates, translations, labels, masthead, who must be told what. */
export const practice = {
  'picture/no-caption': ruleWords(
    (v: { src: string }) => `Gambar “${v.src}” belum punya keterangan.`,
    () =>
      'Tambahkan siapa, apa, di mana dan kapan; di isi berita: ![alt](berkas.jpg "Keterangan (Foto: Nama)").',
  ),
  'topic/spellings': ruleWords(
    (v: { value: string; other: string; articles: number }) =>
      `Topik “${v.value}” dan “${v.other}” tampaknya sama; “${v.other}” dipakai di ${v.articles} berita.`,
    (v) => `Pakai satu ejaan, misalnya “${v.other}”, atau nyatakan keduanya di topics.yaml.`,
  ),
  'date/scheduled': ruleWords(
    (v: { time: string }) => `Berita ini terjadwal: baru terbit ${v.time}.`,
    () => 'Tidak perlu apa-apa kalau memang begitu; kalau tidak, ubah date.',
  ),
  'date/far': ruleWords(
    (v: { time: string; years?: number }) =>
      v.years === undefined
        ? `Waktu terbit ${v.time} masih lebih dari sebulan lagi.`
        : `Berita ini baru terbit ${v.time}, ${v.years} tahun lagi; sampai saat itu pembaca tidak melihatnya.`,
    (v) =>
      v.years === undefined
        ? 'Periksa tahun dan bulannya di date; kalau sengaja, biarkan.'
        : 'Tahunnya tampaknya salah ketik: betulkan di date.',
  ),
  'date/coming': ruleWords(
    (v: { key: string; time: string }) =>
      `Waktu di “${v.key}” (${v.time}) belum tiba, padahal beritanya sudah terbit.`,
    () => 'Periksa tanggal dan jamnya.',
  ),
  'date/folder': ruleWords(
    (v: { date: string; folder: string }) =>
      `Berita ini bertanggal ${v.date}, tetapi ada di folder ${v.folder}; alamatnya memakai bulan folder.`,
    () =>
      'Berita yang pernah terbit tetap memakai date yang dulu: kembalikan, lalu tulis yang baru di updated. Berkas yang belum pernah terbit pindahkan ke folder bulannya.',
  ),
  'translation/loop': ruleWords(
    (v: { other: string }) =>
      `Berita ini dan “${v.other}” sama-sama mengaku terjemahan dari yang lain.`,
    () => 'Hapus translationOf dari naskah aslinya.',
  ),
  'translation/of-itself': ruleWords<object>(
    () => 'Isian “translationOf” menyebut berita ini sendiri.',
    () => 'Tulis id naskah aslinya, atau hapus translationOf.',
  ),
  'translation/chain': ruleWords(
    (v: { other: string; original: string }) =>
      `Berita ini terjemahan dari “${v.other}”, yang sendiri terjemahan dari “${v.original}”.`,
    (v) => `Tulis translationOf: ${v.original}, supaya semua versi saling menunjuk.`,
  ),
  'translation/same-language': ruleWords(
    (v: { other: string; lang: string }) =>
      `Berita ini terjemahan dari “${v.other}”, tetapi keduanya berbahasa “${v.lang}”.`,
    () => 'Isi lang di versi terjemahan, misalnya lang: en.',
  ),
  'translation/not-published': ruleWords(
    (v: { other: string }) =>
      `Naskah asli “${v.other}” belum terbit atau sudah dicabut, jadi tidak ditautkan.`,
    () => 'Terbitkan naskah aslinya, atau hapus translationOf.',
  ),
  'label/missing': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” menandai iklan, tetapi label berita ini bukan advertorial.`,
    () => 'Tambahkan label: advertorial, supaya pembaca tahu isinya berbayar.',
  ),
  'client/missing': ruleWords<object>(
    () => 'Advertorial ini belum menyebut siapa yang membayarnya.',
    () => 'Tambahkan nama kliennya, misalnya client: PT Nama Klien.',
  ),
  'client/unlabelled': ruleWords(
    (v: { client: string }) =>
      `Isian client (“${v.client}”) ada, tetapi label berita ini bukan advertorial, jadi pembaca tidak melihatnya.`,
    () => 'Tambahkan label: advertorial, atau hapus client kalau berita ini tidak dibayar.',
  ),
  'ai/undeclared': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” menunjukkan pemakaian kecerdasan buatan yang belum dinyatakan.`,
    () =>
      'Tambahkan ai: disusul satu kalimat, misalnya ai: Diterjemahkan dengan mesin, disunting redaksi. (Peraturan Dewan Pers 1/2025.)',
  ),
  'ai/how': ruleWords<object>(
    () => 'Pemakaian kecerdasan buatan dinyatakan, tetapi tidak disebut untuk apa.',
    () => 'Tulis satu kalimat di ai, misalnya ai: Ilustrasi dibuat dengan AI, diperiksa redaksi.',
  ),
  'masthead/missing': ruleWords(
    (v: { key: 'company' | 'address' | 'responsible' }) =>
      `Kotak redaksi belum memuat ${mastheadLabels[v.key]}.`,
    (v) =>
      `Isi ${v.key} di bawah masthead: pasal 12 Undang-Undang Pers mewajibkan nama perusahaan, alamat dan penanggung jawab.`,
  ),
  'masthead/no-guidelines': ruleWords<object>(
    () => 'Halaman Pedoman Pemberitaan Media Siber belum ada atau masih draf.',
    () =>
      'Buat pages/pedoman-media-siber.md berisi pedoman dari Dewan Pers: media siber wajib memuatnya dengan jelas.',
  ),
  'page/to-fill-in': ruleWords(
    (v: { what: string }) =>
      `Halaman ini belum terbit, karena di sini masih ada yang harus diisi${v.what === '' ? '' : `: ${v.what}`}.`,
    () =>
      'Ganti tanda itu, dari [ sampai ], dengan isinya, atau hapus kalimatnya; sesudah tanda yang terakhir hilang, halaman ini terbit.',
  ),
  'masthead/email': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” di email bukan alamat surel, jadi pembaca tidak bisa menulis ke sana.`,
    () => 'Tulis misalnya email: redaksi@kabardesa.id di bawah masthead.',
  ),
  'masthead/whatsapp': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” di whatsapp bukan satu nomor, jadi tautan WhatsApp tidak sampai ke redaksi.`,
    () => 'Tulis satu nomor, misalnya whatsapp: "0812-3456-7890", di bawah masthead.',
  ),
  'masthead/no-contact': ruleWords<object>(
    () => 'Kotak redaksi belum memuat surel atau WhatsApp, jadi pembaca tidak bisa meminta ralat.',
    () => 'Isi email atau whatsapp di bawah masthead.',
  ),
  'ads/line': ruleWords(
    (v: { text: string; fault: 'fields' | 'domain' | 'relation' | 'html' }) =>
      v.fault === 'fields'
        ? `Baris “${v.text}” kurang isian.`
        : v.fault === 'domain'
          ? `“${v.text}” bukan nama domain.`
          : v.fault === 'relation'
            ? `“${v.text}” bukan DIRECT atau RESELLER.`
            : 'Berkas ini berisi halaman HTML, bukan daftar penjual iklan.',
    () =>
      'Tulis satu baris tiap penjual: domain, nomor akun, DIRECT atau RESELLER, lalu kode sertifikat kalau ada.',
  ),
};
