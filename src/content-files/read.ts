import { sortProblems } from '../problems/sort.ts';
import type { Finding } from '../problems/finding.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { Article, Asset, Author, Page } from '../schema/entries.ts';
import type { PageFields } from '../schema/page.ts';
import { brokenLevel, withLevel } from './age.ts';
import type { CachedFile, ContentCache } from './cache.ts';
import { allChecks } from './checks/all-checks.ts';
import type { Whole } from './checks/check.ts';
import type { Content } from './content.ts';
import type { FoundFile } from './files/walk.ts';
import { walk } from './files/walk.ts';
import type { Role } from './files/role.ts';
import { roleOf } from './files/role.ts';
import { strayFinding } from './files/stray.ts';
import { parseArticle } from './parse/article.ts';
import { parseAuthor } from './parse/author.ts';
import { parsePage } from './parse/page.ts';
import { parseSite } from './parse/site.ts';
import { parseTopics } from './parse/topics.ts';
import type { Parse } from './read-file.ts';
import { readFile } from './read-file.ts';
import { readText } from './read-text.ts';
import type { FileRecord } from './record.ts';
import type { Story } from './story.ts';
import { articleEntry, authorIds, filesOf } from './story.ts';

/** What to read, and when it is. */
export interface ReadOptions {
  /** The content folder. */
  readonly root: string;
  /** The build's clock, which tells young stories from old. */
  readonly now: Date;
  /** What the last reading left; files that are still the same are not read again. */
  readonly cache?: ContentCache | undefined;
  /** A digest of the code, so that a cache of another version is not used. */
  readonly code?: string | undefined;
}

/**
 * Reads a content folder: all entries that are in order, and all that is wrong with the others, in
 * one go. Synchronous. Throws only where `root` is no folder that can be read.
 */
export function readContent({ root, now, cache, code = '' }: ReadOptions): {
  content: Content;
  cache: ContentCache;
} {
  const { files, findings: walkFindings } = walk(root);
  const byRole = Map.groupBy(files, ({ file }) => roleOf(file));
  const siteText = readText(root, byRole.get('site')?.[0], 'stop');
  const { site, findings: siteFindings } = siteText.problem
    ? { ...parseSite(undefined), findings: [siteText.problem] }
    : parseSite(siteText.text);
  const topicsText = readText(root, byRole.get('topics')?.[0], 'hold');
  const { topics, findings: topicFindings } = parseTopics('topics.yaml', topicsText.text ?? '');

  const zone = site.timeZone;
  const key = JSON.stringify([code, zone]);
  const kept = cache?.key === key ? cache.files : {};
  const records: Record<string, CachedFile> = {};
  const readAll = <T>(role: Role, parse: Parse): [FoundFile, string, FileRecord<T>][] =>
    (byRole.get(role) ?? []).map((found) => {
      const read = readFile(root, found, kept[found.file], parse, 'hold');
      records[found.file] = read;
      return [found, read.digest, read.record as FileRecord<T>];
    });

  const findings: Finding[] = [
    ...walkFindings,
    ...siteFindings,
    ...topicFindings,
    ...(topicsText.problem ? [topicsText.problem] : []),
    ...(byRole.get('stray') ?? []).map(({ file }) => strayFinding(file)),
  ];

  const authors = readAll<AuthorFields>('author', parseAuthor).flatMap(
    ([{ file }, digest, record]): Author[] => {
      findings.push(...record.findings);
      const id = file.slice('authors/'.length, -'.yaml'.length);
      return record.fields ? [{ ...record.fields, id, file, digest }] : [];
    },
  );

  const pages = readAll<PageFields>('page', (file, text) => parsePage(file, text, zone)).flatMap(
    ([{ file }, digest, record]): Whole['pages'] => {
      findings.push(...record.findings);
      if (!record.fields || !record.body) return [];
      const id = file.slice('pages/'.length, -'.md'.length);
      const path = `/${id}/`;
      const entry: Page = {
        ...record.fields,
        id,
        file,
        digest,
        path,
        ...filesOf(file, record.body),
      };
      return [{ entry, references: record.body.references }];
    },
  );

  const ids = authorIds(authors);
  const read = readAll<ArticleFields>('article', (file, text) => parseArticle(file, text, zone));
  const stories = read.flatMap(([{ file }, digest, record]): Story[] => {
    const level = brokenLevel({ ...record, file }, now.getTime(), zone);
    findings.push(...record.findings.map((finding) => withLevel(finding, level)));
    const { fields, body, spots = {} } = record;
    if (!fields || !body) return [];
    const entry = articleEntry(file, digest, fields, body, site, ids);
    return [{ entry, permalink: fields.permalink, references: body.references, spots, level }];
  });

  const storyIds = read.map(([{ file }]) => file.slice('articles/'.length, -'.md'.length));
  const names = new Set(files.map(({ file }) => file.normalize('NFC')));
  const whole: Whole = { site, stories, storyIds, pages, authors, topics, files: names };
  findings.push(...allChecks.flatMap((check) => check(whole)));

  const content = {
    site,
    ...inOrder(whole, findings),
    authors,
    topics,
    assets: assetsOf(byRole),
    findings: sortProblems(findings),
  };
  return { content, cache: { key, files: records } };
}

/** Stories and pages without errors, without the old addresses that something else has taken. */
function inOrder({ stories, pages }: Whole, findings: readonly Finding[]) {
  const broken = new Set(
    findings.filter(({ effect }) => effect !== 'warn').map(({ file }) => file),
  );
  const taken = new Set(
    findings
      .filter((finding) => finding.rule === 'alias/taken')
      .map(({ file, values }) => `${file} ${(values as { path: string }).path}`),
  );
  const redirected = (entry: Article): Article => {
    const aliases = entry.aliases.filter((path) => !taken.has(`${entry.file} ${path}`));
    return aliases.length === entry.aliases.length ? entry : { ...entry, aliases };
  };
  const articles = stories
    .filter(({ entry }) => !broken.has(entry.file))
    .map(({ entry }) => redirected(entry));
  return {
    articles,
    pages: pages.map(({ entry }) => entry).filter(({ file }) => !broken.has(file)),
  };
}

function assetsOf(byRole: ReadonlyMap<Role, readonly FoundFile[]>): Asset[] {
  return (['picture', 'document', 'root'] as const).flatMap((kind) =>
    (byRole.get(kind) ?? []).map(({ file, size }) => ({ file, kind, size })),
  );
}
