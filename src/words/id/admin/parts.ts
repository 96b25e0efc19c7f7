/** What a form calls the parts of a text that are more than words. */
export const parts = {
  photo: 'Foto',
  file: 'Berkas',
  alt: 'Yang terlihat',
  altHint: 'Untuk pembaca yang tidak dapat melihat fotonya: siapa atau apa, di mana.',
  caption: 'Keterangan',
  credit: 'Kredit',
  creditHint: 'Pemotretnya, atau asal fotonya.',
  /** Stands before a credit, by which it is known as one. */
  creditLabel: 'Foto',
  story: 'Berita',
  address: 'Alamat lain',
  addressHint: 'Kalau beritanya tidak ada di daftar.',
  linkWords: 'Kata tautan',
  linkWordsHint: 'Kalau lain dari judulnya.',
  asTyped: 'Tabel, daftar, suara atau video, apa adanya',
  asTypedText: 'Markdown',
};
