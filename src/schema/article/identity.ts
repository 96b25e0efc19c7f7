import { field } from '../field.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

/** What an article is called. */
export const headline = () => ({
  title: field(text(), {
    en: 'The headline.',
    id: 'Judul berita.',
    example: 'Rusia tawarkan pembicaraan militer soal Suriah',
    synonyms: ['judul', 'headline', 'kepala'],
    freeText: true,
  }),
  description: field(text().optional(), {
    en: 'The standfirst: one or two sentences below the headline and in lists.',
    id: 'Ringkasan: satu dua kalimat di bawah judul dan di daftar berita.',
    synonyms: ['deskripsi', 'ringkasan', 'standfirst', 'teras', 'summary', 'excerpt', 'lead'],
    freeText: true,
  }),
});

/** When it was published and changed; times without a zone are on the clock of `zone`. */
export const times = (zone: string) => ({
  date: field(time(zone), {
    en: 'When it is published. A time to come schedules it.',
    id: 'Kapan terbit. Waktu yang akan datang berarti terjadwal.',
    example: '2015-09-16 19:41',
    synonyms: ['tanggal', 'waktu', 'terbit', 'published', 'pubdate', 'time'],
  }),
  updated: field(time(zone).optional(), {
    en: 'When it was last changed in a way that readers should know of.',
    id: 'Kapan terakhir diubah sehingga pembaca perlu tahu.',
    example: '2015-09-17 08:00',
    synonyms: ['diperbarui', 'pembaruan', 'lastmod', 'modified', 'update'],
  }),
});
