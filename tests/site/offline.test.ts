import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, freshFolder, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

async function builtWith(settings: string): Promise<(path: string) => string> {
  const content = writeFiles(freshFolder('offline'), {
    'site.yaml': siteYaml + settings,
    'articles/2015/09/cerita.md': article({}),
  });
  const { code, output, out } = await buildSite(content);
  expect(code, output).toBe(0);
  return (path) => readFileSync(join(out, path), 'utf8');
}

test('pages bring the worker and offer to save', async () => {
  const read = await builtWith('');
  expect(read('sw.js')).toContain('navigate');
  expect(read('2015/09/cerita/index.html')).toMatch(/data-worker="\/sw\.js"[\s\S]*data-save\b/);
});

test('`offline: false` publishes the worker that removes itself, and no page asks for one', async () => {
  const read = await builtWith('offline: tidak\n');
  expect(read('sw.js')).toContain('unregister');
  expect(read('2015/09/cerita/index.html')).not.toMatch(/data-worker|data-save\b/);
});
