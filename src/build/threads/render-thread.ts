import type { MessagePort } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { once } from '../../lib/memo.ts';
import type { Site } from '../../site/site.ts';
import { openCompiledTheme } from '../astro/theme/compiled-theme.ts';
import { currentSite } from '../current-site.ts';
import { earlierFiles } from '../output/earlier-files.ts';
import { filePreparer } from '../output/file-preparer.ts';
import { machineFileFinder } from '../output/machine-files.ts';
import { entryFinder } from '../output/search-documents.ts';
import { TextAnalyser } from '../output/text-analyser.ts';
import { waitingFiles } from '../output/waiting-files.ts';
import { sharedProject, shareProject } from '../project.ts';
import { AnalysisPacker } from '../state/analysis-packer.ts';
import { FileQueue } from './file-queue.ts';
import { makeRuns } from './make-queued.ts';
import type { ReadTask, RenderTask, ThreadReport, ThreadTask } from './render-task.ts';

/** Has the texts of rendered pages analysed and sent; gives what sends the last of them. */
function sendTexts(
  site: Site,
  { code, listed }: RenderTask['analyses'],
  send: (report: ThreadReport) => void,
): () => void {
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

/** Makes files as long as there are any, and reports them by runs. */
async function makeAll(task: RenderTask, send: (report: ThreadReport) => void): Promise<void> {
  shareProject(task.project);
  const { settings } = task.project;
  const site = currentSite();
  const { root, own, remembered } = task.output;
  const prepare = filePreparer(root, earlierFiles(root, own, remembered), waitingFiles(root));
  const sendLastTexts = sendTexts(site, task.analyses, send);
  const theme = await openCompiledTheme(task.theme.folder, task.theme.pages);
  const queue = new FileQueue(task.files.length, task.queue);
  const machineFile = machineFileFinder(site, task.notes);
  const shop = { site, settings, theme, prepare, machineFile, code: task.code };
  const begin = (from: number): void => {
    if (from >= task.searched) sendLastTexts();
  };
  for await (const run of makeRuns(queue, task.files, shop, begin)) {
    send('failure' in run ? { kind: 'failure', ...run } : { kind: 'files', ...run });
  }
  sendLastTexts();
}

/** Reads articles as long as there are any, and reports their records by runs. */
async function readAll(task: ReadTask, send: (report: ThreadReport) => void): Promise<void> {
  // Loaded for this alone: hardly any build reads the whole content.
  const { readRuns } = await import('./read-runs.ts');
  for (const records of readRuns(task)) send({ kind: 'records', records });
  send({ kind: 'records-end' });
}

/** Does what it is given: it may read first, and then renders. */
function listen(port: MessagePort): void {
  const send = (report: ThreadReport): void => port.postMessage(report);
  port.on('message', (task: ThreadTask) => {
    if ('read' in task) void readAll(task.read, send);
    else void makeAll(task.render, send).then(() => send({ kind: 'end' }));
  });
}

if (parentPort) listen(parentPort);
