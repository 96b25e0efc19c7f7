import { join } from 'node:path';
import { readCache, writeCache } from '../content-files/cache.ts';
import type { Content } from '../content-files/content.ts';
import type { Walk } from '../content-files/files/walk.ts';
import { readContent } from '../content-files/read.ts';
import { deskWords } from '../i18n/desk.ts';
import { checkWordsIn } from '../i18n/check/words-in.ts';
import { contentPath } from '../lib/content-path.ts';
import type { Checked } from '../newsroom/check/check-content.ts';
import type { Desk } from '../layouts/desk.ts';
import { readAddress } from '../lib/url.ts';
import { measurePictures } from '../pictures/measure.ts';
import type { Picture } from '../pictures/picture.ts';
import { describe } from '../problems/describe.ts';
import { reportText } from '../problems/report-text.ts';
import { reportVerdict } from '../problems/report-verdict.ts';
import { verdict } from '../problems/verdict.ts';
import type { Held } from '../publish/status.ts';
import { heldIn } from './held.ts';
import { readPictureCache, writePictureCache } from './picture-cache.ts';
import { shareProject } from './project.ts';
import type { Settings } from './settings.ts';

/** The content holds something that must not be published as it is; its problems were printed. */
export class ContentRefused extends Error {
  constructor() {
    super('The content was refused; see the problems above.');
    this.name = 'ContentRefused';
  }
}

function readFiles(
  { contentRoot, stateRoot, now }: Settings,
  { code, walked }: Pick<ReadingOptions, 'code' | 'walked'>,
): Content {
  const path = join(stateRoot, 'content.json');
  const { content, cache } = readContent({
    root: contentRoot,
    now: new Date(now),
    cache: readCache(path),
    code,
    walked,
  });
  writeCache(path, cache);
  return content;
}

async function measure(content: Content, settings: Settings): Promise<Map<string, Picture>> {
  const files = [...content.articles, ...content.pages].flatMap((entry) => {
    const lead = 'image' in entry && entry.image && contentPath(entry.file, entry.image.src);
    return [...entry.pictures, ...(lead ? [lead] : [])];
  });
  if (content.site.look.logo) files.push(content.site.look.logo);
  const path = join(settings.stateRoot, 'pictures.json');
  const { pictures, cache } = await measurePictures(
    settings.contentRoot,
    files,
    readPictureCache(path),
  );
  writePictureCache(path, cache);
  return pictures;
}

/** What is wrong, in words (hints are left to `npm run check`), and what follows from it. */
function told(
  { site }: Content,
  findings: Content['findings'],
  strict: boolean,
): { stop: boolean; text: string } {
  const words = checkWordsIn(site.language);
  const decision = verdict(findings, { strict });
  const problems = findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => describe(finding, words));
  const report = reportText(problems, words, { colour: process.stderr.isTTY });
  const text = problems.length > 0 ? `${report}\n${reportVerdict(decision, words)}\n` : '';
  return { stop: decision.stop, text };
}

/** What was said of the content that was read, and which stories were held back. */
export type ReadReport = { said: string; held: Held };

/** Everything that `npm run check` finds; loaded here alone, for a build does not need the rules. */
async function checkAll({ root, contentRoot, siteUrl, now }: Settings): Promise<Checked> {
  const { checkRemembering } = await import('../newsroom/check/check-remembering.ts');
  const rim = { project: root, typedIn: root, content: contentRoot, siteUrl };
  return checkRemembering({ ...rim, now: new Date(now) });
}

/** What the newsroom sees: in dev its check's notes too, in a preview the marks alone. */
async function deskOf(content: Content, checked: Checked | undefined): Promise<Desk> {
  const { preview } = deskWords(content.site.language);
  if (!checked) return { words: preview, notes: new Map() };
  const { notesByFile } = await import('../newsroom/check/notes-by-file.ts');
  return { words: preview, notes: notesByFile(checked) };
}

/** How strictly to read; `preview` runs every rule of the check and shows what is not published. */
type ReadingOptions = {
  code: string;
  /** The files of the content, where they were looked at already. */
  walked?: Walk | undefined;
  strict: boolean;
  stopOnErrors: boolean;
  preview?: boolean;
};

/**
 * Reads and checks the content, measures its pictures and makes the project known to the pages.
 * Prints all problems of all files. With `stopOnErrors`, throws `ContentRefused` where they forbid
 * a build; nothing has been written then. `code` is the digest of the code, by which what is kept of
 * earlier readings is known to be of the same kind.
 */
export async function readProject(
  settings: Settings,
  { code, walked, strict, stopOnErrors, preview = false }: ReadingOptions,
): Promise<ReadReport> {
  const checked = preview ? await checkAll(settings) : undefined;
  const content = checked?.content ?? readFiles(settings, { code, walked });
  const { stop, text } = told(content, checked?.findings ?? content.findings, strict);
  process.stderr.write(text);
  if (stop && stopOnErrors) throw new ContentRefused();
  const address = readAddress(settings.siteUrl ?? content.site.url, settings.basePath);
  const pictures = await measure(content, settings);
  const documents = content.assets.filter(({ kind }) => kind === 'document');
  shareProject({
    settings,
    content,
    address,
    pictures,
    documents: new Map(documents.map(({ file, size }) => [file, size])),
    desk: checked || settings.preview ? await deskOf(content, checked) : undefined,
  });
  return { said: text, held: heldIn(content) };
}
