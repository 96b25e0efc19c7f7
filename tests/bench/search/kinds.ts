import { openSearch } from '../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../src/search/writer/write-search.ts';
import { sharedData } from '../../shared-data.ts';
import { randomFrom } from '../../support/newsroom/random.ts';
import { readCorpus, readQueries } from './corpus.ts';
import {
  eitherForm,
  gluedQueries,
  slipQueries,
  titledNames,
  wordsToTakeOut,
} from './kinds-of-queries.ts';
import type { SetQuery } from './kinds-of-queries.ts';
import { readWords } from './read-words.ts';
import type { SearchDocument } from '../../../src/search/writer/write-search.ts';
import { serveFiles, SITE } from './served-index.ts';

const share = (value: number): string => value.toFixed(3);

const OPTIONS = { timeZone: 'Asia/Jakarta', topicAliases: [] };

/** Takes words out of documents, wherever they stand. */
function withoutWords(words: readonly string[]) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (document: SearchDocument): SearchDocument => ({
    ...document,
    title: document.title.replace(pattern, ''),
    standfirst: document.standfirst.replace(pattern, ''),
    body: document.body.replace(pattern, ''),
  });
}

/**
 * `search kinds`: how the engine does on kinds of queries that readers type and the fixed sets lack,
 * made anew from the articles of the shared data: slips that are words of the archive, words that it
 * lacks, abbreviations in either form, a word and a
 * number without a space, titles before names, headlines while one types. Back comes Markdown.
 */
export async function kindsBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  const articles = readCorpus(corpus);
  const index = writeSearch(articles, OPTIONS);
  const { search, headlines } = await openSearch({ base: SITE, fetch: serveFiles(index) });
  const ids = new Map(articles.map(({ url, digest }) => [url, digest]));
  const archive = readWords(articles);

  const quality = async (queries: readonly SetQuery[]): Promise<string> => {
    let [first, ten] = [0, 0];
    for (const { query, right } of queries) {
      const { hits } = await search(query, { limit: 10 });
      const places = hits.map(({ url }) => right.has(ids.get(new URL(url).pathname) ?? ''));
      if (places[0]) first++;
      if (places.includes(true)) ten++;
    }
    return `${queries.length} | ${share(first / queries.length)} / ${share(ten / queries.length)}`;
  };

  const glued = gluedQueries(archive, randomFrom(7), 150);
  let equal = 0;
  const names = titledNames(archive, randomFrom(7), 50);
  for (const { title, name } of names) {
    const [alone, titled] = [await search(name), await search(`${title} ${name}`)];
    if (!titled.partial && titled.total >= 0.8 * alone.total) equal++;
  }
  let [shown, right] = [0, 0];
  for (const { q } of readQueries(sets)['e_prefix'] ?? []) {
    const typed = q.slice(0, 5);
    for (const { title } of await headlines(typed)) {
      shown++;
      if (
        title
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => word.startsWith(typed))
      )
        right++;
    }
  }
  const gone = wordsToTakeOut(archive, randomFrom(11), 500);
  const lacking = await openSearch({
    base: SITE,
    fetch: serveFiles(writeSearch(articles.map(withoutWords(gone)), OPTIONS)),
  });
  let replaced = 0;
  for (const word of gone) if ((await lacking.search(word)).corrected.length > 0) replaced++;
  return [
    '| kind | queries | first / in ten |',
    '|---|---:|---:|',
    `| slips that are words of the archive | ${await quality(slipQueries(archive, randomFrom(7), 200))} |`,
    `| a word and either form of an abbreviation | ${await quality(eitherForm(archive, readQueries(sets)['f_abbr'] ?? []))} |`,
    `| true words that the archive lacks, read as another | ${gone.length} | ${share(replaced / gone.length)} |`,
    `| word and number glued, beside another word | ${await quality(glued.beside)} |`,
    `| word and number glued, alone | ${await quality(glued.alone)} |`,
    `| title before a name finds as many as the name | ${names.length} | ${equal} |`,
    `| headlines while one types, precision | ${shown} shown | ${share(right / Math.max(1, shown))} |`,
  ].join('\n');
}
