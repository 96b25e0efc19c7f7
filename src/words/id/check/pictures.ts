import { ruleWords } from '../../rule-words.ts';
import { isPhonePhoto, isWorkbook, withEnding } from '../../other-endings.ts';
import { linkTo } from '../../to-paste.ts';
import type { RemovedPartName } from './removed-parts.ts';
import { listOfParts } from './removed-parts.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Rules about picture files. */
export const pictures = {
  'picture/heavy': ruleWords(
    (v: { size: number; limit: number }) =>
      `Gambar ini ${megabytes(v.size)}; lebih dari ${megabytes(v.limit)} memberatkan penyimpanan.`,
    () => 'Kecilkan sampai lebarnya 2.000 piksel, atau jalankan npm run check -- --fix.',
  ),
  'picture/narrow': ruleWords(
    (v: { src: string; width: number; limit: number }) =>
      `Gambar utama “${v.src}” lebarnya ${v.width} piksel; Google dan kartu berbagi menghendaki ${v.limit}.`,
    () => 'Minta berkas yang lebih besar dari pembuatnya; memperbesarnya sendiri tidak menolong.',
  ),
  'picture/heic': ruleWords(
    (v: { name: string }) =>
      `Foto “${v.name}” berformat HEIC dari ponsel; peramban tidak menampilkannya.`,
    () => 'Ekspor sebagai JPEG (di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel).',
  ),
  'picture/gps': ruleWords<object>(
    () =>
      'Berkas ini menyimpan letak tempat pengambilannya (GPS), yang bisa membahayakan narasumber. Pembaca mendapatnya tanpa itu, tetapi siapa pun yang memegang folder isi melihatnya.',
    () => 'Jalankan npm run check -- --fix untuk menghapusnya.',
  ),
  'picture/script': ruleWords(
    (v: { parts: readonly RemovedPartName[] }) =>
      `Gambar SVG ini memuat ${listOfParts(v.parts)}; pembaca mendapatnya tanpa itu.`,
    (v) =>
      v.parts.includes('html')
        ? 'Ekspor ulang dengan teks sebagai SVG, bukan HTML; teks yang sekarang tidak terlihat pembaca.'
        : 'Jalankan npm run check -- --fix untuk membersihkan berkasnya, lalu lihat apakah gambarnya masih sama.',
  ),
  'picture/traces': ruleWords(
    (v: { parts: readonly RemovedPartName[] }) =>
      `Berkas ini memuat ${listOfParts(v.parts)}; pembaca mendapatnya tanpa itu.`,
    () => 'Tidak perlu apa-apa, kecuali kalau folder isi terbuka bagi orang lain.',
  ),
  'picture/broken': ruleWords(
    (v: { src: string; kind: 'empty' | 'page' | 'cut' | 'other' }) => {
      if (v.kind === 'empty')
        return `Berkas gambar “${v.src}” kosong, jadi pembaca tidak melihatnya.`;
      if (v.kind === 'page')
        return `Berkas “${v.src}” bukan gambar, melainkan halaman web yang tersimpan dengan nama gambar, jadi pembaca tidak melihatnya.`;
      if (v.kind === 'cut')
        return `Gambar “${v.src}” terpotong: hanya sebagian berkasnya yang tersalin, jadi pembaca melihat gambar yang tidak utuh atau tidak melihatnya.`;
      return `Gambar “${v.src}” rusak, jadi pembaca tidak melihatnya.`;
    },
    () => 'Salin lagi gambar aslinya ke folder berita ini, dengan nama berkas yang sama.',
  ),
  'picture/not-picture': ruleWords(
    (v: { src: string }) => `“${v.src}” bukan gambar, jadi tidak tampil sebagai gambar.`,
    (v) =>
      isPhonePhoto(v.src)
        ? `Ekspor sebagai JPEG (di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel), simpan di sebelah berita, lalu tulis “${withEnding(v.src, 'jpg')}”.`
        : isWorkbook(v.src)
          ? `Simpan lembarnya sebagai CSV (File, Save As, CSV UTF-8) di sebelah berita, lalu tulis “${withEnding(v.src, 'csv')}”.`
          : `Pakai berkas JPG, PNG atau WebP. Untuk video, suara atau dokumen, tautkan di isi berita: [Lihat berkasnya](${linkTo(v.src)}).`,
  ),
  'picture/on-device': ruleWords(
    (v: { src: string; name: string; isThere: boolean }) =>
      `Gambar “${v.src}” memakai letak berkas di komputer atau ponsel, yang tidak ada di situs.`,
    (v) =>
      v.isThere
        ? `Berkasnya sudah ada di folder isi: tulis ${v.name} saja.`
        : `Salin gambarnya ke folder berita ini, lalu tulis ${v.name} saja.`,
  ),
  'picture/damaged': ruleWords<object>(
    () => 'Gambar ini rusak sehingga isinya tidak bisa diperiksa; pembaca tidak mendapatnya.',
    () => 'Ekspor ulang dari aslinya, atau hapus.',
  ),
  'document/place': ruleWords(
    (v: { count: number }) =>
      `Berkas ini menyimpan letak pengambilan (GPS) di ${v.count} tempat dan diterbitkan apa adanya.`,
    () => 'Ekspor ulang tanpa letak itu, atau bersihkan gambarnya sebelum disisipkan.',
  ),
  'document/names': ruleWords(
    (v: { names: string }) =>
      `Berkas ini menyebut ${v.names} di dalam datanya dan diterbitkan apa adanya.`,
    () =>
      'Kalau nama itu tidak boleh terbit, hapus dari sifat dokumen (di Word: Berkas, Info, Periksa Dokumen) lalu ekspor ulang.',
  ),
};
