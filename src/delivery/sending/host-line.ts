import { mayPass } from '../remotes/remote-error.ts';
import type { OpenRemote, Parcel, Remote } from '../remotes/remote.ts';

/** How a broken line is taken up again. */
export type Patience = {
  /** So often in a row without anything having come through. */
  readonly tries: number;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
};

/** The wait before the first new try (ms); before each further one it is twice as long. */
const FIRST_WAIT = 500;

/** A connection to a host that is begun again where it breaks, and goes on with what was left. */
export class HostLine {
  readonly #open: OpenRemote;
  readonly #patience: Patience;
  #remote: Remote | undefined;
  #failed = 0;
  #wasReached = false;

  constructor(open: OpenRemote, patience: Patience) {
    this.#open = open;
    this.#patience = patience;
  }

  /** Does `work`, which must bear being done twice. Rejects where the line stays broken, or with what is no break. */
  async use<T>(work: (remote: Remote) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        this.#remote ??= await this.#open();
        this.#wasReached = true;
        const result = await work(this.#remote);
        this.#failed = 0;
        return result;
      } catch (error) {
        await this.close();
        this.#failed += 1;
        if (!mayPass(error, this.#wasReached) || this.#failed > this.#patience.tries) throw error;
        await this.#patience.pause(FIRST_WAIT * 2 ** (this.#failed - 1));
      }
    }
  }

  /** Puts files in their places; after a break only those that were not there yet. */
  async put(parcels: readonly Parcel[], placed: (path: string) => void): Promise<void> {
    const left = new Map(parcels.map((parcel) => [parcel.path, parcel]));
    await this.use((remote) =>
      remote.put([...left.values()], (path) => {
        this.#failed = 0;
        if (left.delete(path)) placed(path);
      }),
    );
  }

  /** Gives the connection back, if there is one. */
  async close(): Promise<void> {
    const remote = this.#remote;
    this.#remote = undefined;
    await remote?.close();
  }
}
