import { sortProblems } from '../problems/sort.ts';
import type { AdvertFields, ArticleFields, AuthorFields } from '../schema/entries.ts';
import type { PageFields, SeriesFields } from '../schema/entries.ts';
import type { Moment } from './age.ts';
import { agedFindings, isSiteOut } from './age.ts';
import { sortAssets } from './assets.ts';
import type { CachedFile, ContentCache } from './cache.ts';
import { cacheKey } from './cache.ts';
import { allChecks } from './checks/all-checks.ts';
import { withoutAuthorCopies } from './checks/author-copies.ts';
import type { Whole } from './checks/check.ts';
import type { Content } from './content.ts';
import { advertOf } from './entries/advert.ts';
import { entriesInOrder } from './entries/in-order.ts';
import { authorOf, pageOf, photoIn } from './entries/entry.ts';
import type { Role } from './files/role.ts';
import { roleOf, storyOfEntries } from './files/role.ts';
import { manuscriptFinding, strayFinding } from './files/stray.ts';
import type { FileStats, Walk } from './files/walk.ts';
import { walk } from './files/walk.ts';
import { parseAdvert } from './parse/advert.ts';
import { parseAuthor } from './parse/author.ts';
import type { EntriesFields } from './parse/entries.ts';
import { parseEntries } from './parse/entries.ts';
import { parsePage } from './parse/page.ts';
import { parsePopular } from './parse/popular.ts';
import { parseTargets } from './parse/publish.ts';
import { parseTopics } from './parse/topics.ts';
import { readSiteFile } from './read-site.ts';
import { withKnownSection } from './parse/with-known-section.ts';
import { readArticleFile } from './read-article.ts';
import type { Parse } from './read-file.ts';
import { readFile } from './read-file.ts';
import { readTables } from './read-tables.ts';
import { readText } from './files/load.ts';
import type { ContentRecord, ReadFile } from './record.ts';
import { authorIds, sectionIds, articleId, articleOf } from './entries/article-file.ts';
import { own } from '../lib/own.ts';

/** What to read, and when it is. */
export interface ReadOptions {
  /** The content folder. */
  readonly root: string;
  /** The build's clock, which tells young articles from old. */
  readonly now: Date;
  /** What the last reading left; files that are still the same are not read again. */
  readonly cache?: ContentCache | undefined;
  /** A digest of the code, so that a cache of another version is not used. */
  readonly code?: string | undefined;
  /** Articles that were read just now, by their files: by several threads, one cannot wait for another here. */
  readonly read?: ReadonlyMap<string, CachedFile> | undefined;
  /** The files of the folder, where it was walked already. */
  readonly walked?: Walk | undefined;
  /** Whether the last build published the article in a file; absent where no build is remembered. */
  readonly wasPublished?: ((file: string) => boolean) | undefined;
}

/**
 * Reads a content folder: all entries that are in order, and all that is wrong with the others, in
 * one go. Synchronous. Throws only where `root` is no folder that can be read.
 */
export function readContent({
  root,
  now,
  cache,
  code = '',
  read,
  walked = walk(root),
  wasPublished,
}: ReadOptions): { content: Content; cache: ContentCache } {
  const { files, findings: walkFindings } = walked;
  const byRole = Map.groupBy(files, ({ file }) => roleOf(file));
  const {
    site,
    logo,
    sectionPlaces,
    findings: siteFindings,
  } = readSiteFile(root, byRole.get('site')?.[0]);
  const popularText = readText(root, byRole.get('popular')?.[0], 'warning');
  const popular = popularText.text === undefined ? undefined : parsePopular(popularText.text);
  const targetsText = readText(root, byRole.get('publish')?.[0], 'hold');

  const zone = site.timeZone;
  const moment: Moment = { now: now.getTime(), zone, wasPublished };
  const key = cacheKey(code, zone);
  const cachedFiles = cache?.key === key ? cache.files : {};
  const records = new Map<string, CachedFile>();
  const readEach = <T>(role: Role, readOne: (stats: FileStats) => CachedFile): ReadFile<T>[] =>
    (byRole.get(role) ?? []).map((stats) => {
      const cached = readOne(stats);
      records.set(stats.file, cached);
      const { digest, record } = cached;
      return { file: stats.file, digest, record: record as ContentRecord<T> };
    });
  const readAll = <T>(role: Role, parse: Parse): ReadFile<T>[] =>
    readEach(role, (stats) => readFile(root, stats, own(cachedFiles, stats.file), parse));

  const { kept: authorFiles, findings: authorCopies } = withoutAuthorCopies(
    readAll<AuthorFields>('author', parseAuthor),
  );
  const advertFiles = readAll<AdvertFields>('advert', (file, text) =>
    parseAdvert(file, text, zone),
  );
  const pageFiles = readAll<PageFields | SeriesFields>('page', (file, text) =>
    parsePage(file, text, zone),
  );
  const articleFiles = readEach<ArticleFields>('article', (stats) => {
    const { file } = stats;
    return readArticleFile(root, stats, read?.get(file) ?? own(cachedFiles, file), zone);
  });
  const topicsLevel = isSiteOut(articleFiles, moment) ? 'stop' : 'hold';
  const topicsText = readText(root, byRole.get('topics')?.[0], topicsLevel);
  const { topics, findings: topicFindings } = parseTopics(
    'topics.yaml',
    topicsText.text ?? '',
    topicsLevel,
  );
  const entriesFiles = readAll<EntriesFields>('entries', parseEntries);
  const entriesOf = Map.groupBy(entriesFiles, ({ file }) => storyOfEntries(file)!);
  const authors = authorFiles.flatMap(authorOf);
  const pages = pageFiles.flatMap(pageOf);
  const ids = { authors: authorIds(authors), sections: sectionIds(site) };
  const articles = articleFiles.flatMap((article) =>
    articleOf(article, site, ids, moment, entriesOf.get(article.file)),
  );
  const tables = readTables(root, walked, {
    shown: [...articles, ...pages].flatMap(({ entry }) => entry.charts ?? []),
    cached: (file) => own(cachedFiles, file),
    keep: (file, record) => records.set(file, record),
  });
  const whole: Whole = {
    now: now.toISOString(),
    wasPublished,
    site,
    logo,
    sectionPlaces,
    articles,
    entries: entriesFiles,
    earlier: earlierEntries(cachedFiles),
    articleIds: articleFiles.map(({ file }) => articleId(file)),
    pages,
    tables: new Map(tables.map(({ file, table }) => [file, table])),
    authors,
    adverts: advertFiles.flatMap(advertOf),
    photos: authorFiles.flatMap(photoIn),
    topics,
    files: new Set(files.map(({ file }) => file.normalize('NFC'))),
  };
  const { assets, stray, unlinked } = sortAssets(byRole, whole);
  // A name with nothing in it is free.
  const filled = new Set(
    files.filter(({ size }) => size > 0).map(({ file }) => file.normalize('NFC')),
  );
  // What a broken story links to is not known.
  const isWhole = articleFiles.every(({ record }) => record.body !== undefined);
  const findings = [
    ...walkFindings,
    ...siteFindings,
    ...topicFindings,
    ...(topicsText.problem ? [topicsText.problem] : []),
    ...(popularText.problem ? [popularText.problem] : []),
    ...(popular?.findings ?? []),
    ...(targetsText.problem ? [targetsText.problem] : []),
    ...parseTargets(targetsText.text ?? '').findings,
    ...stray.map(({ file }) => strayFinding(file, (one) => filled.has(one))),
    ...(isWhole ? unlinked : []).map(({ file }) => manuscriptFinding(file)),
    ...authorCopies,
    ...[...authorFiles, ...advertFiles, ...pageFiles, ...entriesFiles].flatMap(
      ({ record }) => record.findings,
    ),
    ...articleFiles.flatMap((article) => withKnownSection(agedFindings(article, moment), site)),
    ...allChecks.flatMap((check) => check(whole)),
  ];

  const content = {
    site,
    ...entriesInOrder(whole, findings),
    authors,
    topics,
    assets,
    ...(popular?.popular && { popular: popular.popular }),
    ...(tables.length > 0 && { tables }),
    findings: sortProblems(findings),
  };
  return { content, cache: { key, files: Object.fromEntries(records) } };
}

/** The entries of live coverage that the last reading found, by file. */
function earlierEntries(files: ContentCache['files']): Whole['earlier'] {
  return new Map(
    Object.entries(files).flatMap(([file, { record }]) => {
      const entries = record.body?.entries;
      return entries === undefined ? [] : [[file, entries] as const];
    }),
  );
}
