import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { isHiddenPath } from '../../lib/content-path.ts';
import { placeInside } from '../../lib/read-inside.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { oneForm } from './one-form.ts';

/** A file as the file system knows it, before it is read. */
export interface FileStats {
  /** Relative to the content folder, with slashes. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Last change, in milliseconds since 1970. */
  readonly mtime: number;
  /** Last change of its text, name or rights: a file moved onto another keeps its own `mtime`. */
  readonly ctime: number;
}

/** What is in a folder, sorted by name, and what in it could not be looked at. */
export interface Walk {
  readonly files: readonly FileStats[];
  readonly findings: readonly Finding[];
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'error';
}

/**
 * All files below `root`, whose name and folders do not start with `_` or `.`, and those of
 * `files/.well-known/`. What is read and published is among them: nothing else in the folder is.
 * Links are followed to such files only. Of two names that differ in nothing but their Unicode form,
 * one is left out. Throws only where `root` itself is no readable folder.
 */
export function walk(root: string): Walk {
  const [files, findings]: [FileStats[], Finding[]] = [[], []];
  const add = (file: string, stats: Stats): void => {
    const { size, mtimeMs, ctimeMs } = stats;
    if (stats.isFile()) files.push({ file, size, mtime: mtimeMs, ctime: ctimeMs });
    else findings.push(finding('file/special', startOf(file), {}, 'hold'));
  };
  const follow = (file: string): void => {
    const problem = { target: readlinkSync(join(root, file)) };
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    if (stats === undefined || placeInside(root, file) === undefined)
      findings.push(finding('file/symlink', startOf(file), problem, 'hold'));
    else if (stats.isDirectory())
      findings.push(finding('file/symlink-folder', startOf(file), problem, 'warning'));
    else add(file, stats);
  };
  const enter = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = folder + item.name;
      if (isHiddenPath(file)) continue;
      try {
        if (item.isDirectory()) enter(`${file}/`);
        else if (item.isSymbolicLink()) follow(file);
        else add(file, lstatSync(join(root, file)));
      } catch (error) {
        const values = { reason: reasonOf(error) };
        findings.push(finding('file/unreadable', startOf(file), values, 'hold'));
      }
    }
  };
  enter('');
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const { remaining, findings: twice } = oneForm(files);
  return { files: remaining, findings: [...findings, ...twice] };
}
