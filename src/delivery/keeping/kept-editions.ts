import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { SiteFiles, SiteFile } from '../sending/site-files.ts';
import { editionId } from '../sending/site-files.ts';
import { ObjectStore } from './object-store.ts';

/** The files of a published site, kept so that it can be published again. */
export type KeptEdition = { readonly id: string; readonly files: SiteFiles };

type Stored = { files: [path: string, size: number, digest: string][] };

/** What was published of one output folder, to whichever hosts. */
export class KeptEditions {
  readonly #root: string;
  readonly #objects: ObjectStore;

  /** `root` is a folder of its own. */
  constructor(root: string) {
    this.#root = root;
    this.#objects = new ObjectStore(join(root, 'files'));
  }

  #fileOf(id: string): string {
    return join(this.#root, 'editions', `${id}.json`);
  }

  /** The file of this machine that has the bytes of a file of a kept edition. */
  objectOf({ digest }: SiteFile): string {
    return this.#objects.at(digest);
  }

  /** Keeps a site; `fileOf` says where the bytes of a path lie. */
  keep(files: SiteFiles, fileOf: (path: string) => string): KeptEdition {
    for (const [path, { digest }] of files) this.#objects.keep(digest, fileOf(path));
    const id = editionId(files);
    const rows = [...files].map(([path, { size, digest }]) => [path, size, digest] as const);
    writeSealed(this.#fileOf(id), JSON.stringify({ files: rows }));
    return { id, files };
  }

  /** A kept edition; undefined where it is not kept any more, or not whole. */
  read(id: string): KeptEdition | undefined {
    const text = readSealed(this.#fileOf(id));
    if (text === undefined) return undefined;
    const { files } = JSON.parse(text) as Stored;
    const isWhole = files.every(([, , digest]) => this.#objects.has(digest));
    if (!isWhole) return undefined;
    return { id, files: new Map(files.map(([path, size, digest]) => [path, { size, digest }])) };
  }

  /** Forgets all editions but these, and the files that only they had. */
  keepOnly(ids: ReadonlySet<string>): void {
    const folder = join(this.#root, 'editions');
    if (!existsSync(folder)) return;
    const digests = new Set<string>();
    for (const name of readdirSync(folder)) {
      const id = name.replace(/\.json$/, '');
      const edition = ids.has(id) ? this.read(id) : undefined;
      if (edition) for (const { digest } of edition.files.values()) digests.add(digest);
      else rmSync(join(folder, name));
    }
    this.#objects.keepOnly(digests);
  }
}
