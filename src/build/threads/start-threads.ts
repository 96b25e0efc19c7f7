import { availableParallelism } from 'node:os';
import type { Settings } from '../settings.ts';
import type { Survey } from '../survey.ts';
import { RenderThreads } from './render-threads.ts';

/** Files of content that one thread renders sooner than several, which begin cold. */
const FEW_FILES = 600;
/**
 * Pages that one thread renders sooner: another one begins with the content, the theme, and code that
 * is not warm, half a second at 10,000 articles.
 */
const FEW_PAGES = 400;

/**
 * Starts the threads that render beside this one. `count` says how many there are with it; where it
 * does not, as many as the machine has, for a build that will render most of its pages: one of content
 * that no build knows, or by other code. An edit touches few pages. A preview shows notes of the
 * newsroom, which stay in this thread.
 */
export function startThreads(
  { preview }: Pick<Settings, 'preview'>,
  { last, code, walked }: Pick<Survey, 'last' | 'code' | 'walked'>,
  count: number | undefined,
): RenderThreads {
  if (preview) return new RenderThreads(0, 0);
  if (count !== undefined) return new RenderThreads(count - 1, 1);
  const isWhole = last?.code !== code && walked.files.length >= FEW_FILES;
  return new RenderThreads(isWhole ? availableParallelism() - 1 : 0, FEW_PAGES);
}
