import { z } from 'zod';
import { field } from './field.ts';
import { id } from './values/address.ts';
import { list } from './values/list.ts';
import { text } from './values/text.ts';

/** One item of `topics.yaml`: a subject with a page of its own. */
export const topicSchema = z.object({
  id: field(id(), {
    label: { id: 'Id', en: 'Id' },
    en: 'The word in its address, /topic/<id>/.',
    id: 'Kata di alamatnya, /topic/<id>/.',
    example: 'suriah',
    synonyms: ['slug'],
  }),
  name: field(text(), {
    label: { id: 'Nama', en: 'Name' },
    en: 'The name as readers see it.',
    id: 'Nama seperti yang dilihat pembaca.',
    example: 'Suriah',
    synonyms: ['nama', 'title', 'judul'],
    freeText: true,
  }),
  aliases: field(list(text()), {
    label: { id: 'Nama lain', en: 'Other words' },
    en: 'Other words for the same topic, which lead to it and serve search.',
    id: 'Kata lain untuk topik yang sama; dipakai juga oleh pencarian.',
    example: 'Syria',
    synonyms: ['alias', 'sinonim'],
  }),
  description: field(text().optional(), {
    label: { id: 'Keterangan', en: 'Description' },
    en: 'A sentence or two at the top of its page.',
    id: 'Satu dua kalimat di awal halamannya.',
    synonyms: ['deskripsi', 'keterangan'],
    freeText: true,
  }),
});

/** One declared topic. */
export type TopicEntry = z.output<typeof topicSchema>;
