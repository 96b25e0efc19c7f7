import type { SystemError } from '../lib/system-error.ts';
import type { Look } from './look.ts';

/** How a build is run. */
export type BuildOptions = {
  /** Whether a story that is held back stops the build. */
  strict: boolean;
  /** Where to save the list of changed and vanished files. */
  changes: string | undefined;
  /** What was seen already. */
  look?: Look;
  /** Why nothing can be remembered. */
  lost?: SystemError | undefined;
};
