/**
 * Why a search failed: `network` (a file did not come, even at the second try), `server` (the
 * site answered with a fault of its own), `corrupt` (it came,
 * but is not what was written), `stale` (it is gone, and a new manifest did not help) or `code` (the
 * search does not run in this browser, or has a fault of its own).
 */
export class SearchError extends Error {
  declare readonly reason: 'network' | 'server' | 'corrupt' | 'stale' | 'code';

  constructor(reason: SearchError['reason'], file: string) {
    super(`${reason}: ${file}`);
    this.reason = reason;
  }
}
