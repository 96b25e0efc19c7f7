/**
 * Why a search failed: `network` (a file did not come, even at the second try), `corrupt` (it came,
 * but is not what was written) or `stale` (it is gone, and a new manifest did not help).
 */
export class SearchError extends Error {
  readonly reason: 'network' | 'corrupt' | 'stale';

  constructor(reason: SearchError['reason'], file: string) {
    super(`${reason}: ${file}`);
    this.reason = reason;
  }
}
