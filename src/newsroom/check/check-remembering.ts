import { hash } from 'node:crypto';
import { join } from 'node:path';
import { codeDigest } from '../../lib/code-digest.ts';
import type { NewsroomRim } from '../desk/newsroom-rim.ts';
import { readCheckCache, writeCheckCache } from './check-cache.ts';
import type { Checked } from './check-content.ts';
import { checkContent } from './check-content.ts';

/** Checks the content folder of a command, with what the last check of this folder left. */
export async function checkRemembering({
  project,
  content: root,
  now,
  siteUrl,
}: NewsroomRim): Promise<Checked> {
  const key = hash('sha256', root).slice(0, 12);
  const path = join(project, 'node_modules/.cache/warta/check', `${key}.json`);
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
