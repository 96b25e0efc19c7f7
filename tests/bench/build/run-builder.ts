import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from '../measure/measure-command.ts';
import { measureCommand } from '../measure/measure-command.ts';
import type { Builder } from '../peers/builder.ts';

/** One build: what it cost, and how many pages (HTML files) and other files it wrote anew. */
export type Run = Cost & { pages: number; others: number };

/** Removes a builder's output and whatever it remembers, as on a new machine. */
export function forget({ out, state }: Builder): void {
  for (const path of [out, ...state]) rmSync(path, { recursive: true, force: true });
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
