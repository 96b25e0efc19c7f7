import { availableParallelism } from 'node:os';
import type { Settings } from '../settings.ts';
import type { Survey } from '../survey.ts';
import { RenderThreads } from './render-threads.ts';

/** Files of content that one thread renders sooner than several, which begin cold. */
const FEW = 600;

/**
 * Starts the threads that render beside this one, for a build that will render most of its pages: one
 * of content that no build knows, or by other code. An edit touches few pages. A preview has notes of
 * the newsroom, which stay in this thread. `threads` counts this one.
 */
export function startThreads(
  { preview }: Pick<Settings, 'preview'>,
  { last, code, walked }: Pick<Survey, 'last' | 'code' | 'walked'>,
  threads = availableParallelism(),
): RenderThreads {
  const isWhole = last?.code !== code && walked.files.length >= FEW;
  return new RenderThreads(isWhole && !preview ? threads - 1 : 0);
}
