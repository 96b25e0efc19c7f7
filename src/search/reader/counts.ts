import { articleIn } from '../analysis/posting.ts';
import type { SearchArchive } from './archive.ts';
import type { Term } from './decode-terms.ts';
import { match } from './match.ts';
import { narrow } from './narrow.ts';
import type { QueryOptions } from './run-query.ts';
import { understand } from './understand.ts';

/**
 * How many articles match for each choice of a filter, by its id, and for each year that has any. A kind
 * whose lists the index lacks is empty.
 */
export type ChoiceCounts = {
  sections: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
  authors: ReadonlyMap<string, number>;
  years: ReadonlyMap<string, number>;
  /** Whether older segments of the archive, which were not asked, may have more. */
  isPart?: boolean;
};

/** For each article, whether it is counted. */
type Counted = Uint8Array;

/**
 * ChoiceCounts the answer to a query by section, topic, author and year: each by the words and the other
 * filters but not by its own, since another choice would take its place. Static pages count nowhere.
 */
export async function counts(
  typed: string,
  options: QueryOptions,
  archive: SearchArchive,
): Promise<ChoiceCounts> {
  const [query, sections, topics, authors] = await Promise.all([
    understand(typed, options, archive),
    archive.filters('s'),
    archive.filters('t'),
    archive.filters('a'),
  ]);
  const { articles } = archive.manifest;
  /** The matches without the filters in `own`, which are empty. */
  const without = async (own: QueryOptions): Promise<Counted> => {
    const allowed = await narrow({ ...options, ...own }, archive);
    const counted = new Uint8Array(articles);
    for (const number of match(query?.slots ?? [], articles, allowed).numbers) counted[number] = 1;
    return counted;
  };
  return {
    sections: countTerms(sections, await without({ section: '' })),
    topics: countTerms(topics, await without({ topic: '' })),
    authors: countTerms(authors, await without({ author: '' })),
    years: countYears(archive, sections, await without({ from: '', to: '' })),
  };
}

function countTerms(terms: Map<string, Term>, counted: Counted): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { form, postings } of terms.values()) {
    let sum = 0;
    for (const packed of postings) sum += counted[articleIn(packed)]!;
    sums.set(decodeURIComponent(form.slice(2)), sum);
  }
  return sums;
}

/** Only articles have a section: so they are told from pages, which are numbered among them. */
function countYears(
  { manifest: { articles, months } }: SearchArchive,
  sections: Map<string, Term>,
  counted: Counted,
): Map<string, number> {
  const isArticle = new Uint8Array(articles);
  for (const { postings } of sections.values())
    for (const packed of postings) isArticle[articleIn(packed)] = 1;
  const sums = new Map<string, number>();
  for (const [at, [month, first]] of months.entries()) {
    const end = months[at + 1]?.[1] ?? articles;
    let sum = 0;
    for (let number = first; number < end; number++) sum += counted[number]! & isArticle[number]!;
    const year = String(Math.floor(month / 12));
    if (sum) sums.set(year, (sums.get(year) ?? 0) + sum);
  }
  return sums;
}
