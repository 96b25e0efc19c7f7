import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Where Pagefind's own files lie in the site that holds nothing else. */
export const PAGEFIND_FOLDER = 'pagefind';

/**
 * Runs Pagefind over the articles of a built site (their `article` element; lists, which repeat
 * headlines, are left out) and writes its index, with a bare page around it, into `to`. Gives the
 * number of pages indexed; throws with Pagefind's own words.
 */
export async function writePagefind(site: string, to: string): Promise<number> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.html'), '<!doctype html><html lang="id"><title>Pagefind</title>');
  try {
    const { index, errors } = await createIndex({
      rootSelector: 'main article',
      excludeSelectors: ['nav', '.story-tools', '.byline', '.after'],
    });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site, glob: '[0-9]*/**/*.html' });
    const written = await index.writeFiles({ outputPath: join(to, PAGEFIND_FOLDER) });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(failed.join('\n'));
    return added.page_count;
  } finally {
    await close();
  }
}
