import { z } from 'zod';
import { field } from '../field.ts';
import { id } from '../values/address.ts';
import { text } from '../values/text.ts';

/** One section of the paper. */
export function section() {
  return z.object({
    id: field(id(), {
      label: { id: 'Id', en: 'Id' },
      en: 'The word in its address, /<id>/, and in the stories.',
      id: 'Kata di alamatnya, /<id>/, dan di berita.',
      example: 'nasional',
      synonyms: ['slug'],
    }),
    name: field(text(), {
      label: { id: 'Nama', en: 'Name' },
      en: 'The name as readers see it.',
      id: 'Nama seperti yang dilihat pembaca.',
      example: 'Nasional',
      synonyms: ['nama', 'title', 'judul'],
      freeText: true,
    }),
    description: field(text().optional(), {
      label: { id: 'Keterangan', en: 'Description' },
      en: 'A sentence about it.',
      id: 'Satu kalimat tentang rubrik ini.',
      synonyms: ['deskripsi', 'keterangan'],
      freeText: true,
    }),
    parent: field(text().optional(), {
      label: { id: 'Rubrik induk', en: 'Parent section' },
      en: 'The id of the section that it belongs to.',
      id: 'Id rubrik induknya.',
      synonyms: ['induk'],
    }),
  });
}
