import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

test('a page that throws ends the build and leaves the old site whole', async () => {
  const content = writeFiles(freshFolder('throws'), {
    'site.yaml': siteYaml,
    'articles/2015/09/satu.md': article({}),
  });
  const out = join(freshFolder('out'), 'dist');
  const first = await buildSite(content, { WARTA_OUT: out });
  expect(first.code, first.output).toBe(0);
  const before = bytesOf(out);

  writeFiles(content, { 'articles/2015/09/dua.md': article({ title: 'Berita kedua' }) });
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const failed = await run(
    join(import.meta.dirname, '../support/build-with-throwing-page.ts'),
    env,
  );
  expect(failed.code).not.toBe(0);
  expect(failed.output).toMatch(/^\/zz-throws\/ \(\S+\): This page throws on purpose\./m);
  expect(bytesOf(out)).toEqual(before);

  const mended = await buildSite(content, { WARTA_OUT: out });
  expect(mended.code, mended.output).toBe(0);
  expect(bytesOf(out).has('2015/09/dua/index.html')).toBe(true);
});
