import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';
import { wartaBuilder } from '../build/warta.ts';
import type { Cost } from '../measure/measure-command.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { writeContent } from './content-folder.ts';

/** Where the site of the shared articles is kept between measurements. */
export const ARCHIVE = join(tmpdir(), 'warta-bench-search');
/** Its output. */
export const DIST = join(ARCHIVE, 'dist');

/** Whether an earlier measurement left the built site. */
export const isBuilt = (): boolean => existsSync(join(DIST, 'search-index/manifest.json'));

/** Writes the articles as a content folder and builds them with `npm run build`, from nothing. */
export async function buildArchive(articles: readonly SearchDocument[]): Promise<Cost> {
  rmSync(ARCHIVE, { recursive: true, force: true });
  const content = join(ARCHIVE, 'content');
  mkdirSync(content, { recursive: true });
  writeContent(content, articles);
  const { command, cwd, env, state } = wartaBuilder(content, DIST);
  for (const path of state) rmSync(path, { recursive: true, force: true });
  return measureCommand(command, cwd, env);
}
