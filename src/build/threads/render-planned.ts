import { setImmediate } from 'node:timers/promises';
import { outputFile } from '../../lib/url.ts';
import { once } from '../../lib/memo.ts';
import type { Theme, ThemeSource } from '../astro/theme/compiled-theme.ts';
import type { BuildRun } from '../build-run.ts';
import { sharedProject } from '../project.ts';
import { addPage, pageBytes } from '../render-page.ts';
import { packFailure, unpackFailure } from './page-failure.ts';
import { PageQueue } from './page-queue.ts';
import type {
  PageFailure,
  QueuedPage,
  RenderedPage,
  RenderTask,
  ThreadReport,
} from './render-task.ts';

/** Pages on their way: those that are queued, and by their places what came of them. */
type Rendering = {
  pages: readonly QueuedPage[];
  searched: number;
  queue: PageQueue;
  rendered: (RenderedPage | undefined)[];
  failures: PageFailure[];
  /** How many were told to be done. */
  told: number;
};

function taskOf(
  build: BuildRun,
  theme: ThemeSource,
  { pages, searched, queue }: Rendering,
): RenderTask {
  const { settings, content, address, pictures, files } = sharedProject();
  const { analyses } = build.texts;
  return {
    // Findings may hold what cannot cross, and were told already.
    project: { settings, content: { ...content, findings: [] }, address, pictures, files },
    theme,
    output: build.output.origin,
    pages,
    queue: queue.memory,
    searched,
    analyses: { code: analyses.code, listed: analyses.listed() },
  };
}

/** Renders one of the pages in this thread. */
async function renderOne(
  { output, site }: BuildRun,
  theme: Theme,
  { path, component }: QueuedPage,
  at: number,
): Promise<RenderedPage> {
  const render = () => theme.render(component, path, site.urls);
  const bytes = await pageBytes({ path, component, isPage: true, render }, site);
  const file = output.prepare(outputFile(path), bytes);
  return { at, file, isOvertaken: sharedProject().isOvertaken === true };
}

/** The pages of the plan, those first whose texts are searched, and how many these are. */
function queuedPages({ plan, texts }: BuildRun): { pages: QueuedPage[]; searched: number } {
  const addresses = new Set(texts.entries.map(({ document }) => document.url));
  const all = [...plan.render.values()].map(({ path, component }) => ({ path, component }));
  const first = all.filter(({ path }) => addresses.has(path));
  const others = all.filter(({ path }) => !addresses.has(path));
  return { pages: [...first, ...others], searched: first.length };
}

/** Tells what all threads have done. */
function tellDone({ progress }: BuildRun, all: Rendering): void {
  const { done } = all.queue;
  progress.step(done - all.told);
  all.told = done;
}

/** Takes pages from the queue as the other threads do. `onLists` is called before the first page without a text. */
async function renderHere(
  build: BuildRun,
  theme: Theme,
  all: Rendering,
  onLists: () => Promise<void>,
): Promise<void> {
  const { pages, searched, queue, rendered, failures } = all;
  for (const { from, to } of queue.runs()) {
    if (from >= searched) await onLists();
    for (let at = from; at < to; at++) {
      try {
        rendered[at] = await renderOne(build, theme, pages[at]!, at);
      } catch (error) {
        queue.stop();
        failures.push(packFailure(at, error));
        return;
      }
      queue.countDone();
      tellDone(build, all);
    }
    // Lets in what other threads report, and pictures that are done.
    await setImmediate();
  }
}

/** Takes what another thread reports. */
function take(build: BuildRun, { rendered, failures }: Rendering, report: ThreadReport): void {
  if (report.kind === 'pages') for (const page of report.pages) rendered[page.at] = page;
  else if (report.kind === 'texts') build.texts.analyses.append(report.pack);
  else if (report.kind === 'failure') failures.push(report.failure);
}

/**
 * Renders the pages of the plan into the output, in this thread and in others. Each thread takes the
 * next pages as it is ready, and all are added in their order, so that the output is the same for any
 * number of threads. `onTexts` is called once all texts for the search are read, while others render
 * lists. Rejects with the error of the first page that cannot be made.
 */
export async function renderPlanned(
  build: BuildRun,
  theme: Theme,
  onTexts: () => void,
): Promise<void> {
  const queued = queuedPages(build);
  const { pages } = queued;
  const queue = new PageQueue(pages.length);
  const all: Rendering = {
    ...queued,
    queue,
    rendered: pages.map(() => undefined),
    failures: [],
    told: 0,
  };
  const others = build.threads.areWorth(pages.length) ? theme.source : undefined;
  const reports =
    others && build.threads.begin(taskOf(build, others, all), (report) => take(build, all, report));
  const takeTexts = once(async () => {
    await reports?.texts;
    if (all.failures.length > 0) return;
    onTexts();
    build.progress.stage('render', pages.length);
    all.told = 0;
  });
  await renderHere(build, theme, all, takeTexts);
  await takeTexts();
  await reports?.end;
  const first = all.failures.toSorted((a, b) => a.at - b.at)[0];
  if (first) throw unpackFailure(first);
  for (const [at, page] of pages.entries()) {
    // A thread that came to its end may have taken pages with it.
    const { file, isOvertaken } = all.rendered[at] ?? (await renderOne(build, theme, page, at));
    addPage(build, page.path, file, isOvertaken);
    if (isOvertaken) sharedProject().isOvertaken = true;
  }
}
