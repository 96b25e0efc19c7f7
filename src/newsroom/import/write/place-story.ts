import { slugOf } from '../../../lib/slug.ts';
import { timeParts } from '../../../lib/time/format.ts';
import { idForm, pathProblem } from '../../../schema/values/address.ts';
import type { Note } from '../story/note.ts';
import type { Story } from '../story/story.ts';

/** The addresses and files that are taken, by whom they do not matter. */
export interface Taken {
  files: Set<string>;
  paths: Set<string>;
}

/** Where an article will lie and under which addresses it will be found. */
export interface Place {
  file: string;
  path: string;
  /** Given where the address is not the one of the file. */
  permalink?: string;
  aliases: string[];
}

/** First parts of addresses that Warta makes itself. */
const reserved = new Set(
  `search saved offline corrections archive topic author feed.xml feed.json status.json revoked.json
  sitemap-index.xml news-sitemap.xml robots.txt manifest.webmanifest sw.js 404.html page _p _astro`.split(
    /\s+/,
  ),
);

/**
 * Finds file and address of a new article: the old address is kept where the site can have it, a
 * name that is taken gets a number. Marks both as taken.
 */
export function placeStory(
  story: Story,
  title: string,
  date: string,
  { zone, sections, taken }: { zone: string; sections: ReadonlySet<string>; taken: Taken },
  notes: Note[],
): Place {
  const { year, month } = timeParts(date, zone);
  const folder = `${year}/${String(month).padStart(2, '0')}`;
  const wanted = slugFor(story, title);
  let slug = wanted;
  for (let number = 2; isTaken(folder, slug, taken); number += 1) slug = `${wanted}-${number}`;
  const own = `/${folder}/${slug}/`;
  if (slug !== wanted) {
    notes.push({ rule: 'address-taken', values: { wanted: `/${folder}/${wanted}/`, path: own } });
  }
  const kept = keptPath(story.url, sections, taken, notes);
  const path = kept ?? own;
  taken.files.add(`articles/${folder}/${slug}.md`);
  taken.paths.add(path);
  const place: Place = { file: `articles/${folder}/${slug}.md`, path, aliases: [] };
  if (kept !== undefined && kept !== own) place.permalink = kept;
  place.aliases = aliasPaths(story.aliases, place, taken);
  return place;
}

function isTaken(folder: string, slug: string, taken: Taken): boolean {
  return taken.files.has(`articles/${folder}/${slug}.md`) || taken.paths.has(`/${folder}/${slug}/`);
}

function slugFor(story: Story, title: string): string {
  const given = story.slug?.toLowerCase() ?? '';
  if (given.length <= 150 && idForm.test(given)) return given;
  const made = slugOf(story.slug ?? '') || slugOf(title);
  return made || `berita-${slugOf(story.id) || '1'}`;
}

/** The path of an old address where this site can have it too. */
function keptPath(
  url: string | undefined,
  sections: ReadonlySet<string>,
  taken: Taken,
  notes: Note[],
): string | undefined {
  const path = sitePathOf(url);
  if (path === undefined) return undefined;
  const [first = '', second = ''] = path.slice(1).split('/');
  const clash =
    path === '/' ||
    reserved.has(first) ||
    (sections.has(first) && (second === '' || second === 'page'));
  if (clash || pathProblem(path) !== undefined || taken.paths.has(path)) {
    notes.push({ rule: 'address-not-kept', values: { path } });
    return undefined;
  }
  return path;
}

/** The path of an address, decoded, with the final slash that pages have here. */
export function sitePathOf(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined;
  let path: string;
  try {
    path = new URL(url, 'https://old.invalid').pathname;
    path = decodeURI(path);
  } catch {
    return undefined;
  }
  return path.endsWith('/') || /\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
}

/** The form of an address by number, `/?p=12`. */
const byNumber = /^\/\?[\w-]+=[\w-]+$/;

/** Old addresses that can be redirected here: paths, and addresses by number. */
function aliasPaths(urls: readonly string[], place: Place, taken: Taken): string[] {
  const paths = new Set<string>();
  for (const url of urls) {
    const isNumber = byNumber.test(url);
    const path = isNumber ? url : url.includes('?') ? undefined : sitePathOf(url);
    if (path === undefined || path === place.path || path === '/' || taken.paths.has(path))
      continue;
    if (isNumber || pathProblem(path) === undefined) paths.add(path);
  }
  for (const path of paths) taken.paths.add(path);
  return [...paths];
}
