import { expect, test } from 'vitest';
import { itemsOn, listPages, splitList } from '../../../src/edition/list-pages.ts';
import { monthPages } from '../../../src/edition/list-pages.ts';
import { partNumbers, spanOf, topicIndex } from '../../../src/edition/name-index.ts';
import { INDEX_SIZE, LEDGER_SIZE, MONTH_SIZE } from '../../../src/site/addresses/older-pages.ts';
import { searchChoices, MOST_CHOICES } from '../../../src/views/search-choices.ts';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const someArticles = (count: number, over: (at: number) => object = () => ({})) =>
  range(count).map((at) =>
    anArticle({
      id: `2015/09/s-${at}`,
      date: new Date(Date.UTC(2015, 8, 1 + (at % 28), 0, 0, at)).toISOString(),
      ...over(at),
    }),
  );
const topics = (count: number) =>
  range(count).map((at) => ({ id: `t-${at}`, name: `Topik ${at}`, aliases: [] }));

test('a page of a list is found by its number, without looking at the others', () => {
  const pages = listPages(range(220));
  for (const { number, items } of pages.older) expect(itemsOn(pages, number)).toBe(items);
  expect(itemsOn(pages, undefined)).toBe(pages.front);
  expect(itemsOn(pages, pages.older.length + 1)).toBe(pages.front);
  expect(splitList(range(30), 10).older.map(({ items }) => items.length)).toEqual([10, 10]);
});

test('an ordinary month stands on one page, day by day', () => {
  const edition = anEdition(someArticles(2 * MONTH_SIZE - 1));
  const [month] = edition.months;
  expect(monthPages(month!)).toEqual({ front: month!.days, older: [] });
});

test('a month of many stories is cut into pages that hold each story once, days kept together', () => {
  const edition = anEdition(someArticles(1200));
  const { front, older } = monthPages(edition.months[0]!);
  const count = (days: typeof front) =>
    days.reduce((sum, { articles }) => sum + articles.length, 0);
  expect(older.map(({ items }) => count(items))).toEqual(older.map(() => MONTH_SIZE));
  expect(count(front)).toBeLessThan(2 * MONTH_SIZE);
  const shown = [front, ...older.map(({ items }) => items)].flat();
  expect(shown.flatMap(({ articles }) => articles)).toEqual(edition.articles);
  for (const days of [front, ...older.map(({ items }) => items)]) {
    const names = days.map(({ day }) => day);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a ledger of many corrections is cut in the same way', () => {
  const correction = { time: '2015-09-20T00:00:00.000Z', text: 'Yang benar tujuh.' };
  const edition = anEdition(someArticles(600, () => ({ corrections: [correction] })));
  const { front, older } = edition.ledgerPages();
  expect([front.length, older.length]).toEqual([600 - LEDGER_SIZE, 1]);
  expect([...front, ...older[0]!.items]).toHaveLength(600);
  expect(anEdition(someArticles(3)).ledgerPages().older).toEqual([]);
});

test('an index of names is one page up to a number, then parts from the first to the last name', () => {
  const few = topicIndex(anEdition([], { topics: topics(INDEX_SIZE) }), 'id');
  expect([few.length, partNumbers(few)]).toEqual([1, []]);
  const index = topicIndex(anEdition([], { topics: topics(1200) }), 'id');
  expect(partNumbers(index)).toEqual([1, 2, 3]);
  const names = index.flat().map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
  expect(new Set(names).size).toBe(1200);
  expect(spanOf(index[0]!)).toBe(`${names[0]} – ${names[INDEX_SIZE - 1]}`);
});

test('the search offers the topics with the most stories where they are too many, in their order', () => {
  const wide = anEdition([anArticle({ id: '2015/09/satu', topics: ['Topik 900', 'Topik 2'] })], {
    topics: topics(1000),
  });
  const ids = searchChoices(wide).topics.map(({ id }) => id);
  expect(ids).toHaveLength(MOST_CHOICES);
  expect(ids.at(-1)).toBe('t-900');
  expect(ids.slice(0, 3)).toEqual(['t-0', 't-1', 't-2']);
  const few = anEdition([], { topics: topics(MOST_CHOICES) });
  expect(searchChoices(few).topics).toHaveLength(MOST_CHOICES);
});

test('a story in more languages than there are names the original and the oldest', () => {
  const edition = anEdition(
    someArticles(400, (at) => (at === 0 ? {} : { lang: 'en', translationOf: '2015/09/s-0' })),
  );
  const original = edition.article('2015/09/s-0')!;
  expect(edition.translations(original)).toHaveLength(99);
  for (const article of edition.articles.slice(0, 30)) {
    expect(edition.translations(article).length).toBeLessThanOrEqual(100);
    expect(edition.translations(article)).toContain(original);
  }
});

test('a reply to many stories, or twice to one, names each once', () => {
  const reply = { time: '2015-09-20T00:00:00.000Z', article: '2015/09/s-0' };
  const edition = anEdition(someArticles(5, (at) => (at === 0 ? {} : { replies: [reply, reply] })));
  expect(edition.repliedTo(edition.article('2015/09/s-0')!)).toHaveLength(4);
});
