import { openSearch } from '../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../src/search/writer/write-search.ts';
import { sharedData } from '../../shared-data.ts';
import { quantile } from '../report/quantile.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { serveIndex, SITE } from './served-index.ts';

/** The sets whose queries are words of articles that exist. */
const SETS = ['d_body', 'c_affix', 'a_title', 'f_abbr'];

/** What the results of one set showed, and what showing it cost each query. */
type Tally = {
  hits: number;
  atOnce: number;
  byPassage: number;
  first: number[];
  ten: number[];
};

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const bytes = (value: number): string => Math.round(value).toLocaleString('en');

function row(name: string, { hits, atOnce, byPassage, first, ten }: Tally): string {
  const costs = [first, ten].map((list) => {
    const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
    const worst = Math.max(...list);
    return [mean, quantile(list), quantile(list, 0.95), worst].map(bytes).join(' / ');
  });
  const none = hits - atOnce - byPassage;
  const shares = [atOnce, byPassage, none].map((part) => percent(part, hits)).join(' / ');
  return `| ${name} | ${hits} | ${shares} | ${costs.join(' | ')} |`;
}

/**
 * `search passages`: of the results of the fixed sets, how many show a word of the query in headline or
 * standfirst, in the passage only, or nowhere; and the bytes that the passages of three and of ten
 * results cost. Back comes Markdown.
 */
export async function passagesBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  const index = writeSearch(readCorpus(corpus), { timeZone: 'Asia/Jakarta', topicAliases: [] });
  const queries = readQueries(sets);
  const all: Tally = { hits: 0, atOnce: 0, byPassage: 0, first: [], ten: [] };
  const rows: string[] = [];
  for (const name of SETS) {
    const tally: Tally = { hits: 0, atOnce: 0, byPassage: 0, first: [], ten: [] };
    for (const { q } of queries[name] ?? []) {
      const { fetch, traffic } = serveIndex(index);
      const search = await openSearch({ base: SITE, fetch });
      const { hits, forms } = await search.search(q, { limit: 10 });
      const before = traffic.bytes;
      await search.passages(hits.slice(0, 3), forms);
      tally.first.push(traffic.bytes - before);
      const passages = await search.passages(hits, forms);
      tally.ten.push(traffic.bytes - before);
      for (const [at, { marks }] of hits.entries()) {
        tally.hits++;
        if (marks.title.length + marks.standfirst.length) tally.atOnce++;
        else if (passages[at]?.marks.length) tally.byPassage++;
      }
    }
    rows.push(row(name, tally));
    for (const key of ['hits', 'atOnce', 'byPassage'] as const) all[key] += tally[key];
    all.first.push(...tally.first);
    all.ten.push(...tally.ten);
  }
  return [
    '| set | results | marked at once / by the passage / nowhere | bytes for three: mean / median / p95 / worst | for ten |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    row('together', all),
  ].join('\n');
}
