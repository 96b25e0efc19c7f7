import type { SystemError } from '../lib/system-error.ts';
import type { Survey } from './survey.ts';

/** How a build is run. */
export type BuildOptions = {
  /** Whether an article that is held back stops the build. */
  strict: boolean;
  /** Where to save the list of changed and vanished files. */
  changes: string | undefined;
  /** The path of a page of which to say why it is rendered or stays. */
  why?: string | undefined;
  /** Threads that render, this one among them; as many as the machine has where none is said. */
  threads?: number | undefined;
  /** What was seen already. */
  survey?: Survey;
  /** Why nothing can be remembered. */
  memoryError?: SystemError | undefined;
};
