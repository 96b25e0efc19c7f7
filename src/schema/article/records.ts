import { z } from 'zod';
import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { text } from '../values/text.ts';
import { time } from '../values/time.ts';

/**
 * Which rules of the spam check and reminders of press ethics an editor looked at and found to be
 * fine, and when; the rules alone will do.
 */
function review(zone: string) {
  return group(
    {
      rules: field(list(text()), {
        label: { id: 'Aturan', en: 'Rules' },
        en: 'The rules looked at.',
        id: 'Aturan yang sudah diperiksa.',
        example: 'ethics/victim',
        synonyms: ['rule', 'aturan'],
      }),
      date: field(time(zone).optional(), {
        label: { id: 'Tanggal', en: 'Date' },
        en: 'When.',
        id: 'Kapan.',
        example: '2026-11-22',
        synonyms: ['tanggal', 'time', 'waktu'],
      }),
    },
    'rules',
  );
}

/** Where an imported article came from; written by the import, so that it can run again. */
export function imported() {
  return z.object({
    from: field(text(), { en: 'What it was imported from.', id: 'Asal impornya.' }),
    id: field(text().optional(), { en: 'Its id there.', id: 'Id-nya di sana.' }),
    digest: field(text().optional(), {
      en: 'A digest of what was imported.',
      id: 'Sidik isi yang diimpor.',
    }),
  });
}

/** What the newsroom keeps about its own work on it. */
export const records = (zone: string) => ({
  reviewed: field(review(zone).optional(), {
    label: { id: 'Sudah ditinjau', en: 'Reviewed' },
    en: 'Rules of the spam check and reminders of press ethics that an editor looked at; they are not said again.',
    id: 'Aturan pemeriksa spam dan pengingat etika pers yang sudah dilihat redaktur; tidak dikatakan lagi.',
    example: 'ethics/victim',
    synonyms: ['ditinjau', 'diperiksa'],
  }),
  import: field(imported().optional(), {
    en: 'Where it was imported from; written by the import.',
    id: 'Asal impornya; ditulis oleh pengimpor.',
    synonyms: ['impor'],
  }),
});
