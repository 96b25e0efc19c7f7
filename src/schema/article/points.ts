import { field } from '../field.ts';
import { list } from '../values/list.ts';
import { sentence } from '../values/sentence.ts';

/** Points are sentences: what stands alone is one, or one a line with or without dashes. */
const byLines = {
  ofText: (value: string): string[] =>
    value
      .split('\n')
      .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
      .filter((line) => line !== ''),
  ofItems: (items: readonly unknown[]) => items,
};

/** What to know of an article before it is read. */
export const keyPoints = () => ({
  points: field(list(sentence(), byLines), {
    label: { id: 'Pokok', en: 'Key points' },
    en: 'What to know of it in a few sentences, which stand above the text.',
    id: 'Yang perlu diketahui dalam beberapa kalimat, tampil di atas naskah.',
    example: 'Vaksin diberikan gratis',
    synonyms: ['pokok', 'poin', 'intisari', 'keypoints', 'highlights', 'tldr'],
  }),
});
