import { ruleWords } from '../../rule-words.ts';
import { linkTo } from '../../to-paste.ts';

type Kind = 'sound' | 'film';

const named = { sound: 'suara', film: 'video' } as const;
const beside = { poster: 'Gambar pembuka', captions: 'Berkas teks' } as const;
const mega = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Rules about sounds and films. */
export const media = {
  'media/missing': ruleWords(
    (v: { src: string; kind: Kind; suggestion?: string | undefined }) =>
      `Berkas ${named[v.kind]} “${v.src}” tidak ditemukan, jadi tidak dapat diputar.`,
    (v) =>
      v.suggestion === undefined
        ? 'Simpan berkasnya di folder yang sama dengan berita ini, dengan nama persis seperti tertulis.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'media/beside': ruleWords(
    (v: { src: string; what: 'poster' | 'captions'; suggestion?: string | undefined }) =>
      `${beside[v.what]} “${v.src}” untuk video atau suara ini tidak ditemukan, jadi tidak dipakai.`,
    (v) =>
      v.suggestion === undefined
        ? v.what === 'poster'
          ? 'Simpan gambarnya (JPG, PNG atau WebP) di folder berita ini, atau hapus bagian poster itu.'
          : 'Simpan berkas .srt atau .vtt-nya di folder berita ini, atau hapus bagian teks itu.'
        : `Mungkin maksudnya “${v.suggestion}”.`,
  ),
  'media/remote': ruleWords(
    (v: { src: string }) =>
      `“${v.src}” ada di situs lain, jadi tidak diputar di sini: pembaca akan tercatat di situs itu tanpa mengetuk apa pun.`,
    (v) =>
      `Buat tautan biasa: [Dengarkan atau tonton](${linkTo(v.src)}). Kalau berkasnya milik Anda, simpan di folder berita ini.`,
  ),
  'media/inline': ruleWords(
    (v: { src: string; kind: Kind }) =>
      `Pemutar ${named[v.kind]} “${v.src}” menempel pada teks lain, jadi hanya judulnya yang tampil.`,
    () => 'Letakkan di baris sendiri, dengan baris kosong di atas dan di bawahnya.',
  ),
  'media/no-title': ruleWords(
    (v: { src: string; kind: Kind }) =>
      `${v.kind === 'sound' ? 'Suara' : 'Video'} “${v.src}” belum punya judul, jadi pembaca tidak tahu apa isinya.`,
    (v) => `Tulis judulnya di dalam kurung siku: ![Wawancara wali kota](${linkTo(v.src)}).`,
  ),
  'media/no-words': ruleWords(
    (v: { src: string; kind: Kind }) =>
      v.kind === 'sound'
        ? `Kata-kata dalam suara “${v.src}” belum ada sebagai teks: pembaca yang tidak dapat mendengar, dan pencarian, melewatkannya.`
        : `Video “${v.src}” belum punya teks: pembaca yang tidak dapat mendengar, atau menonton tanpa suara, melewatkannya.`,
    (v) =>
      v.kind === 'sound'
        ? 'Tulis di bawahnya judul kecil ## Transkrip dengan kata-katanya, atau ringkasannya.'
        : 'Tambahkan berkas teks di belakang nama video, misalnya "teks: nama.srt", atau tulis judul kecil ## Transkrip di bawahnya.',
  ),
  'media/broken': ruleWords(
    (v: { name: string }) =>
      `“${v.name}” tidak dapat dibaca sebagai suara atau video, jadi mungkin tidak dapat diputar.`,
    () => 'Putar berkasnya di ponsel lain. Kalau gagal, simpan ulang sebagai MP3 atau MP4.',
  ),
  'media/packing': ruleWords(
    (v: { name: string; packing: 'hevc' | 'camera' | 'mov' }) => {
      if (v.packing === 'hevc')
        return `Video “${v.name}” dikemas sebagai HEVC (H.265), yang gelap atau bisu di banyak ponsel murah dan di Firefox.`;
      if (v.packing === 'camera')
        return `Video “${v.name}” dikemas seperti di dalam kamera, dan tidak dapat diputar peramban.`;
      return `Video “${v.name}” berkas .mov dari Apple, yang tidak diputar Firefox dan sebagian ponsel Android.`;
    },
    (v) =>
      v.packing === 'hevc'
        ? 'Simpan ulang sebagai MP4 H.264, misalnya dengan HandBrake (pilihan Fast 720p30) atau aplikasi penyunting di ponsel. Di iPhone, setel dulu Kamera, Format, Paling Kompatibel.'
        : 'Simpan ulang sebagai MP4 H.264, misalnya dengan HandBrake (pilihan Fast 720p30) atau aplikasi penyunting di ponsel.',
  ),
  'media/late': ruleWords(
    (v: { name: string; ios: string }) =>
      `“${v.name}” tidak dapat diputar di iPhone dan iPad dengan sistem sebelum iOS ${v.ios}.`,
    () => 'Untuk semua pembaca, simpan suara sebagai MP3 atau M4A, video sebagai MP4.',
  ),
  'media/heavy': ruleWords(
    (v: { name: string; size: number; limit: number; service: string }) =>
      `“${v.name}” berukuran ${mega(v.size)}; ${v.service} menolak berkas di atas ${mega(v.limit)}, dan kuota pembaca cepat habis.`,
    () =>
      'Perkecil (video 720p, suara 64 kbps mono), potong bagian yang penting, atau unggah ke YouTube dan taruh tautannya di baris sendiri.',
  ),
};
