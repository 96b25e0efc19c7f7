/** What the body of a story says by itself, in Indonesian. `{…}` marks what is filled in. */
export const markdownWordsId = {
  readAlso: 'Baca juga',
  externalLink: 'tautan luar',
  erasedAddress: '(tautan dihapus)',
  anchor: 'Tautan ke bagian {text}',
  gallery: 'Galeri {n}, {count} gambar',
  table: 'Tabel {n}',
  footnotes: 'Catatan kaki',
  footnote: 'Catatan kaki {n}',
  footnoteBack: 'Kembali ke teks, catatan {n}',
  youtube: 'Video YouTube',
  x: 'Kiriman di X',
  instagram: 'Kiriman Instagram',
  tiktok: 'Video TikTok',
  openYoutube: 'Buka di YouTube',
  openX: 'Buka di X',
  openInstagram: 'Buka di Instagram',
  openTiktok: 'Buka di TikTok',
  typePdf: 'PDF',
  typeDoc: 'dokumen Word',
  typeXls: 'lembar kerja Excel',
  typePpt: 'salindia PowerPoint',
  typeCsv: 'tabel CSV',
  typeZip: 'arsip ZIP',
  typeMp3: 'audio MP3',
  typeMp4: 'video MP4',
};

/** The same words in any language. */
export type MarkdownWords = typeof markdownWordsId;
