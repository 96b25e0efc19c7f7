import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sampleContext } from './sample-context.ts';

const questionsOf = (body: string) => renderMarkdown(body, sampleContext('id')).questions;

test('a text that is made of questions gives them with their answers', () => {
  const body =
    'Pembuka.\n\n## Apa itu **MMI**?\n\nSkala [guncangan](/a/).\n\n- Satu.\n\n## Siapa?\n\nBMKG.[^1]\n\n## Sumber\n\nUSGS\n\n[^1]: Catatan.';
  expect(questionsOf(body)).toEqual([
    { question: 'Apa itu MMI?', answer: 'Skala guncangan.\nSatu.' },
    { question: 'Siapa?', answer: 'BMKG.' },
  ]);
});

test('one question, or a few among other headings, make no list of questions', () => {
  expect(questionsOf('## Apa?\n\nA.\n\n## Siapa\n\nB.')).toEqual([]);
  const others = ['Satu', 'Dua', 'Tiga'].map((one) => `## ${one}\n\nTeks.`).join('\n\n');
  expect(questionsOf(`## Apa?\n\nA.\n\n## Siapa?\n\nB.\n\n${others}`)).toEqual([]);
  expect(questionsOf('## Apa?\n\n## Siapa?\n\nB.')).toEqual([{ question: 'Siapa?', answer: 'B.' }]);
});
