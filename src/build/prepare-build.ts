import { wordsIn } from '../words/words-in.ts';
import type { BuildRun } from './build-run.ts';
import { takeSurvey } from './survey.ts';
import { once } from '../lib/memo.ts';
import { KeptPages } from './edit/kept-pages.ts';
import { keepPictures } from './output/kept-pictures.ts';
import { OutputFolder } from './output/output-folder.ts';
import { searchedTexts } from './output/search-documents.ts';
import { SearchTexts } from './output/search-texts.ts';
import type { Plan } from './plan.ts';
import { planPages } from './plan.ts';
import { plannedPages } from './planned-pages.ts';
import type { BuildOptions } from './build-options.ts';
import { sharedProject } from './project.ts';
import { readContentCache, readProject } from './read-project.ts';
import { wholeSite, withoutDrawing } from './extent.ts';
import { openParts } from './parts/open-parts.ts';
import { identityOf } from './parts/part-identity.ts';
import { readBySpine } from './parts/read-by-spine.ts';
import { shareExtent } from './parts/share-extent.ts';
import { keysOf } from './parts/take-parts.ts';
import { createProgress } from '../lib/progress.ts';
import type { Settings } from './settings.ts';
import { currentSite } from './current-site.ts';
import { earlierKeys, surroundingsOf } from './surroundings.ts';
import { startEarly, startFor } from './threads/start-threads.ts';
import type { WhyAnswer, WhyQuestion } from './why/answer.ts';
import type { WhyContext } from './why/why.ts';

/** Answers `--why`. Loaded here alone, for hardly any build is asked. */
async function answerTo(question: WhyQuestion, context: WhyContext): Promise<WhyAnswer> {
  const { whyOf } = await import('./why/why.ts');
  return whyOf(question, context);
}

/** Texts that are put into an index one by one; more of them are counted with all. */
const FEW_TEXTS = 200;

/** The paths of pages whose texts may be others than in the last build; nothing where these are many. */
const editedPaths = ({ render }: Plan): string[] | undefined =>
  render.size > FEW_TEXTS ? undefined : [...render.values()].map(({ path }) => path);

/**
 * Reads the content, makes the edition, and decides what is to be rendered, without Astro. Rejects
 * with `ContentRefused` where the content must not be published.
 */
export async function prepareBuild(
  settings: Settings,
  {
    strict,
    why,
    threads,
    part: share,
    join = false,
    survey = takeSurvey(settings),
    memoryError,
  }: Omit<BuildOptions, 'changes'>,
): Promise<BuildRun> {
  const { code, walked, inputs, looks, last } = survey;
  // First, so that they load their code while this thread reads the content.
  const early = startEarly(settings, survey, threads);
  // Taken before the content is read, for then that reading is remembered instead.
  const question =
    why === undefined ? undefined : { address: why, cache: readContentCache(settings) };
  const published = last?.articles;
  const reading = { code, walked, published, threads: early, strict, stopOnErrors: true };
  const { contentReport, heldArticles } = await (share || join
    ? readBySpine(settings, share, reading)
    : readProject(settings, reading));
  const site = currentSite();
  const project = sharedProject();
  const identity = share || join ? identityOf(project, code) : undefined;
  const parts = join ? openParts(settings.outRoot, identity!) : undefined;
  const whole = share ? shareExtent(site, share) : wholeSite(site);
  const texts = new SearchTexts(settings, searchedTexts(whole.searched));
  project.textTaker = (file) => texts.taker(file);
  const output = new OutputFolder(settings.outRoot, last?.files);
  const surroundings = site.desk ? undefined : surroundingsOf(project, code);
  const left =
    surroundings === undefined ? undefined : earlierKeys(last, surroundings, settings.now);
  const keys = keysOf(parts ?? []);
  const plan = planPages(
    plannedPages(site, code, (file) => keys.get(file) ?? left?.(file), whole.pages),
    // No key is made for a file of which nothing is remembered.
    (file, page) => last?.files.has(file) === true && output.holds(file, page.key),
    (file) => keys.has(file),
  );
  const isWhole = !parts && !share;
  const edited = left && isWhole ? editedPaths(plan) : undefined;
  const extent = edited && keepPictures(output, last!.files) ? withoutDrawing(whole) : whole;
  return {
    settings,
    site,
    code,
    // What is held back today may stop the build tomorrow.
    inputs: heldArticles.count > 0 ? undefined : inputs,
    looks,
    contentReport,
    surroundings,
    last,
    plan,
    left: isWhole ? left : undefined,
    edited,
    extent,
    part: share && { share, identity: identity! },
    parts,
    output,
    threads: early ?? startFor(plan.render.size),
    texts,
    pages: surroundings && !share ? once(() => new KeptPages(settings, code)) : undefined,
    progress: createProgress(process.stderr, wordsIn(site.settings.language).build),
    renderedPaths: [],
    why: question && (await answerTo(question, { site, project, code, walked, last, output })),
    memoryError,
  };
}
