import { join } from 'node:path';
import type { ContentCache } from '../content-files/cache.ts';
import { readCache, writeCache } from '../content-files/cache.ts';
import type { Content } from '../content-files/content.ts';
import type { Walk } from '../content-files/files/walk.ts';
import { picturesShown } from '../content-files/content.ts';
import { readContent } from '../content-files/read.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Checked } from '../newsroom/check/check-content.ts';
import type { Desk } from '../site/site.ts';
import { once } from '../lib/memo.ts';
import { readAddress } from '../lib/url.ts';
import { measurePictures } from '../pictures/measure.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Finding } from '../problems/finding.ts';
import { finding, startOf } from '../problems/finding.ts';
import { describe } from '../problems/describe.ts';
import { reportText } from '../problems/report-text.ts';
import { reportVerdict } from '../problems/report-verdict.ts';
import { sortProblems } from '../problems/sort.ts';
import { verdict } from '../problems/verdict.ts';
import type { HeldArticles } from '../publish/files.ts';
import { forgetSite } from './edit/kept-site.ts';
import { heldArticlesIn } from './machine-notes.ts';
import {
  readFileCache,
  readMediaCache,
  readPictureCache,
  writeFileCache,
  writeMediaCache,
  writePictureCache,
} from './file-caches.ts';
import type { PublishedFiles } from '../site/published-files.ts';
import { publishedFiles, withMediaFacts } from '../site/published-files.ts';
import { shareProject } from './project.ts';
import { readByThreads } from './threads/read-runs.ts';
import type { RenderThreads } from './threads/render-threads.ts';
import type { Settings } from './settings.ts';

/** The content holds something that must not be published as it is; its problems were printed. */
export class ContentRefused extends Error {
  constructor() {
    super('The content was refused; see the problems above.');
    this.name = 'ContentRefused';
  }
}

const contentCache = ({ stateRoot }: Pick<Settings, 'stateRoot'>): string =>
  join(stateRoot, 'content');

/** What the last reading of the content left. */
export const readContentCache = (settings: Pick<Settings, 'stateRoot'>): ContentCache | undefined =>
  readCache(contentCache(settings));

async function readFiles(
  settings: Settings,
  {
    code,
    walked,
    published,
    threads,
  }: Pick<ProjectReading, 'code' | 'walked' | 'published' | 'threads'>,
): Promise<Content> {
  const { contentRoot, now } = settings;
  const earlier = readContentCache(settings);
  const unread = walked && { root: contentRoot, walked, code, cache: earlier };
  // Hardly any build has a broken article to look up.
  const files = once(() => new Set(published));
  const { content, cache } = readContent({
    root: contentRoot,
    now: new Date(now),
    cache: earlier,
    code,
    read: threads && unread && (await readByThreads(threads, unread)),
    walked,
    wasPublished: published && ((file) => files().has(file)),
  });
  forgetSite(settings);
  writeCache(contentCache(settings), cache, earlier);
  return content;
}

/** The documents and files for the root that readers get, and what is wrong with the others. */
async function publishable(
  content: Content,
  { contentRoot, stateRoot }: Settings,
): Promise<{ files: PublishedFiles; findings: Finding[] }> {
  const path = join(stateRoot, 'files.json');
  const { cache, files, findings } = publishedFiles(contentRoot, content, readFileCache(path));
  writeFileCache(path, cache);
  const mediaPath = join(stateRoot, 'media.json');
  const known = readMediaCache(mediaPath);
  const told = await withMediaFacts(contentRoot, content, files, known);
  if (told.cache !== known) writeMediaCache(mediaPath, told.cache);
  return { files: told.files, findings };
}

/** The pictures that texts show, and what is wrong with those that nobody can be shown. */
async function measure(
  content: Content,
  settings: Settings,
): Promise<{ pictures: Map<string, Picture>; lost: Finding[] }> {
  const texts = [...content.articles, ...content.pages];
  const names = picturesShown(texts, content.authors, content.site, content.adverts);
  // Only what the content folder gives away can be shown, whatever a text names.
  const assets = content.assets.map(({ file }) => [file.normalize('NFC'), file] as const);
  const files = new Map(assets.filter(([path]) => names.has(path)));
  const { contentRoot, stateRoot } = settings;
  const path = join(stateRoot, 'pictures.json');
  const known = readPictureCache(path);
  const { pictures, cache } = await measurePictures(contentRoot, files, known);
  if (cache !== known) writePictureCache(path, cache);
  const lost = [...files].filter(([name]) => !pictures.has(name));
  return {
    pictures,
    lost: lost.map(([, file]) => finding('picture/damaged', startOf(file), {}, 'warning')),
  };
}

/** What is wrong, in words (hints are left to `npm run check`), and what follows from it. */
function describeFindings(
  { site }: Content,
  findings: Content['findings'],
  strict: boolean,
): { stop: boolean; text: string } {
  const words = wordsIn(site.language).check;
  const decision = verdict(findings, { strict });
  const problems = findings
    .filter(({ severity }) => severity !== 'hint')
    .map((one) => describe(one, words));
  const report = reportText(problems, words, { colour: process.stderr.isTTY });
  const text = problems.length > 0 ? `${report}\n${reportVerdict(decision, words)}\n` : '';
  return { stop: decision.stop, text };
}

/** The problems of the content, as they were printed, and which articles were held back. */
export type ReadReport = { contentReport: string; heldArticles: HeldArticles };

/** Everything that `npm run check` finds; loaded here alone, for a build does not need the rules. */
async function checkAll({ root, contentRoot, siteUrl, now }: Settings): Promise<Checked> {
  const { checkRemembering } = await import('../newsroom/check/check-remembering.ts');
  return checkRemembering({ project: root, content: contentRoot, siteUrl, now: new Date(now) });
}

/** What the newsroom sees: in dev its check's notes too, in a preview the marks alone. */
async function deskOf(content: Content, checked: Checked | undefined): Promise<Desk> {
  const { preview } = wordsIn(content.site.language).desk;
  if (!checked) return { words: preview, notes: new Map() };
  const { notesByFile } = await import('../newsroom/check/notes-by-file.ts');
  return { words: preview, notes: notesByFile(checked) };
}

/** How strictly to read; `preview` runs every rule of the check and shows what is not published. */
export type ProjectReading = {
  code: string;
  /** The files of the content, where they were looked at already. */
  walked?: Walk | undefined;
  /** The files of the articles that the last build published, where one is remembered. */
  published?: readonly string[] | undefined;
  /** Threads that help to read, where they were started already. */
  threads?: RenderThreads | undefined;
  strict: boolean;
  stopOnErrors: boolean;
  preview?: boolean;
  /** Where a server answers that was begun before this reading. */
  servedAt?: string | undefined;
};

/**
 * Reads and checks the content, measures its pictures and makes the project known to the pages.
 * Prints all problems of all files. With `stopOnErrors`, throws `ContentRefused` where they forbid
 * a build; nothing has been written then. `code` is the digest of the code, by which what is kept of
 * earlier readings is known to be of the same kind.
 */
export async function readProject(
  settings: Settings,
  { strict, stopOnErrors, preview = false, servedAt, ...reading }: ProjectReading,
): Promise<ReadReport> {
  const checked = preview ? await checkAll(settings) : undefined;
  const content = checked?.content ?? (await readFiles(settings, reading));
  const { files, findings } = await publishable(content, settings);
  const { pictures, lost } = await measure(content, settings);
  // The check looks at the same files, and says the same of them.
  const all = checked?.findings ?? sortProblems([...content.findings, ...findings, ...lost]);
  const { stop, text } = describeFindings(content, all, strict);
  process.stderr.write(text);
  if (stop && stopOnErrors) throw new ContentRefused();
  const address = readAddress(settings.siteUrl ?? content.site.url, settings.basePath);
  shareProject({
    settings,
    content,
    address,
    pictures,
    files,
    desk: checked || settings.preview ? await deskOf(content, checked) : undefined,
    findings: checked && all,
    servedAt,
  });
  return { contentReport: text, heldArticles: heldArticlesIn(content) };
}
