import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { text } from '../values/text.ts';

/** One author of a story: an id of `authors/` or a name, and what they did. */
export function authorOf() {
  return group(
    {
      id: field(text(), {
        en: 'The id of the author: the name of the file in authors.',
        id: 'Id penulis: nama berkas di folder authors.',
        example: 'desk-internasional',
        synonyms: ['name', 'nama', 'penulis'],
      }),
      role: field(text().optional(), {
        en: 'What they did, where it is not the writing.',
        id: 'Perannya, kalau bukan menulis.',
        example: 'Penerjemah',
        synonyms: ['peran', 'tugas'],
        freeText: true,
      }),
    },
    'id',
  );
}
