import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder, run, writeFiles } from '../support/build-site.ts';
import type { Built } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

const NOW = '2015-09-17T00:00:00Z';
const HEAD = 'title: Judul\ndate: 2015-09-16 19:41\nsection: nasional\n';
const fields = (unit: string, size: number): string =>
  `---\n${HEAD}${unit.repeat(size / unit.length)}\n---\n\nIsi.\n`;
const body = (unit: string, size: number): string => article({}, unit.repeat(size / unit.length));

/** Articles that would keep a careless reader busy for hours, or end it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'daftar-tanpa-akhir': fields('[a]\n', 800_000),
  'daftar-dalam-daftar': fields('- ', 90_000),
  'kunci-tanpa-akhir': fields('? k\n', 90_000),
  'kutipan-dalam-kutipan': body('>', 60_000),
  'butir-dalam-butir': body('- ', 60_000),
  'kurung-tanpa-akhir': body('[', 60_000),
  'gambar-tanpa-akhir': body('![a](b "', 60_000),
  'garis-campuran': body('—', 60_000),
  'tanda-tanpa-akhir': body('<!--', 60_000),
  'alamat-tanpa-akhir': article({ permalink: `/a${'/'.repeat(60_000)}b` }),
  'rujukan-naik': body('[a](../../../../../../) ', 60_000),
};

let content: string;
let built: Built;
beforeAll(async () => {
  const articles = Object.entries(HOSTILE).map(([name, text]) => [
    `articles/2015/09/${name}.md`,
    text,
  ]);
  content = writeFiles(freshFolder('hostile'), {
    'site.yaml': siteYaml,
    'articles/2015/09/baik.md': article({ title: 'Berita baik' }),
    ...Object.fromEntries(articles),
  });
  built = await buildSite(content, { WARTA_NOW: NOW });
}, 120_000);

test('a story made to harm costs at most itself', () => {
  expect(built.code, built.output.slice(-2000)).toBe(0);
  expect(built.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  const published = filesIn(built.out).filter((file) => /^2015\/09\/.*index\.html$/.test(file));
  expect(published).toContain('2015/09/baik/index.html');
  expect(published).toContain('2015/09/kutipan-dalam-kutipan/index.html');
  expect(readFileSync(join(built.out, 'index.html'), 'utf8')).toContain('Berita baik');
});

test('check says of each what is wrong, and where', async () => {
  const env = { WARTA_CONTENT: content, WARTA_NOW: NOW };
  const { output } = await run('src/newsroom/check.ts', env, ['--json']);
  const { problems } = JSON.parse(output) as { problems: Record<string, unknown>[] };
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'articles/2015/09/daftar-tanpa-akhir.md',
      line: 2,
      rule: 'front-matter/too-long',
      severity: 'error',
      fix: expect.stringContaining('---'),
    }),
  );
  for (const name of ['daftar-dalam-daftar', 'kunci-tanpa-akhir', 'alamat-tanpa-akhir']) {
    const file = `articles/2015/09/${name}.md`;
    expect(problems).toContainEqual(expect.objectContaining({ file, severity: 'error' }));
  }
});
