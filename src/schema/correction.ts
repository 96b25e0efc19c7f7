import { z } from 'zod';
import { field } from './field.ts';
import { text } from './values/text.ts';
import { time } from './values/time.ts';

/** One correction of an article, as its readers see it; times without a zone are on `zone`'s clock. */
export function correctionSchema(zone: string) {
  return z.object({
    time: field(time(zone), {
      label: { id: 'Waktu', en: 'Time' },
      en: 'When it was corrected.',
      id: 'Kapan dikoreksi.',
      example: '2015-09-17 08:00',
      synonyms: ['waktu', 'tanggal', 'date'],
    }),
    text: field(text(), {
      label: { id: 'Koreksi', en: 'Correction' },
      en: 'What was wrong, and what is right.',
      id: 'Apa yang keliru, dan apa yang benar.',
      example: 'Jumlah tank semula tertulis enam; yang benar tujuh.',
      synonyms: ['isi', 'teks', 'keterangan', 'koreksi'],
      freeText: true,
    }),
  });
}

/** One correction of an article. */
export type Correction = z.output<ReturnType<typeof correctionSchema>>;
