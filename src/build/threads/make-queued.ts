import { outputFile } from '../../lib/url.ts';
import type { Site } from '../../site/site.ts';
import type { Theme } from '../astro/theme/compiled-theme.ts';
import { cardBytes } from '../output/cards.ts';
import type { FileOutcome, PrepareFile } from '../output/file-preparer.ts';
import { sharedProject } from '../project.ts';
import { pageBytes } from '../render-page.ts';
import type { Settings } from '../settings.ts';
import type { FileQueue } from './file-queue.ts';
import { packFailure } from './page-failure.ts';
import type { MadeFile, PageFailure, QueuedFile } from './render-task.ts';

/** By what queued files are made, in whichever thread. */
export type Workshop = { site: Site; settings: Settings; theme: Theme; prepare: PrepareFile };

/** Makes one of them, and prepares it for the output. Throws `PageFailed` where a page cannot be made. */
async function makeQueued(
  queued: QueuedFile,
  { site, settings, theme, prepare }: Workshop,
): Promise<FileOutcome> {
  if (queued.kind === 'card') {
    const { card } = queued;
    return prepare(outputFile(card.path), await cardBytes(settings, card));
  }
  const { path, component } = queued;
  const render = () => theme.render(component, path, site.urls);
  const bytes = await pageBytes({ path, component, isPage: true, render }, site);
  return prepare(outputFile(path), bytes);
}

/**
 * Takes runs of files from the queue and makes them, in whichever thread: gives the files of each run, or
 * the first that could not be made, after which no thread is given more. `begin` is called before a run.
 */
export async function* makeRuns(
  queue: FileQueue,
  queued: readonly QueuedFile[],
  shop: Workshop,
  begin: (from: number) => Promise<void> | void,
): AsyncGenerator<{ files: MadeFile[] } | { failure: PageFailure }> {
  for (const { from, to } of queue.runs()) {
    await begin(from);
    const files: MadeFile[] = [];
    for (let at = from; at < to; at++) {
      try {
        files.push(await makeOne(queued, at, shop));
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

/** Makes the file at a place of the queue. */
export async function makeOne(
  queued: readonly QueuedFile[],
  at: number,
  shop: Workshop,
): Promise<MadeFile> {
  const file = await makeQueued(queued[at]!, shop);
  return { at, file, isOvertaken: sharedProject().isOvertaken === true };
}
