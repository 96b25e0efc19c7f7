import type { Dirent } from 'node:fs';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { naming } from '../../lib/system-error.ts';
import { askGit } from './git.ts';
import type { ProgramFiles } from './plan-update.ts';
import { isProgram, isWartas } from './plan-update.ts';
import { isStray } from './stray.ts';

/** A Warta as it is given out. */
export interface Release {
  readonly files: ProgramFiles;
  /** What else lies in its folder and is no part of it, by path; whole folders end in a slash. */
  readonly leftOut: readonly string[];
}

/**
 * The files of the Warta in a folder. What is part of one, its `package.json` names (`files`), where it
 * does; where git knows the folder, only what git has counts. Left out are links, the files of a
 * newsroom, and what systems and editors leave.
 */
export function readRelease(root: string, parts: unknown): Release {
  const tracked = trackedIn(root);
  const files = new Map<string, Uint8Array>();
  const leftOut: string[] = [];
  for (const { file, item } of walk(root, '')) {
    const isPart = isNamed(file, parts) && (item.isDirectory() || !tracked || tracked.has(file));
    if (!isPart) leftOut.push(item.isDirectory() ? `${file}/` : file);
    else if (item.isFile()) files.set(file, read(root, file));
  }
  return { files, leftOut: outermost(leftOut) };
}

/**
 * What a project has of Warta's: all that lies in the folders of the program, and else what stands in
 * `known`. The newsroom may keep films beside it, which nobody has to read.
 */
export function readProject(root: string, known: Iterable<string>): ProgramFiles {
  const names = new Set([...known].filter((file) => isFile(join(root, file))));
  for (const { file, item } of walk(root, ''))
    if (item.isFile() && isProgram(file)) names.add(file);
  return new Map([...names].map((file) => [file, read(root, file)]));
}

function* walk(root: string, folder: string): Generator<{ file: string; item: Dirent }> {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
    const file = folder + item.name;
    if (!isWartas(file) || isStray(file) || item.isSymbolicLink()) continue;
    yield { file, item };
    if (item.isDirectory()) yield* walk(root, `${file}/`);
  }
}

/** Whether `files` of a `package.json` names a file or the folder that it lies in. */
function isNamed(file: string, parts: unknown): boolean {
  if (!Array.isArray(parts) || file === 'package.json') return true;
  const names = parts.filter((part) => typeof part === 'string');
  return names.some((name) => {
    const part = name.replace(/^\.?\/|\/$/g, '');
    return file === part || file.startsWith(`${part}/`) || part.startsWith(`${file}/`);
  });
}

function trackedIn(root: string): ReadonlySet<string> | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const answer = askGit(root, 'ls-files', '-z');
  return answer && new Set(answer.toString().split('\0'));
}

/** Without what lies in a folder that is there itself. */
function outermost(files: readonly string[]): string[] {
  const folders = files.filter((file) => file.endsWith('/'));
  return files.filter(
    (file) => !folders.some((folder) => file !== folder && file.startsWith(folder)),
  );
}

const read = (root: string, file: string): Buffer =>
  naming(join(root, file), () => readFileSync(join(root, file)));

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}
