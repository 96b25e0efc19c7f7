import { field } from '../field.ts';
import { choice } from '../values/choice.ts';
import { languageCode } from '../values/matching.ts';
import { text } from '../values/text.ts';
import { leadPicture } from './lead-picture.ts';

const labels = ['opinion', 'analysis', 'reportage', 'photo-essay', 'advertorial'] as const;
const otherLabels = {
  opini: 'opinion',
  analisis: 'analysis',
  reportase: 'reportage',
  'esai foto': 'photo-essay',
  'esai-foto': 'photo-essay',
  'foto esai': 'photo-essay',
  'photo essay': 'photo-essay',
  iklan: 'advertorial',
} as const;

/** In which form it comes: its language, its picture, and its kind where it is no plain news. */
export const form = () => ({
  lang: field(languageCode().optional(), {
    label: { id: 'Bahasa', en: 'Language' },
    en: 'The language of the story, where it is not the site’s.',
    id: 'Bahasa berita, kalau bukan bahasa situs.',
    example: 'en',
    synonyms: ['bahasa', 'language'],
  }),
  image: field(leadPicture().optional(), {
    label: { id: 'Foto utama', en: 'Lead picture' },
    en: 'The picture above the story.',
    id: 'Gambar di atas berita.',
    example: 'latakia.jpg',
    synonyms: ['gambar', 'foto', 'picture', 'photo', 'cover', 'thumbnail'],
  }),
  label: field(choice(labels, otherLabels).optional(), {
    label: { id: 'Jenis', en: 'Kind' },
    en: 'opinion, analysis, reportage, photo-essay or advertorial, where it is no plain news story.',
    id: 'opinion (opini), analysis (analisis), reportage (reportase), photo-essay (esai foto) atau advertorial (iklan), kalau bukan berita biasa.',
    example: 'opinion',
    synonyms: ['jenis', 'type', 'kind'],
  }),
  client: field(text().optional(), {
    label: { id: 'Klien', en: 'Client' },
    en: 'Who paid for an advertorial. Readers see it.',
    id: 'Siapa yang membayar advertorial ini. Pembaca melihatnya.',
    example: 'PT Nama Klien',
    synonyms: ['klien', 'sponsor', 'pemasang', 'pengiklan', 'advertiser', 'sponsoredBy'],
    freeText: true,
  }),
});
