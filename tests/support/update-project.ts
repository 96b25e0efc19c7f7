import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CommandIo } from '../../src/newsroom/terminal/run-at-terminal.ts';
import { SITE } from '../content-folder.ts';
import { commandIo } from './command-io.ts';
import { typedUpdate } from './typed.ts';

type Texts = Readonly<Record<string, string | Uint8Array>>;

/** A folder with a Warta of these files, which goes when the test ends. A name that ends in `!` may be run. */
export function warta(files: Texts, version = '1.0.0'): string {
  const root = mkdtempSync(join(tmpdir(), 'warta-project-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  put(root, { 'package.json': `{\n  "name": "warta",\n  "version": "${version}"\n}\n`, ...files });
  return root;
}

/** Writes files into a folder, as `warta` does. */
export function put(root: string, files: Texts): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name.replace(/!$/, ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (name.endsWith('!')) chmodSync(path, 0o755);
  }
}

/** The text of a file of a project. */
export const textOf = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8');

/** All files below a folder, with what they hold. */
export function filesBelow(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(
    files
      .map(
        (path) =>
          [relative(root, path).split(sep).join('/'), readFileSync(path, 'latin1')] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `npm run update` in a project, and what it said. */
export async function update(
  root: string,
  ...args: string[]
): Promise<{ code: number; said: string[] }> {
  const { io, said } = ioOf(root);
  return { code: await typedUpdate(args, io), said };
}

/** The world of a command in a project. */
export function ioOf(root: string): { io: CommandIo; said: string[] } {
  const { io, said } = commandIo(root);
  return { io: { ...io, content: join(root, 'content') }, said };
}

/**
 * A project of version 1.0.0 that knows what it began with (`files`), and then was changed: undefined
 * removes a file.
 */
export async function changed(
  files: Texts,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<string> {
  const root = warta({ 'content/site.yaml': SITE, ...files });
  await update(root, warta(files));
  for (const [file, text] of Object.entries(changes))
    if (text === undefined) rmSync(join(root, file));
    else put(root, { [file]: text });
  return root;
}

/** Where the tests' clock puts what an update replaced. */
export const BEFORE = '.warta-before/2026-11-22T12-41-00-000Z';

/** Numbered lines, some with another text: a file in which changes can be told by their lines. */
export const lines = (count: number, changes: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, at) => `${changes[at + 1] ?? `baris ${at + 1}`}\n`).join('');

/** What an update says of the newsroom's own changes. */
export const aboutOwn = (said: readonly string[]): string[] =>
  said.filter((line) => /^(?:tetap|sama|gabung|GANTI) /.test(line));
