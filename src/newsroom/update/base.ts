import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { writeAtomically } from '../../lib/write-file.ts';
import { askGit } from './git.ts';
import { textIn } from './line-ends.ts';
import type { ProgramFiles } from './plan-update.ts';
import { isWartas } from './plan-update.ts';
import { readRelease } from './program-files.ts';
import { isStray } from './stray.ts';

/**
 * The files of the version that a project was begun with or last updated to, packed: what differs from
 * them is the newsroom's own change. It belongs into the newsroom's git, so that every copy of the
 * project has it.
 */
export const BASE = '.warta-base.zip';

/** How a project's own version is known. */
export interface Base {
  readonly files: ProgramFiles;
  /** From the file of an earlier update or `init`, or from the first commit of this version. */
  readonly from: 'kept' | 'git';
}

/** npm makes it anew; without it a base is half as large again. */
const LEFT_OUT = 'package-lock.json';

/** The files packed as `BASE` holds them: the same bytes for the same files. */
export function packBase(files: ProgramFiles): Uint8Array {
  const items = [...files].filter(([file]) => file !== LEFT_OUT);
  // A zip knows no time before, and ours must not depend on the clock.
  return zipSync(Object.fromEntries(items), { level: 9, mtime: '1980-01-02' });
}

/** Keeps what a project holds now as its version, where it is a Warta and nothing is kept yet. */
export function keepBase(project: string): void {
  const file = join(project, 'package.json');
  if (existsSync(join(project, BASE)) || !existsSync(file)) return;
  const { name, files } = packageOf(readFileSync(file));
  if (name === 'warta')
    writeAtomically(join(project, BASE), packBase(readRelease(project, files).files));
}

/**
 * The files of version `version` of a project, as they were kept, else as git has them; undefined
 * where neither is to be had, or is of another version.
 */
export function readBase(project: string, version: unknown): Base | undefined {
  const kept = existsSync(join(project, BASE)) ? readFileSync(join(project, BASE)) : undefined;
  for (const [from, zip] of [
    ['kept', () => kept],
    ['git', () => firstCommitted(project)],
  ] as const) {
    const files = unpack(zip());
    if (files && packageOf(files.get('package.json')).version === version) return { files, from };
  }
  return undefined;
}

/** What a `package.json` says; nothing where it is none. */
export function packageOf(bytes: Uint8Array | undefined): {
  name?: unknown;
  version?: unknown;
  files?: unknown;
} {
  try {
    return { ...(JSON.parse(textIn(bytes) ?? '') as object) };
  } catch {
    return {};
  }
}

/**
 * The project as a zip, from the commit that brought the version it has: what was changed since is the
 * newsroom's. A copy without its history has only its last commit, which says nothing.
 */
function firstCommitted(project: string): Uint8Array | undefined {
  const isShallow = askGit(project, 'rev-parse', '--is-shallow-repository');
  if (isShallow?.toString().trim() !== 'false') return undefined;
  const line = String.raw`^  "version":`;
  const commit = askGit(project, 'log', '-1', '--format=%H', '-G', line, '--', 'package.json');
  const name = commit?.toString().trim();
  return name ? askGit(project, 'archive', '--format=zip', name) : undefined;
}

function unpack(zip: Uint8Array | undefined): ProgramFiles | undefined {
  if (!zip) return undefined;
  try {
    const all = unzipSync(zip, { filter: ({ name }) => isProgramFile(name) });
    return new Map(Object.entries(all));
  } catch {
    return undefined;
  }
}

const isProgramFile = (name: string): boolean =>
  !name.endsWith('/') && isWartas(name) && !isStray(name);
