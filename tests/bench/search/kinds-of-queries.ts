import { distance } from '../../../src/search/reader/damerau-levenshtein.ts';
import { randomFrom, shuffled } from '../../support/newsroom/random.ts';
import type { KnownQuery } from './corpus.ts';
import type { WordsOfArchive, WordsOfArticle } from './read-words.ts';

/** Draws a whole number below a bound. */
type Draw = (below: number) => number;

/** A query and the ids of the articles that answer it. */
type SetQuery = { query: string; right: ReadonlySet<string> };

const idsOf = (articles: readonly WordsOfArticle[]): Set<string> =>
  new Set(articles.map(({ id }) => id));

/** Words of a headline that tell it from others. */
const tellingWords = ({ headline }: WordsOfArticle, { spread }: WordsOfArchive, but: string[]) =>
  headline.filter(
    (word) => !but.includes(word) && /^[a-z]{4,}$/.test(word) && spread.get(word)! < 1500,
  );

/** All words that a word becomes without one of its letters, and itself. */
const shortened = (word: string): Set<string> =>
  new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);

/** Rare words of the archive, each with a word twenty times as common that is one slip away. */
function slips({ spread }: WordsOfArchive): [rare: string, common: string][] {
  const words = [...spread].filter(([word]) => /^[a-z]{5,12}$/.test(word));
  const common = new Map<string, string[]>();
  for (const [word, count] of words)
    if (count >= 20)
      for (const key of shortened(word)) common.set(key, [...(common.get(key) ?? []), word]);
  return words
    .filter(([, count]) => count <= 5)
    .flatMap(([rare, count]) => {
      const near = new Set([...shortened(rare)].flatMap((key) => common.get(key) ?? []));
      return [...near]
        .filter((word) => spread.get(word)! >= 20 * count && distance(rare, word) === 1)
        .map((word): [string, string] => [rare, word]);
    });
}

/** Two words of a headline, one of them as another word of the archive that stands nowhere beside the other. */
function slipQueries(archive: WordsOfArchive, draw: Draw, most: number): SetQuery[] {
  const { articles } = archive;
  const queries: SetQuery[] = [];
  for (const [rare, common] of shuffled(slips(archive), draw)) {
    if (queries.length === most) break;
    const about = articles.filter(
      ({ inHeadline, headline }) => inHeadline.has(common) && headline.length > 3,
    );
    const article = about[draw(about.length)];
    const others = article ? tellingWords(article, archive, [common]) : [];
    const other = others[draw(others.length)];
    if (!article || !other || articles.some(({ all }) => all.has(rare) && all.has(other))) continue;
    const isAfter = article.headline.indexOf(other) < article.headline.indexOf(common);
    const right = idsOf(
      articles.filter((one) => one.inHeadline.has(common) && one.inHeadline.has(other)),
    );
    queries.push({ query: isAfter ? `${other} ${rare}` : `${rare} ${other}`, right });
  }
  return queries;
}

const NAMED_NUMBER = /(?<![\w.,-])([A-Za-z]{2,12}) (\d{1,4})(?![\w.,%:/-])/;
const NO_NAME = /^(?:rp|dan|di|ke|dari|dalam|tahun|pukul|jam|usia|ini|juta)$/i;

/** A word and a number of a headline without the space between them, beside another of its words and alone. */
function gluedQueries({ articles, spread }: WordsOfArchive, draw: Draw, most: number) {
  const beside: SetQuery[] = [];
  const alone: SetQuery[] = [];
  for (const article of shuffled(articles, draw)) {
    if (beside.length === most) break;
    const [, name = '', number = ''] = NAMED_NUMBER.exec(article.title) ?? [];
    if (name === '' || NO_NAME.test(name)) continue;
    const glued = `${name.toLowerCase()}${number}`;
    const others = tellingWords(article, { articles, spread }, [name.toLowerCase(), number]);
    const other = others[draw(others.length)];
    if (!other) continue;
    const apart = new RegExp(`\\b${name} ${number}\\b`, 'i');
    const withBoth = articles.filter((one) => apart.test(one.title) && one.inHeadline.has(other));
    beside.push({ query: `${glued} ${other}`, right: idsOf(withBoth) });
    alone.push({
      query: glued,
      right: idsOf(articles.filter(({ title, body }) => apart.test(title) || apart.test(body))),
    });
  }
  return { beside, alone };
}

const TITLES = 'pak bu bapak mas mbak kang gus bung bang pakde dr. prof. kiai kh ustaz ir.'.split(
  ' ',
);

/** Names that texts write in capitals only, each with a form of address before it. */
export function titledNames({ articles, spread }: WordsOfArchive, draw: Draw, most: number) {
  const capital = new Map<string, number>();
  for (const { body } of articles)
    for (const [, name] of body.matchAll(/[a-z,] ([A-Z][a-z]{4,})(?= [a-z])/g))
      capital.set(name!.toLowerCase(), (capital.get(name!.toLowerCase()) ?? 0) + 1);
  const names = [...capital]
    .filter(([name, count]) => count >= 8 && spread.get(name)! >= 10 && spread.get(name)! <= 250)
    .map(([name]) => name)
    .filter((name) => !articles.some(({ body }) => body.includes(` ${name} `)));
  return shuffled(names, draw)
    .slice(0, most)
    .map((name, at) => ({ name, title: TITLES[at % TITLES.length]! }));
}

/** Whether the words of an article have a word, or a phrase side by side. */
const has = ({ all, text }: WordsOfArticle, phrase: string): boolean =>
  phrase.includes(' ') ? text.includes(` ${phrase} `) : all.has(phrase);

/**
 * The queries of abbreviations, judged by what a reader would: any article answers that has the word and
 * either form, not only the one that the query was drawn from.
 */
const eitherForm = (
  { articles }: WordsOfArchive,
  queries: readonly { q: string; want?: string }[],
): SetQuery[] =>
  queries.map(({ q: query, want = '' }) => {
    const words = query.split(' ');
    const word = words.pop()!;
    const form = words.join(' ');
    const right = articles.filter((one) => one.all.has(word) && (has(one, form) || has(one, want)));
    return { query, right: idsOf(right) };
  });

/** Words of a few articles, to be taken out of the archive: true words that it then lacks. */
export function wordsToTakeOut({ spread }: WordsOfArchive, draw: Draw, most: number): string[] {
  const words = [...spread].filter(
    ([word, count]) => /^[a-z]{3,12}$/.test(word) && count >= 3 && count <= 25,
  );
  return shuffled(words, draw)
    .slice(0, most)
    .map(([word]) => word);
}

/** Sets of the kinds of which any engine can be asked, by name; `abbreviations` is the fixed set of those. */
export function kindSets(
  archive: WordsOfArchive,
  abbreviations: readonly KnownQuery[],
): Record<string, KnownQuery[]> {
  const glued = gluedQueries(archive, randomFrom(7), 150);
  const known = (queries: readonly SetQuery[]): KnownQuery[] =>
    queries.map(({ query, right }) => ({ q: query, rel: [...right] }));
  return {
    'slips that are words of the archive': known(slipQueries(archive, randomFrom(7), 200)),
    'a word and either form of an abbreviation': known(eitherForm(archive, abbreviations)),
    'word and number glued, beside another word': known(glued.beside),
    'word and number glued, alone': known(glued.alone),
  };
}
