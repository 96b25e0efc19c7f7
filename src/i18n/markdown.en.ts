import type { MarkdownWords } from './markdown.id.ts';

/** What the body of a story says by itself, in English. */
export const markdownWordsEn: MarkdownWords = {
  readAlso: 'Read also',
  externalLink: 'external link',
  anchor: 'Link to section {text}',
  gallery: 'Gallery {n}, {count} pictures',
  table: 'Table {n}',
  footnotes: 'Footnotes',
  footnote: 'Footnote {n}',
  footnoteBack: 'Back to the text, note {n}',
  youtube: 'YouTube video',
  x: 'Post on X',
  instagram: 'Instagram post',
  tiktok: 'TikTok video',
  openYoutube: 'Open on YouTube',
  openX: 'Open on X',
  openInstagram: 'Open on Instagram',
  openTiktok: 'Open on TikTok',
  typePdf: 'PDF',
  typeDoc: 'Word document',
  typeXls: 'Excel sheet',
  typePpt: 'PowerPoint slides',
  typeCsv: 'CSV table',
  typeZip: 'ZIP archive',
  typeMp3: 'MP3 audio',
  typeMp4: 'MP4 video',
};
