import { field } from '../field.ts';
import { choice } from '../values/choice.ts';
import { text } from '../values/text.ts';

/** Whose turn a draft is, the editor's or the writer's; readers see nothing of it. */
export const review = () => ({
  review: field(
    choice(['waiting', 'returned'], {
      menunggu: 'waiting',
      dikembalikan: 'returned',
      kembali: 'returned',
    }).optional(),
    {
      label: { id: 'Pemeriksaan', en: 'Review' },
      en: 'Of a draft: waiting for the editor, or returned to the writer. Readers never see it.',
      id: 'Untuk draf: menunggu redaktur, atau dikembalikan ke penulis. Pembaca tidak melihatnya.',
      example: 'menunggu',
      synonyms: ['pemeriksaan'],
    },
  ),
  reviewNote: field(text().optional(), {
    label: { id: 'Catatan untuk penulis', en: 'Note to the writer' },
    en: 'What the editor asks of the writer. Readers never see it.',
    id: 'Apa yang diminta redaktur dari penulis. Pembaca tidak melihatnya.',
    example: 'Tambahkan tanggapan BPBD.',
    freeText: true,
    synonyms: ['catatanRedaktur'],
  }),
});
