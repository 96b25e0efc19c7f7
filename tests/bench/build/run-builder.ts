import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from '../measure/measure-command.ts';
import { measureCommand } from '../measure/measure-command.ts';
import type { Builder } from '../peers/builder.ts';

/** One build: what it cost, and how many pages (HTML files) and other files it wrote anew. */
export type Run = Cost & { pages: number; others: number };

/**
 * Takes away a builder's output and what it remembers, `also` what it compiled. The output is moved
 * to `aside`, a folder beside it: where thousands of files were deleted a moment ago, ext4 makes new
 * ones ten times as slowly (it looks past recently deleted inodes), for whoever comes next.
 */
export function forget({ out, state }: Builder, aside: string, also: readonly string[] = []): void {
  for (const path of [...state, ...also]) rmSync(path, { recursive: true, force: true });
  if (!existsSync(out)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(out, join(aside, String(readdirSync(aside).length)));
}

function writtenSince(folder: string, time: number): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).mtimeMs >= time);
}

/** Runs a builder once and counts by modification time what it wrote. */
export async function runBuilder(builder: Builder): Promise<Run> {
  const began = Date.now();
  const cost = await measureCommand(builder.command, builder.cwd, builder.env);
  const written = writtenSince(builder.out, began);
  const pages = written.filter((file) => file.endsWith('.html')).length;
  return { ...cost, pages, others: written.length - pages };
}
