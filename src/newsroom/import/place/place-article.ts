import { addressKey } from '../../../lib/address-key.ts';
import { reservedAt } from '../../../site/addresses/reserved.ts';
import { oldPathProblem } from '../../../lib/old-path.ts';
import { slugOf } from '../../../lib/slug.ts';
import { timeParts } from '../../../lib/time/format.ts';
import { idForm, pathProblem } from '../../../schema/values/address.ts';
import type { Note } from '../article/note.ts';
import { DRAFTS } from '../article/withheld.ts';
import { sitePathOf } from '../article/site-path.ts';
import type { SourceArticle } from '../article/source-article.ts';

/** The files and addresses (as `addressKey` has them) that are taken, by whom does not matter. */
export interface Occupied {
  files: Set<string>;
  paths: Set<string>;
  /** Addresses that articles of this import have themselves: no old address of another may be one. */
  claimed: ReadonlySet<string>;
  /** The number that a name which is taken got last; a thousand of one name are then no slower. */
  numbers: Map<string, number>;
}

/** Where an article will lie and under which addresses it will be found. */
export interface Place {
  file: string;
  path: string;
  /** Given where the address is not the one of the file. */
  permalink?: string;
  aliases: string[];
}

/**
 * Finds file and address of a new article: the old address is kept where the site can have it, a
 * name that is taken gets a number. Marks both as taken.
 */
export function placeArticle(
  article: SourceArticle,
  title: string,
  date: string,
  { zone, sections, occupied }: { zone: string; sections: ReadonlySet<string>; occupied: Occupied },
  notes: Note[],
): Place {
  const { year, month } = timeParts(date, zone);
  const folder = `${year}/${String(month).padStart(2, '0')}`;
  const wanted = slugFor(article, title);
  const slug = freeName(wanted, folder, occupied, (name) => isTaken(folder, name, occupied));
  const own = `/${folder}/${slug}/`;
  const oldPath = keptPath(article.url, sections, occupied);
  const path = oldPath ?? own;
  notes.push(...placeNotes(article, title, { own, path }));
  occupied.files.add(`articles/${folder}/${slug}.md`);
  occupied.paths.add(addressKey(path));
  const root = article.withheld === true ? DRAFTS : 'articles';
  const place: Place = { file: `${root}/${folder}/${slug}.md`, path, aliases: [] };
  if (oldPath !== undefined && oldPath !== own) place.permalink = oldPath;
  // Where it cannot stay, such as one with a dash or a blank, it leads on; no other article claims it.
  const replaced = oldPath === undefined && article.url !== undefined ? [article.url] : [];
  place.aliases = [
    ...aliasPaths(replaced, path, sections, { ...occupied, claimed: new Set() }),
    ...aliasPaths(article.aliases, path, sections, occupied),
  ];
  return place;
}

/**
 * What there is to say of an article's place: that another had the name it wanted, that its old address
 * could not stay. `own` is the address of its file, `path` the one that it has.
 */
export function placeNotes(
  article: SourceArticle,
  title: string,
  { own, path }: { own: string; path: string },
): Note[] {
  const notes: Note[] = [];
  const wanted = `${own.slice(0, own.lastIndexOf('/', own.length - 2))}/${slugFor(article, title)}/`;
  if (own !== wanted) notes.push({ rule: 'address-taken', values: { wanted, path: own } });
  const old = sitePathOf(article.url);
  if (old !== undefined && addressKey(old) !== addressKey(path))
    notes.push({ rule: 'address-not-kept', values: { path: old } });
  return notes;
}

/** A name as it is, or with the first number that nobody has. */
export function freeName(
  wanted: string,
  folder: string,
  { numbers }: Occupied,
  isUsed: (name: string) => boolean,
): string {
  if (!isUsed(wanted)) return wanted;
  const key = `${folder}/${wanted}`;
  let number = (numbers.get(key) ?? 1) + 1;
  while (isUsed(`${wanted}-${number}`)) number += 1;
  numbers.set(key, number);
  return `${wanted}-${number}`;
}

function isTaken(folder: string, slug: string, occupied: Occupied): boolean {
  return (
    occupied.files.has(`articles/${folder}/${slug}.md`) ||
    occupied.paths.has(addressKey(`/${folder}/${slug}/`))
  );
}

function slugFor(article: SourceArticle, title: string): string {
  const oldSlug = article.slug?.toLowerCase() ?? '';
  if (oldSlug.length <= 150 && idForm.test(oldSlug)) return oldSlug;
  const plainSlug = slugOf(article.slug ?? '') || slugOf(title);
  return plainSlug || `berita-${slugOf(article.id) || '1'}`;
}

/** The path of an old address where this site can have it too. */
function keptPath(
  url: string | undefined,
  sections: ReadonlySet<string>,
  occupied: Occupied,
): string | undefined {
  const path = sitePathOf(url);
  const isKept =
    path !== undefined && isFree(path, sections) && !occupied.paths.has(addressKey(path));
  return isKept ? path : undefined;
}

/** Whether a path can be an address here, and no list or page of Warta's own has it. */
export const isFree = (path: string, sections: ReadonlySet<string>): boolean =>
  pathProblem(path) === undefined && isNobodys(path, sections);

const isNobodys = (path: string, sections: ReadonlySet<string>): boolean =>
  reservedAt(path, sections) === undefined && !sections.has(addressKey(path).slice(1));

/** The form of an address by number, `/?p=12`. */
const byNumber = /^\/\?[\w-]+=[\w-]+$/;

/** Old addresses that can be redirected here: paths, and addresses by number. Marks them as taken. */
export function aliasPaths(
  urls: readonly string[],
  own: string,
  sections: ReadonlySet<string>,
  occupied: Occupied,
): string[] {
  const paths = new Set<string>();
  for (const url of urls) {
    const isNumber = byNumber.test(url);
    const path = isNumber ? url : url.includes('?') ? undefined : sitePathOf(url);
    if (path === undefined || addressKey(path) === addressKey(own)) continue;
    const key = addressKey(path);
    if (occupied.paths.has(key) || occupied.claimed.has(key)) continue;
    const isUsable = oldPathProblem(path) === undefined && isNobodys(path, sections);
    if (!isNumber && !isUsable) continue;
    paths.add(path);
    occupied.paths.add(key);
  }
  return [...paths];
}
