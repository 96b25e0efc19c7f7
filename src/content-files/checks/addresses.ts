import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { idFrom, pathProblem } from '../../schema/values/address.ts';
import { addressKey, reservedAt } from '../reserved.ts';
import { placeOf } from '../entries/story.ts';
import type { Check, Whole } from './check.ts';
import type { Holders } from './holders.ts';
import { fixedHolders } from './holders.ts';

/** Every address is one thing's: no two stories, and no story where a list, page or file is. */
export const addresses: Check = (whole) => {
  const sections = new Set(whole.site.sections.map(({ id }) => id));
  const holders = fixedHolders(whole);
  return [
    ...oddNames(whole),
    ...pageFindings(whole, sections, holders),
    ...storyFindings(whole, sections, holders),
    ...fileFindings(whole, sections),
  ];
};

/** File names that cannot stand in an address, where they would have to. */
function oddNames({ stories }: Whole): Finding[] {
  return stories
    .filter(
      ({ entry, permalink }) => permalink === undefined && pathProblem(entry.path) !== undefined,
    )
    .map((story) => {
      const { slug, file } = story.entry;
      const values = { slug, suggestion: idFrom(slug) || 'judul-berita' };
      return finding('slug/odd', startOf(file), values, story.level);
    });
}

function pageFindings(
  { pages }: Whole,
  sections: ReadonlySet<string>,
  holders: Holders,
): Finding[] {
  return pages.flatMap(({ entry: { file, id, path } }): Finding[] => {
    if (pathProblem(path) !== undefined) {
      const values = { slug: id, suggestion: idFrom(id) || 'halaman' };
      return [finding('slug/odd', startOf(file), values, 'hold')];
    }
    const reserved = reservedAt(path, sections);
    const holder = reserved
      ? ({ kind: 'reserved', name: reserved } as const)
      : holders.get(addressKey(path));
    if (holder === undefined || holder.name === file) return [];
    return [finding('address/taken', startOf(file), { path, ...holder }, 'hold')];
  });
}

function storyFindings(
  { stories }: Whole,
  sections: ReadonlySet<string>,
  holders: Holders,
): Finding[] {
  const owners = new Map<string, string>();
  return stories.flatMap((story): Finding[] => {
    const { file, path } = story.entry;
    const place = placeOf(story, 'permalink');
    const key = addressKey(path);
    const other = owners.get(key);
    if (other !== undefined) return [finding('address/twice', place, { path, other }, 'stop')];
    owners.set(key, file);
    const reserved = reservedAt(path, sections);
    const holder = reserved ? ({ kind: 'reserved', name: reserved } as const) : holders.get(key);
    return holder ? [finding('address/taken', place, { path, ...holder }, story.level)] : [];
  });
}

/** Files for the root must not lie where Warta writes. */
function fileFindings({ files }: Whole, sections: ReadonlySet<string>): Finding[] {
  return [...files].flatMap((file): Finding[] => {
    if (!file.startsWith('files/')) return [];
    const path = file.slice('files'.length);
    const reserved = reservedAt(path, sections);
    const isSection = sections.has(addressKey(path).slice(1));
    if (reserved === undefined && !isSection) return [];
    return [finding('file/over-generated', startOf(file), { path }, 'warning')];
  });
}
