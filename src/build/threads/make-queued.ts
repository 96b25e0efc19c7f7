import { outputFile } from '../../lib/url.ts';
import { bodiesFile } from '../../search/writer/write-search.ts';
import type { Site } from '../../site/site.ts';
import type { Theme } from '../astro/theme/compiled-theme.ts';
import { cardBytes } from '../output/cards.ts';
import type { PrepareFile } from '../output/file-preparer.ts';
import type { PagePacker } from '../edit/kept-pages.ts';
import type { MachineFiles } from '../output/machine-files.ts';
import { machineFileKey, machineText } from '../output/machine-files.ts';
import { pageKey } from '../planned-pages.ts';
import { sharedProject } from '../project.ts';
import { pageBytes } from '../render-page.ts';
import type { Settings } from '../settings.ts';
import type { FileQueue } from './file-queue.ts';
import { packFailure } from './page-failure.ts';
import type { MadeFile, PageFailure, QueuedFile } from './render-task.ts';

/** By what queued files are made, in whichever thread. */
export type Workshop = {
  site: Site;
  settings: Settings;
  theme: Theme;
  prepare: PrepareFile;
  programs: () => MachineFiles;
  /** The body of an article that was analysed, by the key of its analysis, where this thread can have it. */
  textOf: (key: string) => string | undefined;
  /** The code by which keys are made, where that is wanted. */
  code: string | undefined;
  /** Takes what pages of texts were made from, where that is kept. */
  keep: PagePacker | undefined;
};

/** Takes note of the page that was just rendered, by the view that it showed; gives its key where `code` is given. */
function noteShown(path: string, { site, code, keep }: Workshop): string | undefined {
  const { shown } = sharedProject();
  if (shown?.page.path !== path) return undefined;
  keep?.add(site, shown.page, shown.view);
  return code && pageKey(code, shown.page, shown.view);
}

/**
 * Makes one of them, and prepares it for the output; with its key where `code` is given. Nothing where this
 * thread lacks a body. Throws `PageFailed` where it cannot be made.
 */
async function makeQueued(
  queued: QueuedFile,
  shop: Workshop,
): Promise<Pick<MadeFile, 'file' | 'key'> | undefined> {
  const { site, settings, theme, prepare, programs, textOf, code } = shop;
  if (queued.kind === 'card') {
    const { card } = queued;
    const bytes = await cardBytes(settings, card);
    return { file: prepare(outputFile(card.path), bytes), key: undefined };
  }
  if (queued.kind === 'machine') {
    const program = programs().get(queued.path)!;
    const file = prepare(outputFile(queued.path), Buffer.from(machineText(program)));
    return { file, key: queued.key ?? (code && machineFileKey(code, program)) };
  }
  if (queued.kind === 'bodies') {
    const bodies = queued.keys.map(textOf).filter((body) => body !== undefined);
    if (bodies.length < queued.keys.length) return undefined;
    return { file: prepare(queued.path, bodiesFile(bodies)), key: undefined };
  }
  const { path, component } = queued;
  const render = () => theme.render(component, path, site.urls);
  const bytes = await pageBytes({ path, component, isPage: true, render }, site);
  return { file: prepare(outputFile(path), bytes), key: noteShown(path, shop) };
}

/**
 * Takes runs of files from the queue and makes them, in whichever thread: gives the files of each run, or
 * the first that could not be made, after which no thread is given more. `begin` is called before a run.
 */
export async function* makeRuns(
  queue: FileQueue,
  queued: readonly QueuedFile[],
  shop: Workshop,
  begin: (from: number) => Promise<void> | void = () => undefined,
): AsyncGenerator<{ files: MadeFile[] } | { failure: PageFailure }> {
  for (const { from, to } of queue.runs()) {
    await begin(from);
    const files: MadeFile[] = [];
    for (let at = from; at < to; at++) {
      try {
        const one = await makeOne(queued, at, shop);
        if (one) files.push(one);
      } catch (error) {
        queue.stop();
        yield { failure: packFailure(at, error) };
        return;
      }
      queue.countDone();
    }
    yield { files };
  }
}

/** Makes the file at a place of the queue; nothing where this thread cannot. */
export async function makeOne(
  queued: readonly QueuedFile[],
  at: number,
  shop: Workshop,
): Promise<MadeFile | undefined> {
  const made = await makeQueued(queued[at]!, shop);
  return made && { at, ...made, isOvertaken: sharedProject().isOvertaken === true };
}
