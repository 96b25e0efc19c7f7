import { availableParallelism } from 'node:os';
import type { Settings } from '../settings.ts';
import type { Survey } from '../survey.ts';
import { RenderThreads } from './render-threads.ts';

/** Files of content that one thread renders sooner than several, which begin cold. */
const FEW_FILES = 600;
/** Pages that one thread renders sooner than another that is ready takes the content and the theme. */
const FEW_PAGES = 400;
/** Pages that it renders sooner than another begins at all. */
const FEW_COLD_PAGES = 1500;

/** Threads beside this one, of which `count` says how many there are with it, as many as the machine has where it does not. */
const others = (count = availableParallelism()): number => count - 1;

/**
 * Starts the threads that render beside this one before it is known what there is to render, where that
 * will be most pages: of content that no build knows, or by other code. `count` as it was asked for. None
 * in a preview, which shows notes of the newsroom: these stay in this thread.
 */
export function startEarly(
  { preview }: Pick<Settings, 'preview'>,
  { last, code, walked }: Pick<Survey, 'last' | 'code' | 'walked'>,
  count: number | undefined,
): RenderThreads | undefined {
  if (preview) return new RenderThreads(0, 0);
  if (count !== undefined) return new RenderThreads(others(count), 1);
  const isWhole = last?.code !== code && walked.files.length >= FEW_FILES;
  return isWhole ? new RenderThreads(others(), FEW_PAGES) : undefined;
}

/** Starts them for so many `pages`, where they were not started early: settings may be on all of them. */
export const startFor = (pages: number): RenderThreads =>
  new RenderThreads(pages >= FEW_COLD_PAGES ? others() : 0, FEW_COLD_PAGES);
