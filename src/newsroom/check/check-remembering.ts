import { hash } from 'node:crypto';
import { join } from 'node:path';
import { codeDigest } from '../../lib/code-digest.ts';
import { readCheckCache, writeCheckCache } from './check-cache.ts';
import type { Checked } from './check-content.ts';
import { checkContent } from './check-content.ts';
import type { Environment } from '../terminal/environment.ts';

/** Where `check` keeps something of the content folder `root` for its next run. */
export function checkCacheFile(project: string, root: string, what: 'texts' | 'links'): string {
  const key = hash('sha256', root).slice(0, 12);
  return join(project, 'node_modules/.cache/warta/check', `${key}-${what}.json`);
}

/** Checks the content folder of a command, with what the last check of this folder left. */
export async function checkRemembering({
  project,
  content: root,
  now,
  siteUrl,
}: Pick<Environment, 'project' | 'content' | 'now' | 'siteUrl'>): Promise<Checked> {
  const path = checkCacheFile(project, root, 'texts');
  const cache = readCheckCache(path);
  const checked = await checkContent({
    root,
    now,
    cache,
    code: codeDigest(join(project, 'src')),
    siteUrl,
  });
  writeCheckCache(path, checked.cache);
  return checked;
}
