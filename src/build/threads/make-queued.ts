import { outputFile } from '../../lib/url.ts';
import type { Site } from '../../site/site.ts';
import type { Theme } from '../astro/theme/compiled-theme.ts';
import { cardBytes } from '../output/cards.ts';
import type { FileOutcome, PrepareFile } from '../output/file-preparer.ts';
import { pageBytes } from '../render-page.ts';
import type { Settings } from '../settings.ts';
import type { QueuedFile } from './render-task.ts';

/** By what queued files are made, in whichever thread. */
export type Workshop = { site: Site; settings: Settings; theme: Theme; prepare: PrepareFile };

/** Makes one of them, and prepares it for the output. Throws `PageFailed` where a page cannot be made. */
export async function makeQueued(
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
