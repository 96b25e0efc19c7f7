import { basename, dirname } from 'node:path';
import { wholeText } from '../source/whole-text.ts';
import type { OpenedSource, SourceFile } from '../source/source-file.ts';
import { isPublicRow } from './kind-of-row.ts';
import type { SubstackRow } from './substack-row.ts';
import { substackRows } from './substack-row.ts';

/** The posts of one export: what its list says of each, and which have a text. */
class SubstackPosts {
  readonly #rows = new Map<string, SubstackRow>();
  readonly #byNumber = new Map<string, SubstackRow>();
  readonly #texts = new Set<string>();

  addRow(row: SubstackRow): void {
    put(this.#rows, row.id, row);
    put(this.#byNumber, numberOf(row.id), row);
  }

  addText(id: string): void {
    this.#texts.add(id);
    this.#texts.add(numberOf(id));
  }

  /** What the list says of a post; where its name was shortened, its number tells. */
  rowOf(id: string): SubstackRow | undefined {
    return this.#rows.get(id) ?? this.#byNumber.get(numberOf(id));
  }

  /** Posts of which no text is there. */
  withoutText(): SubstackRow[] {
    return [...this.#rows.values()].filter(
      ({ id }) => !this.#texts.has(id) && !this.#texts.has(numberOf(id)),
    );
  }
}

/** Where a list has a post twice, what it says of it that is not public counts. */
function put(into: Map<string, SubstackRow>, key: string, row: SubstackRow): void {
  const known = into.get(key);
  if (known === undefined || isPublicRow(known)) into.set(key, row);
}

/** The number of a post, by which Substack itself knows it. */
export const numberOf = (id: string): string => /^\d+/.exec(id)?.[0] ?? id;

/** The name of a post by the file of its text. */
export const idOf = (path: string): string => basename(path).replace(/\.html?$/i, '');

const known = new WeakMap<OpenedSource, Map<string, SubstackPosts>>();

/** The posts of the export that lies in a folder; each export is read once for all its texts. */
export function postsIn(source: OpenedSource, folder: string): SubstackPosts {
  let exports = known.get(source);
  if (exports === undefined) known.set(source, (exports = exportsIn(source)));
  return exports.get(folder) ?? new SubstackPosts();
}

function exportsIn({ files, left }: OpenedSource): Map<string, SubstackPosts> {
  const exports = new Map<string, SubstackPosts>();
  const list = (file: SourceFile) => {
    const posts = new SubstackPosts();
    const whole = wholeText(file);
    if ('text' in whole) for (const row of substackRows(whole.text)) posts.addRow(row);
    // A text without a word was told of when it was found.
    for (const { file: name } of left) if (/\.html?$/i.test(name)) posts.addText(idOf(name));
    exports.set(dirname(file.path), posts);
  };
  for (const file of files) if (file.kind === 'substack') list(file);
  for (const { kind, path } of files)
    if (kind === 'substack-post') exports.get(dirname(dirname(path)))?.addText(idOf(path));
  return exports;
}
