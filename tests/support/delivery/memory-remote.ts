import { readFileSync } from 'node:fs';
import { foldersOf } from '../../../src/build/output/folders.ts';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote, Remote, Renaming } from '../../../src/delivery/remotes/remote.ts';

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

  readonly open: OpenRemote = async () => this.#below('');

  /** The way to one of its folders. */
  openFolder(folder: string): OpenRemote {
    return async () => this.#below(`${folder}/`);
  }

  #rename({ from, to }: Renaming): void {
    this.before(`${from} > ${to}`);
    const names = [...this.files.keys()];
    const lies = (path: string): string[] =>
      names.filter((name) => name === path || name.startsWith(`${path}/`));
    if (lies(to).length > 0 || lies(from).length === 0)
      throw new RemoteError({ kind: 'other', path: from, said: 'rename' });
    for (const name of lies(from)) {
      this.files.set(`${to}${name.slice(from.length)}`, this.files.get(name)!);
      this.files.delete(name);
    }
    this.done.push(`${from} > ${to}`);
    this.after();
  }

  readonly #below = (folder: string): Remote => ({
    read: async (path) => {
      this.before(`? ${folder}${path}`);
      const text = this.files.get(folder + path);
      return text === undefined ? undefined : Buffer.from(text);
    },
    put: async (parcels, placed) => {
      for (const { path, from } of parcels) {
        const bytes = typeof from === 'string' ? readFileSync(from) : Buffer.from(from);
        this.#write(folder + path, bytes.toString('utf8'));
        placed(path);
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        this.before(`- ${folder}${path}`);
        this.files.delete(folder + path);
        this.done.push(`- ${folder}${path}`);
        this.after();
      }
    },
    claim: async (path, bytes) => {
      if (this.files.has(folder + path)) return false;
      this.#write(folder + path, Buffer.from(bytes).toString('utf8'));
      return true;
    },
    existing: async (paths) => {
      const there = new Set([...this.files.keys()].flatMap((path) => [path, ...foldersOf(path)]));
      return new Set(paths.filter((path) => there.has(folder + path)));
    },
    names: async () => {
      const inside = [...this.files.keys()].filter((path) => path.startsWith(folder));
      return [...new Set(inside.map((path) => path.slice(folder.length).split('/')[0]!))];
    },
    rename: async (renamings) => {
      for (const { from, to } of renamings) this.#rename({ from: folder + from, to: folder + to });
    },
    close: async () => {},
  });
}
