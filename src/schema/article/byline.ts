import { field } from '../field.ts';
import { withKind } from '../values/kind.ts';
import { group } from '../values/group.ts';
import { list } from '../values/list.ts';
import { people } from '../values/names.ts';
import { text } from '../values/text.ts';

/** One author of an article: an id of `authors/` or a name, and what they did. */
function authorOf() {
  return group(
    {
      id: field(withKind(text(), { is: 'id', of: 'author' }), {
        label: { id: 'Penulis', en: 'Author' },
        en: 'The id of the author: the name of the file in authors.',
        id: 'Id penulis: nama berkas di folder authors.',
        example: 'desk-internasional',
        synonyms: ['name', 'nama', 'penulis'],
      }),
      role: field(text().optional(), {
        label: { id: 'Peran', en: 'Role' },
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

/** Who reported it, and from where. */
export const byline = () => ({
  authors: field(list(authorOf(), people), {
    label: { id: 'Penulis', en: 'Authors' },
    en: 'Who wrote it; without it, the newsroom.',
    id: 'Siapa yang menulis; kalau tidak ada, redaksi.',
    example: 'desk-internasional',
    synonyms: ['penulis', 'author', 'oleh', 'pewarta', 'wartawan', 'byline', 'reporter'],
  }),
  dateline: field(text().optional(), {
    label: { id: 'Tempat', en: 'Dateline' },
    en: 'The place that it was reported from.',
    id: 'Tempat berita dilaporkan.',
    example: 'Washington',
    synonyms: ['tempat', 'lokasi', 'kota', 'location'],
    freeText: true,
  }),
});
