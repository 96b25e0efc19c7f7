import type { MessagePort } from 'node:worker_threads';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { once } from '../../lib/memo.ts';
import type { Site } from '../../site/site.ts';
import { openCompiledTheme } from '../astro/theme/compiled-theme.ts';
import { readStyles } from '../astro/theme/kept-styles.ts';
import { currentSite } from '../current-site.ts';
import { PagePacker } from '../edit/kept-pages.ts';
import { earlierFiles } from '../output/earlier-files.ts';
import { filePreparer } from '../output/file-preparer.ts';
import { machineFilesOf } from '../output/machine-files.ts';
import { entryFinder } from '../output/search-documents.ts';
import { TextAnalyser } from '../output/text-analyser.ts';
import { waitingFiles } from '../output/waiting-files.ts';
import { sharedProject, shareProject } from '../project.ts';
import { openAnalyses } from '../state/analyses.ts';
import { moreStyles } from '../used-style.ts';
import { AnalysisPacker } from '../state/analysis-packer.ts';
import { FileQueue } from './file-queue.ts';
import { makeRuns } from './make-queued.ts';
import type { MoreTask, ReadTask, RenderTask, ThreadReport, ThreadTask } from './render-task.ts';

/** Has the texts of rendered pages analysed and sent; gives what sends the last of them. */
function sendTexts(site: Site, { code, listed }: RenderTask['analyses'], send: Send): () => void {
  const packer = new AnalysisPacker(code, (pack) => send({ kind: 'texts', pack }));
  const shelf = {
    lists: (key: string) => listed.has(key),
    set: packer.add.bind(packer),
  };
  const analyser = new TextAnalyser(() => shelf, entryFinder(site));
  sharedProject().textTaker = (file) => analyser.taker(file);
  return once(() => {
    analyser.analyseWaiting();
    packer.flush();
    send({ kind: 'texts-end' });
  });
}

type Send = (report: ThreadReport) => void;

/** Makes what follows the files of a task. */
type MakeMore = (more: MoreTask) => Promise<void>;

/** Makes files as long as there are any, and reports them by runs; gives what makes those that follow. */
async function makeAll(task: RenderTask, send: Send): Promise<MakeMore> {
  shareProject(task.project);
  const { settings } = task.project;
  const site = currentSite();
  const { root, own, remembered } = task.output;
  const prepare = filePreparer(root, earlierFiles(root, own, remembered), waitingFiles(root));
  const sendLastTexts = sendTexts(site, task.analyses, send);
  readStyles(dirname(task.theme.folder));
  const theme = await openCompiledTheme(task.theme.folder, task.theme.pages);
  const queue = new FileQueue(task.files.length, task.queue);
  const programs = once(() => machineFilesOf(site, task.notes));
  // Opened when all that was analysed is in the file.
  const analyses = once(() => openAnalyses(settings, task.analyses.code));
  const textOf = (key: string): string | undefined => analyses().get(key)?.text;
  const keep =
    task.keeps === undefined
      ? undefined
      : new PagePacker(task.keeps, (pack) => send({ kind: 'pages', pack }));
  const shop = { site, settings, theme, prepare, programs, textOf, code: task.code, keep };
  const make = async (
    from: FileQueue,
    files: RenderTask['files'],
    begin?: (from: number) => void,
  ): Promise<void> => {
    for await (const run of makeRuns(from, files, shop, begin)) {
      send('failure' in run ? { kind: 'failure', ...run } : { kind: 'files', ...run });
    }
  };
  await make(queue, task.files, (from) => {
    if (from >= task.searched) sendLastTexts();
  });
  sendLastTexts();
  keep?.flush();
  return ({ files, first, queue: memory }) =>
    make(new FileQueue(files.length, memory, first), [...task.files, ...files]);
}

/** Reads articles as long as there are any, and reports their records by runs. */
async function readAll(task: ReadTask, send: Send): Promise<void> {
  // Loaded for this alone: hardly any build reads the whole content.
  const { readRuns } = await import('./read-runs.ts');
  for (const records of readRuns(task)) send({ kind: 'records', records });
  send({ kind: 'records-end' });
}

/** Does what it is given, one after the other: it may read first, then renders, and may make more. */
function listen(port: MessagePort): void {
  const send: Send = (report) => port.postMessage(report);
  let rendering: Promise<MakeMore> | undefined;
  port.on('message', (task: ThreadTask) => {
    if ('read' in task) void readAll(task.read, send);
    else if ('render' in task) {
      rendering = makeAll(task.render, send);
      void rendering.then(() => send({ kind: 'end', styles: moreStyles() }));
    } else void rendering!.then((more) => more(task.more)).then(() => send({ kind: 'more-end' }));
  });
}

if (parentPort) listen(parentPort);
