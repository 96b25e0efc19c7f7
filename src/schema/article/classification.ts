import { field } from '../field.ts';
import { list } from '../values/list.ts';
import { text, word } from '../values/text.ts';

/** Where it belongs in the paper. */
export const classification = () => ({
  section: field(text(), {
    en: 'The id of its section in site.yaml.',
    id: 'Id rubriknya di site.yaml.',
    example: 'internasional',
    synonyms: ['rubrik', 'kategori', 'kanal', 'category', 'categories'],
  }),
  topics: field(list(word()), {
    en: 'What it is about.',
    id: 'Tentang apa.',
    example: 'Suriah, Rusia',
    synonyms: ['topik', 'tag', 'tags', 'topic', 'keywords', 'label-topik'],
    hash: true,
  }),
});
