import { describe, expect, test } from 'vitest';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const on = (day: number): string => new Date(Date.UTC(2015, 8, day)).toISOString();
const article = (id: string, day: number, topics: string[], title = id) =>
  anArticle({ id, date: on(day), topics, title });

test('related stories are older ones that share a topic, those with rare shared words first, then of its section', () => {
  const edition = anEdition([
    article('now', 20, ['Suriah'], 'Pangkalan udara Rusia dekat Latakia'),
    article('latakia', 3, ['Suriah'], 'Kapal merapat di Latakia'),
    article('other', 10, ['Suriah'], 'Sidang umum tertunda'),
    article('economy', 11, ['Rupiah'], 'Rupiah menguat'),
    article('later', 25, ['Suriah'], 'Latakia dibom'),
  ]);
  const related = edition.related(edition.article('now')!).map(({ id }) => id);
  expect(related).toEqual(['latakia', 'other', 'economy']);
});

test('what the editors name comes first, newer or not', () => {
  const named = { ...article('now', 20, ['Suriah']), related: ['later', '2015/09/gone'] };
  const edition = anEdition([named, article('later', 25, []), article('old', 1, ['Suriah'])]);
  expect(edition.related(edition.article('now')!).map(({ id }) => id)).toEqual(['later', 'old']);
});

test('a newer story changes the related stories of none before it', () => {
  const old = [1, 2, 3, 4, 5].map((day) => article(`s${day}`, day, ['Suriah'], `Latakia ${day}`));
  const before = anEdition(old);
  const after = anEdition([...old, article('new', 9, ['Suriah'], 'Latakia lagi')]);
  for (const { id } of old) {
    expect(after.related(after.article(id)!).map((one) => one.id)).toEqual(
      before.related(before.article(id)!).map((one) => one.id),
    );
  }
});

test('a translation is not a related story; it is linked as what it is, both ways', () => {
  const edition = anEdition([
    article('asli', 1, ['Paris']),
    { ...article('copy', 2, ['Paris']), translationOf: 'asli', lang: 'en' },
  ]);
  const [copy, original] = [edition.article('copy')!, edition.article('asli')!];
  expect(edition.related(copy)).toEqual([]);
  expect(edition.translations(copy)).toEqual([original]);
  expect(edition.translations(original)).toEqual([copy]);
});

describe('where fewer than four share a topic', () => {
  const inSection = (id: string, day: number, section: string, topics: string[] = []) => ({
    ...article(id, day, topics),
    section,
  });
  const ids = (edition: ReturnType<typeof anEdition>, id: string): string[] =>
    edition.related(edition.article(id)!).map((one) => one.id);

  test('the newest older ones of the section follow, and none of another', () => {
    const edition = anEdition([
      inSection('now', 20, 'nasional', ['Suriah']),
      inSection('topic', 1, 'asia', ['Suriah']),
      ...[2, 3, 4, 5].map((day) => inSection(`n${day}`, day, 'nasional')),
      inSection('elsewhere', 6, 'asia'),
      inSection('later', 25, 'nasional'),
    ]);
    expect(ids(edition, 'now')).toEqual(['topic', 'n5', 'n4', 'n3']);
  });

  test('there are as many as there are', () => {
    const edition = anEdition([inSection('now', 20, 'nasional'), inSection('old', 1, 'nasional')]);
    expect(ids(edition, 'now')).toEqual(['old']);
    expect(ids(edition, 'old')).toEqual([]);
  });

  test('a newer one changes none before it', () => {
    const old = [1, 2, 3].map((day) => inSection(`s${day}`, day, 'nasional'));
    const before = anEdition(old);
    const after = anEdition([...old, inSection('new', 9, 'nasional')]);
    for (const { id } of old) expect(ids(after, id)).toEqual(ids(before, id));
  });
});
