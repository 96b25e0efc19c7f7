import { readFileSync } from 'node:fs';
import type { SiteEntry } from '../../../schema/entries.ts';
import { namedAuthor } from '../article/named-author.ts';
import { hostOf } from '../clean/own-links.ts';
import type { ImportOptions } from '../import-options.ts';
import type { PictureCopier } from '../pictures/picture-copier.ts';
import { pictureCopier } from '../pictures/picture-copier.ts';
import type { PrepareContext } from '../prepare/prepare-article.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { ImportOutcome } from '../report/outcome.ts';
import { trialOf } from './trial.ts';
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
  /** Whether an article is in the part that is asked for. */
  isWanted: (article: SourceArticle) => boolean;
  /** Told of each article how many are done. */
  progress: (count: number, outcome: ImportOutcome) => void;
  /** What was typed as the source. */
  target: string;
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
  const people = heads
    .flatMap(({ authors }) => authors)
    .map(({ login, name }) => [login.toLowerCase(), namedAuthor(name)] as const)
    .filter(([, name]) => name !== '');
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
    isWanted: trialOf(options),
    progress: progressOf(options),
    target: options.target,
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

/** The first report while an import is under way, in articles; each further one comes half as many later. */
const FIRST_REPORT = 50;

/** Tells of every article, and has a report written now and then. */
function progressOf({ progress, report }: ImportOptions): RunSettings['progress'] {
  let next = FIRST_REPORT;
  return (count, outcome) => {
    progress?.(count);
    if (count < next) return;
    next = Math.ceil(count * 1.5);
    report?.(outcome, false);
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
