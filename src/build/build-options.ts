import type { Share } from '../lib/share.ts';
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
  /** The part of the site that is to be made alone. */
  part?: Share | undefined;
  /** Whether parts that were made so are to be joined. */
  join?: boolean;
  /** What was seen already. */
  survey?: Survey;
  /** Why nothing can be remembered. */
  memoryError?: SystemError | undefined;
};
