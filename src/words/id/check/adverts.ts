import { ruleWords } from '../../rule-words.ts';

/** Goods of which the law says whether and how they may be advertised. */
type Regulated = 'tobacco' | 'alcohol' | 'gambling' | 'loans' | 'health';

const LAW: Readonly<Record<Regulated, { message: string; fix: string }>> = {
  tobacco: {
    message:
      'UU Pers Pasal 13 melarang memperagakan wujud atau pemakaian rokok, dan PP 28/2024 hanya membolehkan iklan rokok dan rokok elektronik di situs web yang memeriksa umur pembaca (21 tahun), yang tidak dilakukan situs ini.',
    fix: 'Jangan tampilkan iklan ini. Kalau bukan iklan rokok, abaikan saran ini.',
  },
  alcohol: {
    message: 'UU Pers Pasal 13 melarang pers memuat iklan minuman keras.',
    fix: 'Jangan tampilkan iklan ini. Kalau bukan iklan minuman keras, abaikan saran ini.',
  },
  gambling: {
    message: 'Judi dilarang oleh KUHP, dan UU ITE Pasal 27 melarang menyebarkannya di internet.',
    fix: 'Jangan tampilkan iklan ini, dan periksa siapa pemasangnya. Kalau bukan iklan judi, abaikan saran ini.',
  },
  loans: {
    message:
      'Pinjaman daring hanya boleh ditawarkan oleh perusahaan yang berizin OJK, dan iklannya harus menyebutnya.',
    fix: 'Cari nama perusahaannya di daftar OJK (www.ojk.go.id atau telepon 157), dan minta tulisan “berizin dan diawasi OJK” di iklannya.',
  },
  health: {
    message:
      'Iklan obat, jamu, suplemen dan alat kesehatan perlu izin BPOM atau Kementerian Kesehatan, dan tidak boleh menjanjikan kesembuhan.',
    fix: 'Minta nomor izin edar dan persetujuan iklannya dari pemasang, dan simpan bersama kontraknya.',
  },
};

/** Rules of adverts. */
export const adverts = {
  'advert/empty': ruleWords<object>(
    () => 'Iklan ini tidak punya tulisan dan tidak punya gambar, jadi tidak tampil.',
    () => 'Tulis salah satunya:\ntitle: Diskon 20 persen semua cat tembok sampai akhir bulan',
  ),
  'advert/only-wide': ruleWords<object>(
    () =>
      'Iklan ini hanya punya gambar untuk layar lebar, jadi tidak tampil: pembaca terbanyak memakai ponsel.',
    () => 'Tambahkan picture: dengan gambar untuk ponsel (640 × 320), atau tulis title:.',
  ),
  'advert/no-client': ruleWords<object>(
    () => 'Iklan ini tidak menyebut siapa pemasangnya, jadi tidak tampil.',
    () =>
      'Tulis client: dengan nama pemasangnya, yang dilihat pembaca di atas iklan. Kalau ini iklan redaksi sendiri:\nhouse: ya',
  ),
  'advert/moves': ruleWords(
    (v: { src: string }) =>
      `Gambar “${v.src}” berformat GIF; iklan bergerak mengganggu orang membaca, jadi iklan ini tidak tampil.`,
    () => 'Minta satu gambar diam dari pemasang, berformat JPG, PNG atau WebP.',
  ),
  'advert/never': ruleWords<object>(
    () => 'Iklan ini berakhir (until) sebelum mulai (from), jadi tidak pernah tampil.',
    () => 'Periksa kedua tanggalnya.',
  ),
  'advert/ended': ruleWords(
    (v: { days: number }) => `Iklan ini sudah berakhir ${v.days} hari yang lalu.`,
    () =>
      'Hapus berkas dan gambarnya kalau bukti tayangnya sudah dikirim, atau ubah until: kalau diperpanjang.',
  ),
  'advert/section': ruleWords(
    (v: { value: string; known: string; suggestion?: string | undefined }) =>
      `Rubrik “${v.value}” tidak ada di site.yaml, jadi iklan ini tidak tampil di sana. Yang ada: ${v.known}.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis id rubrik yang ada, atau hapus sections: supaya tampil di semua rubrik.'
        : `Mungkin maksudnya:\nsections: ${v.suggestion}`,
  ),
  'advert/http': ruleWords(
    (_v: { suggestion: string }) =>
      'Alamat ini diawali http://; sebagian peramban memperingatkan pembaca sebelum membukanya.',
    (v) => `Coba buka dengan https, lalu tulis:\nlink: ${v.suggestion}`,
  ),
  'advert/heavy': ruleWords(
    (v: { src: string; size: number; limit: number }) =>
      `Gambar “${v.src}” menjadi ${v.size} kB bagi pembaca; iklan sebaiknya paling berat ${v.limit} kB.`,
    () => 'Minta gambar dengan warna rata dan lebih sedikit foto, atau yang lebih kecil.',
  ),
  'advert/shape': ruleWords(
    (v: { src: string; width: number; height: number; key: 'picture' | 'widePicture' }) =>
      `Gambar “${v.src}” berukuran ${v.width} × ${v.height}; ${
        v.key === 'picture'
          ? 'di ponsel bentuk itu terlalu tinggi atau terlalu pipih untuk dibaca'
          : 'di layar lebar bentuk itu terlalu tinggi atau terlalu pipih'
      }.`,
    (v) =>
      v.key === 'picture'
        ? 'Minta ukuran 640 × 320 atau 600 × 500 (lebar antara seukuran tinggi dan lima kali tingginya).'
        : 'Minta ukuran 1456 × 180 atau 1940 × 500 (lebar antara dua dan sepuluh kali tingginya).',
  ),
  'advert/regulated': ruleWords(
    (v: { word: string; kind: Regulated }) =>
      `Iklan ini menyebut “${v.word}”. ${LAW[v.kind].message}`,
    (v) => LAW[v.kind].fix,
  ),
};
