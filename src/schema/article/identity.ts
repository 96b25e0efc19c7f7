import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

/** What an article is called. */
export const headline = () => ({
  title: field(text(), {
    label: { id: 'Judul', en: 'Headline' },
    en: 'The headline.',
    id: 'Judul berita.',
    example: 'Rusia tawarkan pembicaraan militer soal Suriah',
    synonyms: ['judul', 'headline', 'kepala'],
    freeText: true,
  }),
  description: field(text().optional(), {
    label: { id: 'Ringkasan', en: 'Standfirst' },
    en: 'The standfirst: one or two sentences below the headline and in lists.',
    id: 'Ringkasan: satu dua kalimat di bawah judul dan di daftar berita.',
    synonyms: ['deskripsi', 'ringkasan', 'standfirst', 'teras', 'summary', 'excerpt', 'lead'],
    freeText: true,
  }),
});

/** When an article was changed, and what is new in it; most write the time alone. */
function update(zone: string) {
  return group(
    {
      time: field(time(zone), {
        label: { id: 'Waktu', en: 'Time' },
        en: 'When it was changed.',
        id: 'Kapan diperbarui.',
        example: '2015-09-17 08:00',
        synonyms: ['waktu', 'tanggal', 'date', 'kapan', 'jam'],
      }),
      what: field(text().optional(), {
        label: { id: 'Yang baru', en: 'What is new' },
        en: 'What is new, in a few words that readers see. A featured story counts from then on.',
        id: 'Apa yang baru, dalam beberapa kata yang dilihat pembaca. Berita unggulan dihitung sejak itu.',
        example: 'jumlah korban menjadi 12',
        synonyms: ['apa', 'isi', 'keterangan', 'alasan', 'perubahan', 'catatan', 'reason', 'note'],
        freeText: true,
      }),
    },
    'time',
  );
}

/** When it was published and changed; times without a zone are on the clock of `zone`. */
export const times = (zone: string) => ({
  date: field(time(zone), {
    label: { id: 'Terbit', en: 'Published' },
    en: 'When it is published. A time to come schedules it.',
    id: 'Kapan terbit. Waktu yang akan datang berarti terjadwal.',
    example: '2015-09-16 19:41',
    synonyms: ['tanggal', 'waktu', 'terbit', 'published', 'pubdate', 'time'],
  }),
  updated: field(update(zone).optional(), {
    label: { id: 'Diperbarui', en: 'Updated' },
    en: 'When it was last changed in a way that readers should know of, and what is new.',
    id: 'Kapan terakhir diubah sehingga pembaca perlu tahu, dan apa yang baru.',
    example: '2015-09-17 08:00',
    synonyms: ['diperbarui', 'pembaruan', 'lastmod', 'modified', 'update'],
  }),
});
