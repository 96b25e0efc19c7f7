import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Built } from '../support/build-site.ts';
import { buildSite, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

const composed = 'kaf\u00e9';
const decomposed = 'kafe\u0301';

let built: Built;
beforeAll(async () => {
  const content = writeFiles(freshFolder('forms'), {
    'site.yaml': siteYaml,
    'articles/2015/09/a.md': article(
      { image: `{ src: ${composed}.svg, alt: Peta }` },
      `[x](${composed}.pdf) [y](${encodeURI(decomposed)}.pdf) [z](/2015/09/${decomposed}/)\n\n![Peta](${decomposed}.svg)`,
    ),
    [`articles/2015/09/${decomposed}.pdf`]: 'laporan',
    [`articles/2015/09/${decomposed}.svg`]: drawing('peta'),
    [`articles/2015/09/${decomposed}.md`]: article({
      aliases: `[/lama/${decomposed}/]`,
      related: '[2015/09/a]',
    }),
    'articles/2015/09/b.md': article({
      permalink: `/khusus/${decomposed}/`,
      related: `[2015/09/${composed}]`,
    }),
    [`files/${decomposed}.txt`]: 'akar',
    [`articles/2015/09/dua-${composed}.csv`]: 'utuh',
    [`articles/2015/09/dua-${decomposed}.csv`]: 'terurai',
    'articles/2015/09/c.md': article({}, `[dua](dua-${decomposed}.csv)`),
  });
  built = await buildSite(content);
});

test('every address is in the composed form, whatever the file’s own name is', () => {
  expect(built.code, built.output).toBe(0);
  const files = filesIn(built.out);
  expect(files.filter((path) => path !== path.normalize('NFC'))).toEqual([]);
  for (const path of [
    `2015/09/${composed}.pdf`,
    `2015/09/${composed}/index.html`,
    `khusus/${composed}/index.html`,
    `lama/${composed}/index.html`,
    `${composed}.txt`,
  ])
    expect(files).toContain(path);
});

test('links in either form lead there, and the pictures are shown', () => {
  const html = readFileSync(join(built.out, '2015/09/a/index.html'), 'utf8');
  expect(html.match(/href="\/2015\/09\/kaf%C3%A9\.pdf"/g)).toHaveLength(2);
  expect(html).toContain('href="/2015/09/kaf%C3%A9/"');
  expect(html.match(/<img[^>]+_p\/[\da-f]+\.svg/g)!.length).toBeGreaterThanOrEqual(2);
  expect(html).not.toMatch(/e\u0301|%CC%81/);
  expect(readFileSync(join(built.out, '2015/09/a/index.html'), 'utf8')).toBe(html);
});

test('two files that differ only in form are named both, and one of them is used', () => {
  expect(built.output).toContain('dua-kafe\\u{301}.csv');
  expect(built.output).toContain('dua-kaf\\u{e9}.csv');
  const file = join(built.out, `2015/09/dua-${composed}.csv`);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('utuh');
});
