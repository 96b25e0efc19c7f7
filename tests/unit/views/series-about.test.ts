import { expect, test } from 'vitest';
import type { PageEntry } from '../../../src/schema/entries.ts';
import { topicView } from '../../../src/views/list.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

const intro = (id: string, topic?: string): PageEntry => ({
  ...{ id, file: `series/${id}.md`, digest: '', title: `Judul ${id}`, path: `/series/${id}/` },
  ...{ menu: 'none', draft: false, aliases: [], pictures: [], documents: [], also: [] },
  series: { topic },
});

const part = (id: string, topics: string[], series?: string) =>
  anArticle({
    id: `2020/04/${id}`,
    topics,
    series: series === undefined ? undefined : { id: series, part: undefined },
  });

const site = siteWith(
  [
    part('a', ['Gempa', 'Palu'], 'palu'),
    part('b', ['Gempa', 'Palu'], 'palu'),
    part('c', ['Gempa'], 'satu'),
    part('d', ['Palu', 'Banjir']),
    part('e', ['Banjir']),
    part('f', ['Banjir']),
  ],
  { pages: [intro('gempa', 'Gempa'), intro('palu'), intro('satu'), intro('kosong', 'Tiada')] },
);

const seriesOf = (name: string, number?: number) => {
  const topic = site.edition.topics.find((one) => one.name === name)!;
  return topicView(site, topic, number).series?.map((one) => one.path);
};

test('the page of a topic leads to its dossier, and to series of which each part is about it', () => {
  expect(seriesOf('Gempa')).toEqual(['/series/gempa/', '/series/palu/']);
  // One of its stories is in no series, which takes nothing from those that are.
  expect(seriesOf('Palu')).toEqual(['/series/palu/']);
  expect(seriesOf('Banjir')).toBeUndefined();
});

test('older pages of the topic do not say it again', () => {
  expect(seriesOf('Gempa', 1)).toBeUndefined();
});
