import type { MessagePort } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { once } from '../../lib/memo.ts';
import { outputFile } from '../../lib/url.ts';
import type { Site } from '../../site/site.ts';
import { openCompiledTheme } from '../astro/theme/compiled-theme.ts';
import { currentSite } from '../current-site.ts';
import { earlierFiles } from '../output/earlier-files.ts';
import { filePreparer } from '../output/file-preparer.ts';
import { searchEntries } from '../output/search-documents.ts';
import { TextAnalyser } from '../output/text-analyser.ts';
import { waitingFiles } from '../output/waiting-files.ts';
import { sharedProject, shareProject } from '../project.ts';
import { pageBytes } from '../render-page.ts';
import { AnalysisPacker } from '../state/analysis-packer.ts';
import { packFailure } from './page-failure.ts';
import { PageQueue } from './page-queue.ts';
import type { RenderedPage, RenderTask, ThreadReport } from './render-task.ts';

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
  const analyser = new TextAnalyser(
    () => shelf,
    () => searchEntries(site),
  );
  sharedProject().textTaker = (file) => analyser.taker(file);
  return once(() => {
    analyser.analyseWaiting();
    packer.flush();
    send({ kind: 'texts-end' });
  });
}

/** Renders pages as long as there are any, and reports them by runs. */
async function renderQueued(task: RenderTask, send: (report: ThreadReport) => void): Promise<void> {
  shareProject(task.project);
  const project = sharedProject();
  const site = currentSite();
  const { root, own, remembered } = task.output;
  const prepare = filePreparer(root, earlierFiles(root, own, remembered), waitingFiles(root));
  const sendLastTexts = sendTexts(site, task.analyses, send);
  const theme = await openCompiledTheme(task.theme.folder, task.theme.pages);
  const queue = new PageQueue(task.pages.length, task.queue);
  for (const { from, to } of queue.runs()) {
    if (from >= task.searched) sendLastTexts();
    const pages: RenderedPage[] = [];
    for (let at = from; at < to; at++) {
      const { path, component } = task.pages[at]!;
      const render = () => theme.render(component, path, site.urls);
      try {
        const bytes = await pageBytes({ path, component, isPage: true, render }, site);
        const file = prepare(outputFile(path), bytes);
        pages.push({ at, file, isOvertaken: project.isOvertaken === true });
      } catch (error) {
        queue.stop();
        send({ kind: 'failure', failure: packFailure(at, error) });
        return;
      }
      queue.countDone();
    }
    send({ kind: 'pages', pages });
  }
  sendLastTexts();
}

/** Waits for its one task. */
function listen(port: MessagePort): void {
  port.once('message', (task: RenderTask) => {
    const send = (report: ThreadReport): void => port.postMessage(report);
    void renderQueued(task, send).then(() => send({ kind: 'end' }));
  });
}

if (parentPort) listen(parentPort);
