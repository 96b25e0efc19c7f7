/** What the network says where nobody answers; other failures are answers. */
const silence = new Set([
  'TimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'certificate',
]);

/** A host that does not answer so many times in a row is not asked again. */
const mostTries = 5;

/** The hosts that do not answer: waiting half a minute for each of their pictures would take days. */
export class SilentHosts {
  readonly #inVain = new Map<string, number>();

  isSilent(host: string): boolean {
    return (this.#inVain.get(host) ?? 0) >= mostTries;
  }

  /** Counts what became of a request; `why` is the word of a failure. */
  count(host: string, why: string | undefined): void {
    if (why !== undefined && silence.has(why))
      this.#inVain.set(host, (this.#inVain.get(host) ?? 0) + 1);
    else this.#inVain.delete(host);
  }
}
