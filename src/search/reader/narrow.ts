import type { Archive } from './archive.ts';
import type { Allowed } from './match.ts';
import type { SearchFilters } from './open-search.ts';

/** Which articles the filters of a search let through; undefined where there are none. */
export async function narrow(filters: SearchFilters, archive: Archive): Promise<Allowed> {
  const { section, topic, author, from, to } = filters;
  const wanted = { s: section, t: topic, a: author };
  const lists = await Promise.all(
    Object.entries(wanted).flatMap(([kind, id]) => {
      if (!id) return [];
      const name = `${kind}:${encodeURIComponent(id)}`;
      return [archive.terms(name).then((terms) => terms.get(name)?.postings ?? [])];
    }),
  );
  if (!lists.length && !from && !to) return undefined;
  const passed = new Uint8Array(archive.manifest.articles);
  for (const list of lists) for (const posting of list) passed[posting >> 7]!++;
  const [first, end] = await dayRange(from, to, archive);
  return passed.map((count, number) =>
    count === lists.length && number >= first && number < end ? 1 : 0,
  );
}

/** The numbers of the articles from one day through another (`2015-08-17`, either may be absent). */
async function dayRange(from: string | undefined, to: string | undefined, archive: Archive) {
  let first = 0;
  let end = archive.manifest.articles;
  if (from || to) {
    let number = 0;
    let inside = 0;
    for (const [day, count] of await archive.days()) {
      if (from && day < from.slice(0, 10)) first = number + count;
      number += count;
      if (!to || day <= to.slice(0, to.length < 10 ? to.length : 10)) inside = number;
    }
    end = inside;
  }
  return [first, end] as const;
}
