import { outputFile } from '../../lib/url.ts';
import type { Theme } from '../astro/theme/compiled-theme.ts';
import type { BuildRun } from '../build-run.ts';
import { sharedProject } from '../project.ts';
import { addPage, pageBytes } from '../render-page.ts';
import { packFailure, unpackFailure } from './page-failure.ts';
import { PageQueue } from './page-queue.ts';
import type { PageFailure, QueuedPage, RenderedPage, RenderTask } from './render-task.ts';

/** What came of the pages of a queue, by their places in it. */
type Outcome = { rendered: (RenderedPage | undefined)[]; failures: PageFailure[] };

function taskOf(build: BuildRun, theme: Theme, pages: QueuedPage[], queue: PageQueue): RenderTask {
  const { settings, content, address, pictures, files } = sharedProject();
  const { analyses } = build.texts;
  return {
    // Findings may hold what cannot cross, and were told already.
    project: { settings, content: { ...content, findings: [] }, address, pictures, files },
    theme: theme.source!,
    output: build.output.origin,
    pages,
    queue: queue.memory,
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

/** Takes pages from the queue as the other threads do. */
async function renderHere(
  build: BuildRun,
  theme: Theme,
  pages: readonly QueuedPage[],
  queue: PageQueue,
  { rendered, failures }: Outcome,
): Promise<void> {
  let told = 0;
  for (const { from, to } of queue.runs()) {
    for (let at = from; at < to; at++) {
      try {
        rendered[at] = await renderOne(build, theme, pages[at]!, at);
      } catch (error) {
        queue.stop();
        failures.push(packFailure(at, error));
        return;
      }
      queue.countDone();
      const { done } = queue;
      build.progress.step(done - told);
      told = done;
    }
  }
}

/**
 * Renders the pages of the plan into the output, in this thread and in others. Each thread takes the
 * next pages as it is ready, and all are added in their order, so that the output is the same for any
 * number of threads. Rejects with the error of the first page that cannot be made.
 */
export async function renderPlanned(build: BuildRun, theme: Theme): Promise<void> {
  const pages = [...build.plan.render.values()].map(({ path, component }) => ({ path, component }));
  const queue = new PageQueue(pages.length);
  const outcome: Outcome = { rendered: pages.map(() => undefined), failures: [] };
  const others =
    theme.source === undefined || !build.threads.areWorth(pages.length)
      ? undefined
      : build.threads.begin(taskOf(build, theme, pages, queue), (report) => {
          if (report.kind === 'pages')
            for (const page of report.pages) outcome.rendered[page.at] = page;
          else if (report.kind === 'texts') build.texts.analyses.append(report.pack);
          else if (report.kind === 'failure') outcome.failures.push(report.failure);
        });
  await renderHere(build, theme, pages, queue, outcome);
  await others;
  const first = outcome.failures.toSorted((a, b) => a.at - b.at)[0];
  if (first) throw unpackFailure(first);
  for (const [at, { path, component }] of pages.entries()) {
    // A thread that came to its end may have taken pages with it.
    const page = outcome.rendered[at] ?? (await renderOne(build, theme, { path, component }, at));
    addPage(build, path, page.file, page.isOvertaken);
    if (page.isOvertaken) sharedProject().isOvertaken = true;
  }
}
