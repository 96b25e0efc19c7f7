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
  if (!from && !to) return [0, archive.manifest.articles] as const;
  let [number, first, end] = [0, 0, 0];
  for (const [day, count] of await archive.days()) {
    number += count;
    if (from && day < from) first = number;
    if (!to || day <= to) end = number;
  }
  return [first, end] as const;
}
