import { setTimeout as wait } from 'node:timers/promises';
import type { FetchBounds, Fetched } from '../fetch/fetch-guarded.ts';
import { fetchGuarded } from '../fetch/fetch-guarded.ts';
import { FetchError } from '../fetch/fetch-error.ts';

/** Milliseconds between two requests to a site that belongs to others, too. */
const usualPause = 500;
/** How many pauses are waited before a request that failed is tried again. */
const patience = [4, 20, 60];
/** What may pass by itself: a site that is busy, or asks for patience. */
const mayPass = /^HTTP (?:429|5\d\d)$|^TimeoutError$|^E[A-Z_]+$|^cut$/;

/** Asks one site, one request after another, with a pause before each; tries again where it may help. */
export class PoliteAsker {
  readonly #bounds: FetchBounds;
  readonly #pause: number;
  #isFirst = true;
  #hasAnswered = false;

  constructor(bounds: FetchBounds, pause = usualPause) {
    this.#bounds = bounds;
    this.#pause = pause;
  }

  /** @throws {FetchError} where it is refused, or fails again and again */
  async ask(url: string): Promise<Fetched> {
    for (let tries = 0; ; tries += 1) {
      if (!this.#isFirst) await this.#wait(1);
      this.#isFirst = false;
      try {
        const answer = await fetchGuarded(url, this.#bounds);
        this.#hasAnswered = true;
        return answer;
      } catch (error) {
        const pauses = patience[tries];
        const isHopeless = !(error instanceof FetchError) || !mayPass.test(error.message);
        // A site that never answered is not there, or mistyped.
        if (isHopeless || !this.#hasAnswered || pauses === undefined) throw error;
        await this.#wait(pauses);
      }
    }
  }

  async #wait(pauses: number): Promise<void> {
    const { stop } = this.#bounds;
    try {
      await wait(this.#pause * pauses, undefined, stop === undefined ? {} : { signal: stop });
    } catch {
      throw new FetchError('stopped');
    }
  }
}
