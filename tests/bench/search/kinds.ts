import { openSearch } from '../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../src/search/writer/write-search.ts';
import { sharedData } from '../../shared-data.ts';
import { randomFrom } from '../../support/newsroom/random.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { kindSets, titledNames, wordsToTakeOut } from './kinds-of-queries.ts';
import { miniSearch } from './minisearch.ts';
import { measureQuality } from './quality.ts';
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
 * lacks, abbreviations in either form, a word and a number without a space, titles before names,
 * headlines while one types. MiniSearch is asked the same where it can be. Back comes Markdown.
 */
export async function kindsBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const file = sharedData('search/queries-dev.json');
  if (!corpus || !file) return 'Skipped: the shared data is absent.';
  const articles = readCorpus(corpus);
  const fixed = readQueries(file);
  const index = writeSearch(articles, OPTIONS);
  const { search, headlines } = await openSearch({ base: SITE, fetch: serveFiles(index) });
  const ids = new Map(articles.map(({ url, digest }) => [url, digest]));
  const archive = readWords(articles);

  const warta = async (query: string) =>
    (await search(query)).hits.map(({ url }) => ids.get(new URL(url).pathname) ?? '');
  const peer = miniSearch(articles);
  const rows: string[] = [];
  const sets = kindSets(archive, fixed['f_abbr'] ?? []);
  for (const [name, queries] of Object.entries(sets)) {
    const [own, other] = [
      await measureQuality(queries, articles, warta),
      await measureQuality(queries, articles, peer),
    ];
    rows.push(
      `| ${name} | ${queries.length} | ${share(own.first)} / ${share(own.ten)} | ${share(other.first)} / ${share(other.ten)} |`,
    );
  }

  let equal = 0;
  const names = titledNames(archive, randomFrom(7), 50);
  for (const { title, name } of names) {
    const [alone, titled] = [await search(name), await search(`${title} ${name}`)];
    if (!titled.partial && titled.total >= 0.8 * alone.total) equal++;
  }
  let [shown, right] = [0, 0];
  for (const { q } of fixed['e_prefix'] ?? []) {
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
    '| kind | queries | first / in ten | MiniSearch |',
    '|---|---:|---:|---:|',
    ...rows,
    `| true words that the archive lacks, read as another | ${gone.length} | ${share(replaced / gone.length)} | |`,
    `| title before a name finds as many as the name | ${names.length} | ${equal} | |`,
    `| headlines while one types, precision | ${shown} shown | ${share(right / Math.max(1, shown))} | |`,
  ].join('\n');
}
