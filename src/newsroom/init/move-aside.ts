import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { readSite } from '../../content-files/read-site.ts';

/** Whether a site is the demonstration edition, by its address, which no real one can have (RFC 2606). */
export const isDemonstration = (url: string): boolean => /^https?:\/\/warta\.example\b/.test(url);

/** What a content folder holds: nothing, the demonstration edition, or somebody's work. */
export function whoseContent(content: string): 'nobody' | 'demonstration' | 'somebody' {
  if (entriesOf(content).length === 0) return 'nobody';
  return isDemonstration(readSite(content)?.site.url ?? '') ? 'demonstration' : 'somebody';
}

/**
 * Moves everything into a folder whose name begins with `_`, which is never read; returns its name.
 * Where one entry cannot be moved, all of them stay.
 */
export function moveAside(content: string, name: string): string {
  let folder = `_${name}`;
  for (let number = 2; existsSync(join(content, folder)); number++) folder = `_${name}-${number}`;
  const entries = entriesOf(content);
  makeFolder(join(content, folder));
  const moved: string[] = [];
  try {
    for (const entry of entries) {
      renameSync(join(content, entry), join(content, folder, entry));
      moved.push(entry);
    }
  } catch (error) {
    for (const entry of moved) renameSync(join(content, folder, entry), join(content, entry));
    rmdirSync(join(content, folder));
    throw error;
  }
  return folder;
}

function entriesOf(content: string): string[] {
  if (!existsSync(content)) return [];
  return readdirSync(content).filter((name) => !/^[._]/.test(name));
}
