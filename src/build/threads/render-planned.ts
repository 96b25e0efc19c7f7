import { setImmediate } from 'node:timers/promises';
import { once } from '../../lib/memo.ts';
import type { Theme } from '../astro/theme/compiled-theme.ts';
import type { BuildRun } from '../build-run.ts';
import { sharedProject } from '../project.ts';
import { addPage } from '../render-page.ts';
import { learnStyles } from '../used-style.ts';
import { FileQueue } from './file-queue.ts';
import type { Workshop } from './make-queued.ts';
import { makeOne, makeRuns } from './make-queued.ts';
import { unpackFailure } from './page-failure.ts';
import { programsOf, queuedFiles, taskOf, workshopOf } from './queued-files.ts';
import type { MadeFile, PageFailure, QueuedFile, ThreadReport } from './render-task.ts';

/** Files on their way: those that are queued, and by their places what came of them. */
type Making = {
  files: QueuedFile[];
  made: (MadeFile | undefined)[];
  failures: PageFailure[];
  /** How many were told to be done. */
  told: number;
};

/** Files that are made by all threads once the index is: they follow those of the first queue. */
type Following = { queue: FileQueue; end: Promise<void> };

/** Takes files from a queue as the other threads do, and tells what all have made. `begin` is called before each run. */
async function makeHere(
  { progress }: BuildRun,
  shop: Workshop,
  making: Making,
  queue: FileQueue,
  begin?: (from: number) => Promise<void> | void,
): Promise<void> {
  for await (const run of makeRuns(queue, making.files, shop, begin)) {
    if ('failure' in run) making.failures.push(run.failure);
    else for (const one of run.files) making.made[one.at] = one;
    progress.step(queue.done - making.told);
    making.told = queue.done;
    // Lets in what other threads report, and pictures that are done.
    await setImmediate();
  }
}

/** Has the other threads make `files` too, after those that they have. */
function giveMore(
  { threads }: BuildRun,
  making: Making,
  files: readonly QueuedFile[],
): Following | undefined {
  if (files.length === 0) return undefined;
  const first = making.files.length;
  making.files.push(...files);
  making.made.push(...files.map(() => undefined));
  const queue = new FileQueue(files.length, undefined, first);
  return { queue, end: threads.more({ files, first, queue: queue.memory }) };
}

/** Takes what another thread reports. */
function take(build: BuildRun, { made, failures }: Making, report: ThreadReport): void {
  if (report.kind === 'files') for (const one of report.files) made[one.at] = one;
  else if (report.kind === 'texts') build.texts.analyses.append(report.pack);
  else if (report.kind === 'pages') build.pages?.().append(report.pack);
  else if (report.kind === 'failure') failures.push(report.failure);
  else if (report.kind === 'end' && report.styles) learnStyles(report.styles, true);
}

/**
 * Renders the pages of the plan into the output, and draws cards, in this thread and in others. Each
 * thread takes the next files as it is ready, and all are added in their order, so that the output is
 * the same for any number of threads. `onTexts` is called once all texts for the search are read, while
 * others render lists; it is told whether there are others, and gives what all make then. Rejects with the
 * error of the first file that cannot be made.
 */
export async function renderPlanned(
  build: BuildRun,
  theme: Theme,
  onTexts: (areOthers: boolean) => readonly QueuedFile[],
): Promise<void> {
  const { output, threads } = build;
  const programs = (build.programs = programsOf(build));
  const queued = queuedFiles(build, programs);
  const { files, searched } = queued;
  const queue = new FileQueue(files.length);
  const making: Making = { files, made: files.map(() => undefined), failures: [], told: 0 };
  const shop = workshopOf(build, theme, programs);
  const others = threads.areWorth(files.length) ? theme.source : undefined;
  const reports =
    others &&
    threads.render(taskOf(build, others, queued, queue), (report) => take(build, making, report));
  const takeTexts = once(async () => {
    await reports?.texts;
    if (making.failures.length > 0) return undefined;
    const following = giveMore(build, making, onTexts(others !== undefined));
    build.progress.stage('render', files.length);
    making.told = 0;
    return following;
  });
  await makeHere(build, shop, making, queue, async (from) => {
    if (from >= searched) await takeTexts();
  });
  const following = await takeTexts();
  if (following) {
    making.told = 0;
    await makeHere(build, shop, making, following.queue);
  }
  await Promise.all([reports?.end, following?.end]);
  shop.keep?.flush();
  const first = making.failures.toSorted((a, b) => a.at - b.at)[0];
  if (first) throw unpackFailure(first);
  for (const [at, one] of files.entries()) {
    // A thread that came to its end may have taken files with it.
    const made = making.made[at] ?? (await makeOne(files, at, shop))!;
    if (one.kind === 'page') addPage(build, one.path, made);
    else output.add(made.file, made.isOvertaken ? '' : made.key);
    if (made.isOvertaken) sharedProject().isOvertaken = true;
  }
}
