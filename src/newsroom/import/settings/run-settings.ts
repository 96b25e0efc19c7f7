import { readFileSync } from 'node:fs';
import type { SiteEntry } from '../../../schema/entries.ts';
import { hostOf } from '../clean/own-links.ts';
import type { ImportOptions } from '../import-options.ts';
import type { PictureCopier } from '../pictures/picture-copier.ts';
import { pictureCopier } from '../pictures/picture-copier.ts';
import type { PrepareContext } from '../prepare/prepare-article.ts';
import type { OpenedSource } from '../source/source-file.ts';
import type { IndexedExports } from '../wxr/index-exports.ts';
import { askSections } from './ask-sections.ts';
import type { SectionMap } from './choose-section.ts';
import { parseSectionMap } from './choose-section.ts';
import { mergeTags, readTopicMap } from './topic-map.ts';

/** All that decides what becomes of the articles of one import. */
export interface RunSettings {
  /** The content folder. */
  content: string;
  site: SiteEntry;
  /** ISO time of the import. */
  now: string;
  dryRun: boolean;
  sectionMap: SectionMap;
  /** A topic's spelling to the one that is kept, by small letters. */
  topicMap: ReadonlyMap<string, string>;
  /** The text of a map of topics for editors to look through, where there is none yet. */
  newTopicMap?: string;
  prepare: PrepareContext;
  /** Addresses that articles of the source have themselves, as `addressKey` has them. */
  claimed: ReadonlySet<string>;
  /** Copies the pictures of a text beside its article; answers the text with the new names. */
  pictures: PictureCopier;
}

/** What was read of the source before the first article is prepared. */
export interface Reading extends IndexedExports {
  source: OpenedSource;
}

/** All that decides what becomes of the articles of a source; a person may be asked for sections. */
export async function runSettings(
  options: ImportOptions,
  { source, index, heads }: Reading,
  site: SiteEntry,
): Promise<RunSettings> {
  const { content, now, stop, dryRun = false, images = false, allowPrivate = false } = options;
  const sectionMap = new Map(parseSectionMap(mapText(options.sectionMap)));
  await askSections(index, site, sectionMap, options.askSection);
  const merged = mergeTags(index.tags.values());
  const reviewed = readTopicMap(content);
  const addresses = [site.url, ...heads.map(({ blogUrl, link }) => blogUrl || link)];
  const people = heads.flatMap(({ authors }) =>
    authors.map(({ login, name }) => [login.toLowerCase(), name] as const),
  );
  return {
    content,
    site,
    now,
    dryRun,
    sectionMap,
    topicMap: reviewed ?? merged.map,
    ...(merged.map.size > 0 && reviewed === undefined && { newTopicMap: merged.text }),
    prepare: {
      ownHosts: addresses.flatMap((url) => hostOf(url) ?? []),
      allow: site.spam.allow,
      uploads: index.uploads,
      people: new Map(people),
      byNumber: (id) => index.posts.get(id)?.url,
    },
    claimed: index.addresses,
    pictures: pictureCopier({
      content,
      folders: source.folders,
      images,
      allowPrivate,
      dryRun,
      stop,
    }),
  };
}

/** `--section-map` names a file of pairs, or is the pairs. */
function mapText(value: string | undefined): string {
  if (value === undefined || /[=\n]/.test(value)) return value ?? '';
  try {
    return readFileSync(value, 'utf8');
  } catch {
    return value;
  }
}
