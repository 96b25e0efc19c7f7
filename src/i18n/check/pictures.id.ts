import { ruleWords } from './rule-words.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Rules about picture files. */
export const picturesId = {
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
      'Gambar ini menyimpan letak tempat pengambilannya (GPS), yang bisa membahayakan narasumber.',
    () => 'Jalankan npm run check -- --fix untuk menghapusnya.',
  ),
  'picture/script': ruleWords<object>(
    () => 'Gambar SVG ini memuat kode yang bisa berjalan atau memanggil situs lain.',
    () => 'Buat ulang gambarnya tanpa kode, atau simpan sebagai PNG.',
  ),
};
