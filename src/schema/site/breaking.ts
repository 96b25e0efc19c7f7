import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

/** The strip of breaking news. */
export function breaking(zone: string) {
  return group(
    {
      text: field(text(), {
        label: { id: 'Isi', en: 'Text' },
        en: 'What it says.',
        id: 'Isinya.',
        synonyms: ['teks', 'isi'],
        freeText: true,
      }),
      link: field(text().optional(), {
        label: { id: 'Tautan', en: 'Link' },
        en: 'The address that it leads to.',
        id: 'Alamat yang dituju.',
        synonyms: ['tautan', 'url'],
      }),
      time: field(time(zone).optional(), {
        label: { id: 'Sejak', en: 'Since' },
        en: 'Since when it is true; without it, when the story that it leads to was published.',
        id: 'Sejak kapan; kalau kosong, waktu terbit berita yang dituju.',
        example: '2026-11-22 06:10',
        synonyms: ['waktu', 'tanggal', 'jam', 'date'],
      }),
      until: field(time(zone).optional(), {
        label: { id: 'Sampai', en: 'Until' },
        en: 'When it goes away.',
        id: 'Kapan hilang.',
        example: '2026-11-22 21:00',
        synonyms: ['sampai'],
      }),
    },
    'text',
  );
}
