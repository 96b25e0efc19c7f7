import { field } from '../field.ts';
import { withKind } from '../values/kind.ts';
import { list } from '../values/list.ts';
import { word } from '../values/text.ts';

/** Where it belongs in the paper. */
export const classification = () => ({
  section: field(withKind(word(), { is: 'id', of: 'section' }), {
    label: { id: 'Rubrik', en: 'Section' },
    en: 'The id of its section in site.yaml.',
    id: 'Id rubriknya di site.yaml.',
    example: 'internasional',
    synonyms: ['rubrik', 'kategori', 'kanal', 'category', 'categories'],
    hash: true,
  }),
  topics: field(list(word()), {
    label: { id: 'Topik', en: 'Topics' },
    en: 'What it is about.',
    id: 'Tentang apa.',
    example: 'Suriah, Rusia',
    synonyms: ['topik', 'tag', 'tags', 'topic', 'keywords', 'label-topik'],
    hash: true,
  }),
});
