import { readFileSync } from 'node:fs';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote, Remote } from '../../../src/delivery/remotes/remote.ts';

/** A host in memory: its files by path, what was done to it, and when its line breaks. */
export class MemoryHost {
  readonly files = new Map<string, string>();
  /** Every change in its order: `+ path` and `- path`. */
  readonly done: string[] = [];
  /** Called before each change and reading; may throw. */
  before: (step: string) => void = () => {};
  /** Called after each change, with the host as readers see it. */
  after: () => void = () => {};

  /** Breaks the line at these steps, counted from 0. */
  breakAt(steps: ReadonlySet<number>): void {
    let step = 0;
    this.before = () => {
      if (steps.has(step++)) throw new RemoteError({ kind: 'lost' });
    };
  }

  #write(path: string, text: string): void {
    this.before(`+ ${path}`);
    this.files.set(path, text);
    this.done.push(`+ ${path}`);
    this.after();
  }

  readonly open: OpenRemote = async (): Promise<Remote> => ({
    read: async (path) => {
      this.before(`? ${path}`);
      const text = this.files.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
    put: async (parcels, placed) => {
      for (const { path, from } of parcels) {
        const bytes = typeof from === 'string' ? readFileSync(from) : Buffer.from(from);
        this.#write(path, bytes.toString('utf8'));
        placed(path);
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        this.before(`- ${path}`);
        this.files.delete(path);
        this.done.push(`- ${path}`);
        this.after();
      }
    },
    claim: async (path, bytes) => {
      if (this.files.has(path)) return false;
      this.#write(path, Buffer.from(bytes).toString('utf8'));
      return true;
    },
    existing: async (paths) => new Set(paths.filter((path) => this.files.has(path))),
    names: async () => [...new Set([...this.files.keys()].map((path) => path.split('/')[0]!))],
    close: async () => {},
  });
}
