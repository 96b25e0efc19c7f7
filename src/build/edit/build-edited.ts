import { articlePath } from '../../content-files/read-article.ts';
import type { Article } from '../../edition/edition.ts';
import type { SystemError } from '../../lib/system-error.ts';
import { isSystemError, systemErrorIn } from '../../lib/system-error.ts';
import { outputFile } from '../../lib/url.ts';
import { searchIndexFolder } from '../../site/addresses.ts';
import type { Site } from '../../site/site.ts';
import { frameWith } from '../../views/pages.ts';
import { keepStyles, readStyles } from '../astro/theme/kept-styles.ts';
import { openKeptTheme } from '../astro/theme/kept-theme.ts';
import { themeDigest } from '../astro/theme/theme-folder.ts';
import { BuildBroken } from '../broken.ts';
import type { BuildOptions } from '../build-options.ts';
import { bodyReader } from '../current-site.ts';
import { addCompressed } from '../output/host-files.ts';
import { machineText } from '../output/machine-files.ts';
import { OutputFolder } from '../output/output-folder.ts';
import { patchSearch } from '../output/search-index.ts';
import { SearchTexts } from '../output/search-texts.ts';
import type { Project } from '../project.ts';
import { sharedProject, shareProject } from '../project.ts';
import { pageBytes } from '../render-page.ts';
import { sayEdit } from '../report/say.ts';
import type { Settings } from '../settings.ts';
import type { BuildState } from '../state/build-state.ts';
import { writeState } from '../state/build-state.ts';
import type { Survey } from '../survey.ts';
import type { EditedArticle, EditedArticles } from './edited-articles.ts';
import { editedArticles } from './edited-articles.ts';
import type { EditedTextFile } from './edited-files.ts';
import { editedTextFiles } from './edited-files.ts';
import type { EditedPage } from './edited-pages.ts';
import { editedPage, keptTexts, NotKept, ProvedPages } from './edited-pages.ts';
import { editedSite } from './edited-site.ts';
import { KeptPages, PagePacker } from './kept-pages.ts';
import type { KeptSite } from './kept-site.ts';
import { isKept, readKeptSite, writeKeptSite } from './kept-site.ts';

type Known = Survey & { last: BuildState };

/** An edit that is made, but for what readers see. */
type Edit = {
  kept: KeptSite;
  read: EditedArticles;
  output: OutputFolder;
  pages: readonly EditedPage[];
  textFiles: readonly EditedTextFile[];
  store: KeptPages;
  theme: { folder: string };
};

/** Whether nothing is asked of this build but a site as it is now, and no time has come that changes it. */
const isPlain = (
  { preview, now }: Settings,
  { part, join, why, strict, memoryError }: BuildOptions,
  { last }: Survey,
): boolean =>
  last?.surroundings !== undefined &&
  ![part, why, memoryError].some((one) => one !== undefined) &&
  ![preview, join, strict && last.contentReport !== ''].some(Boolean) &&
  now >= last.now &&
  (last.freshUntil === undefined || now < last.freshUntil);

/** Keeps every file of the last build but those that an edit writes. Throws `NotKept` where one is another. */
function keepOthers(output: OutputFolder, last: BuildState, written: ReadonlySet<string>): void {
  for (const path of last.files.keys()) {
    const isMade = written.has(path) || path.startsWith(`${searchIndexFolder}/`);
    if (!(isMade ? output.holds(path) : output.keep(path))) throw new NotKept(path);
  }
}

/** The edited pages of a site in which they can be rendered. */
function pagesOf(
  settings: Settings,
  kept: KeptSite,
  store: KeptPages,
  { articles }: EditedArticles,
  { last, code }: Known,
): { site: Site; pages: EditedPage[]; proved: ProvedPages } {
  const labels = new Map<string, Article['label']>();
  // Nothing of the content is known but what is kept.
  const project = {
    ...{ settings, address: kept.address },
    get content(): never {
      throw new NotKept('content');
    },
  } as unknown as Project;
  const site = editedSite(kept, labels, bodyReader(project));
  const proved = new ProvedPages(store, last, frameWith(kept.frame, site));
  const pathOf = ({ file, before }: EditedArticle): string =>
    articlePath(file, before.record.fields as never, kept.settings.timeZone);
  const pages = articles.map((one) => editedPage(site, proved, pathOf(one), one, code));
  for (const { view, kept: own } of pages)
    for (const [at, path] of own.body!.also.entries())
      labels.set(path, view.body.labels[at] ?? undefined);
  shareProject(Object.assign(project, { site, only: pages.map(({ page }) => page) }));
  return { site, pages, proved };
}

/**
 * Makes the pages, the files for programs and the index anew, beside those that readers see. Throws `NotKept`
 * where more is needed.
 */
async function makeEdit(
  settings: Settings,
  survey: Known,
  openOutput: () => OutputFolder,
): Promise<Edit> {
  const { code, last } = survey;
  const kept = readKeptSite(settings, last);
  const read = kept && editedArticles(settings, survey, kept.settings.timeZone);
  // Asked again: whoever reads the content meanwhile has forgotten it before writing what was read here.
  if (!kept || !read || !isKept(settings)) throw new NotKept('the content');
  const store = new KeptPages(settings, code);
  const { site, pages, proved } = pagesOf(settings, kept, store, read, survey);
  const textFiles = editedTextFiles(site, kept.textFiles, read.articles, last);
  const theme = await openKeptTheme(settings.themesRoot, themeDigest(code, site.urls));
  if (!theme) throw new NotKept('the theme');
  readStyles(theme.folder);
  const output = openOutput();
  const written = [...pages.map(({ page }) => page), ...textFiles.map(({ file }) => file)];
  keepOthers(output, last, new Set(written.map(({ path }) => outputFile(path))));

  const texts = new SearchTexts(settings, keptTexts(proved, pages));
  const project = sharedProject();
  project.textTaker = (file) => texts.taker(file);
  for (const { page, key } of pages) {
    const { path } = page;
    const component = `src/pages/${page.component}`;
    const render = () => theme.render(component, path, site.urls);
    output.put(
      outputFile(path),
      await pageBytes({ path, component, isPage: true, render }, site),
      key,
    );
  }
  for (const { file, key } of textFiles) output.put(outputFile(file.path), machineText(file), key);
  const edited = pages.map(({ page }) => page.path);
  const addition = { code, records: last.files, texts, edited };
  if (!patchSearch(output, kept.search, addition)) throw new NotKept('the search');
  if (kept.host?.isPrecompressed) await addCompressed(output);
  if (project.isOvertaken || !texts.areAsRead) throw new NotKept('a text that was saved meanwhile');
  return { kept, read, output, pages, textFiles, store, theme };
}

/** Remembers an edit that is out for the next one. Gives why it cannot be remembered, where that is so. */
function rememberEdit(...all: Parameters<typeof keepEdit>): SystemError | undefined {
  try {
    keepEdit(...all);
    return undefined;
  } catch (error) {
    // The site is out. What was remembered before is told from it by the files themselves.
    if (!isSystemError(error)) throw error;
    return error;
  }
}

function keepEdit(
  settings: Settings,
  { inputs, looks, last, code }: Known,
  { kept, read, pages, textFiles, store }: Edit,
  files: BuildState['files'],
): void {
  const packer = new PagePacker(code, (pack) => store.append(pack));
  for (const { page, kept: own } of pages) packer.put(page.path, own);
  packer.flush();
  store.save((path) => files.has(outputFile(path)));
  const fresh = new Map(textFiles.map((one) => [one.kept.path, one.kept]));
  const all = kept.textFiles.map((one) => fresh.get(one.path) ?? one);
  writeKeptSite(settings, { ...kept, textFiles: all });
  read.remember();
  const known = kept.isHolding ? undefined : inputs;
  writeState(settings.stateRoot, { ...last, inputs: known, looks, now: settings.now, files });
}

/**
 * Builds a site of which nothing is another than at the last build but the texts of a few articles: makes their
 * pages, the files for programs that carry them and what they change of the index, and reads no other text. Says
 * what it did, and gives the base path of the site; nothing where more has to be looked at, and nothing was changed
 * then. Rejects with `BuildBroken` where the files cannot be put in place.
 */
export async function buildEdited(
  settings: Settings,
  options: BuildOptions,
  survey: Survey,
): Promise<string | undefined> {
  if (!isPlain(settings, options, survey)) return undefined;
  const began = performance.now();
  const known = survey as Known;
  const { last } = known;
  let output: OutputFolder | undefined;
  let edit: Edit;
  try {
    edit = await makeEdit(
      settings,
      known,
      () => (output = new OutputFolder(settings.outRoot, last.files)),
    );
  } catch (error) {
    output?.discard();
    // A disk that fails may fail otherwise when all is read, and a story that cannot be read be left out.
    if (systemErrorIn(error)) throw new BuildBroken(error, false);
    // Whatever else it is, a build that reads everything meets it too, and says it.
    return undefined;
  }
  try {
    const publication = edit.output.publish();
    const memoryError = rememberEdit(settings, known, edit, publication.files);
    keepStyles(edit.theme.folder);
    const seconds = (performance.now() - began) / 1000;
    sayEdit({ ...edit, settings, last, publication, seconds, memoryError }, options);
    return last.base;
  } catch (error) {
    edit.output.discard();
    throw new BuildBroken(error, edit.output.isBegun());
  }
}
