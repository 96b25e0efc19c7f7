import type { GoneAddress } from '../redirects/gone.ts';
import type { Pattern, Redirect } from '../redirects/redirect.ts';

/** What a host's own files are made from. */
export type HostRules = {
  /** Folder of the site on its host, `/` or `/koran/`. */
  base: string;
  redirects: readonly Redirect[];
  patterns: readonly Pattern[];
  /** Whether crawlers that train models are turned away, where a host can do that. */
  refusesTraining: boolean;
  /** Addresses of erased articles: 410 where the host can say it, else nothing stands there. */
  goneAddresses: readonly GoneAddress[];
};

/** Text in which no sign has a meaning for a regular expression. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
