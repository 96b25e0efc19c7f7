import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { makeEdition } from '../../../src/edition/make-edition.ts';
import { contentFolder, article } from '../../content-folder.ts';

const NOW = '2020-01-01T00:00:00.000Z';

test('a preview adds what is not published yet, marked; withdrawn stories stay out', () => {
  const root = contentFolder({
    'articles/2015/09/terbit.md': article(),
    'articles/2015/09/draf.md': article('draft: ya'),
    'articles/2015/09/dicabut.md': article('withdrawn: { time: 2015-10-01, reason: Keliru. }'),
    'articles/2015/09/nanti.md': article().replace('2015-09-16', '2020-09-16'),
    'pages/draf.md': '---\ntitle: Draf\ndraft: ya\n---\n\nIsi.\n',
  });
  const { content } = readContent({ root, now: new Date(NOW) });
  const dayOf = (time: string): string => time.slice(0, 10);
  const states = (preview: boolean) => {
    const { articles, pages } = makeEdition(content, NOW, dayOf, { preview });
    return [articles.map(({ slug, awaiting }) => [slug, awaiting]), pages.length];
  };
  expect(states(false)).toEqual([[['terbit', undefined]], 0]);
  expect(states(true)).toEqual([
    [
      ['nanti', 'scheduled'],
      ['draf', 'draft'],
      ['terbit', undefined],
    ],
    1,
  ]);
});
