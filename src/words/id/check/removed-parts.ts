/** What is taken out of pictures before readers get them, as it stands in a list. */
export const removedParts = {
  script: 'skrip',
  handler: 'perintah yang berjalan saat disentuh atau dimuat',
  'code-link': 'tautan yang menjalankan kode',
  html: 'teks HTML (foreignObject)',
  outside: 'rujukan ke luar gambar',
  animation: 'animasi yang mengganti tautan',
  element: 'unsur yang tidak ditampilkan peramban',
  place: 'letak pengambilan',
  camera: 'data kamera',
  description: 'keterangan dan nama',
  comment: 'komentar',
  'editor-data': 'data dan nama berkas dari program penggambar',
  preview: 'gambar kecil',
  tail: 'data sesudah akhir gambar',
};

/** The name of a thing that is taken out. */
export type RemovedPartName = keyof typeof removedParts;

/** Those things as a list in a sentence. */
export const listOfParts = (parts: readonly RemovedPartName[]): string =>
  parts.map((part) => removedParts[part]).join(', ');
