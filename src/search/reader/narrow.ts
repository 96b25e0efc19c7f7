import { articleIn, posting, TOP_LEVEL } from '../analysis/posting.ts';
import type { SearchArchive } from './archive.ts';
import type { Allowed } from './match.ts';

/** Ids of section, topic and author; first and last day (`2015-08-17`, in the site's zone). */
export type SearchFilters = {
  section?: string;
  topic?: string;
  author?: string;
  from?: string;
  to?: string;
};

/** Which articles the filters of a search let through; undefined where there are none. */
export async function narrow(
  { section, topic, author, from, to }: SearchFilters,
  archive: SearchArchive,
): Promise<Allowed> {
  const lists: Promise<Iterable<number>>[] = [];
  for (const [kind, id] of Object.entries({ s: section, t: topic, a: author })) {
    const name = `${kind}:${encodeURIComponent(id ?? '')}`;
    if (id) lists.push(archive.terms(name, name).then((terms) => terms.get(name)?.postings ?? []));
  }
  if (from || to) lists.push(between(from, to, archive));
  if (!lists.length) return undefined;
  const passes = new Uint8Array(archive.manifest.articles);
  for (const list of await Promise.all(lists))
    for (const packed of list) passes[articleIn(packed)]!++;
  return passes.map((count) => Number(count === lists.length));
}

/** The day that pages are numbered by, which have none. */
const PAGES = '1970-01-02';

/** The articles from one day through another (`2015-08-17`; either may be absent), as postings. */
async function between(from: string | undefined, to: string | undefined, archive: SearchArchive) {
  const postings: number[] = [];
  let number = 0;
  for (const [day, count] of await archive.days())
    for (let rest = count; rest > 0; rest--, number++)
      if (day > PAGES && (!from || day >= from) && (!to || day <= to))
        postings.push(posting(number, TOP_LEVEL));
  return postings;
}
