import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';

/** A file as the file system knows it, before it is read. */
export interface FoundFile {
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
  readonly files: readonly FoundFile[];
  readonly findings: readonly Finding[];
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'error';
}

/**
 * All files below `root`, whose name and folders do not start with `_` or `.`, and those of
 * `files/.well-known/`. Links are followed to files inside `root` only. Throws only where `root` itself is no readable folder.
 */
export function walk(root: string): Walk {
  const [files, findings]: [FoundFile[], Finding[]] = [[], []];
  const top = realpathSync(root);
  const add = (file: string, { size, mtimeMs, ctimeMs }: Stats): void => {
    files.push({ file, size, mtime: mtimeMs, ctime: ctimeMs });
  };
  const follow = (file: string): void => {
    const path = join(root, file);
    const target = readlinkSync(path);
    const problem = { target };
    try {
      const stats = statSync(path);
      if (!realpathSync(path).startsWith(top + sep))
        findings.push(finding('file/symlink', startOf(file), problem, 'hold'));
      else if (stats.isDirectory())
        findings.push(finding('file/symlink-folder', startOf(file), problem, 'warning'));
      else add(file, stats);
    } catch {
      findings.push(finding('file/symlink', startOf(file), problem, 'hold'));
    }
  };
  const enter = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = folder + item.name;
      if (/^[._]/.test(item.name) && file !== 'files/.well-known') continue;
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
  return { files, findings };
}
