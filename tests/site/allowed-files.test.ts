import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, bytesOf, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

/** Stands in every file that no reader may ever get. */
const SECRET = 'RAHASIA-7f3a';
const secretSvg = drawing(SECRET);

/** References to what the content folder does not give away, one kind a line. */
const links = `
[a](luar.pdf) [b](luar-rantai.pdf) [c](folder-luar/surat.pdf) [d](dalam-tersembunyi.json)
[e](_kas.pdf) [f](.kas.pdf) [g](../../../_import/report.json) [h](/../_import/report.json)
[i](%2e%2e/%2e%2e/%2e%2e/_import/report.json) [j](..\\..\\..\\_import\\report.json)
[k](%5Fkas.pdf) [l](/etc/passwd.txt) [m](..%2F..%2F..%2F..%2Fluar%2Fsurat.pdf) [n](a%00b.pdf)
[o](../../../../luar/surat.pdf) [p](.git/config.json) [q](tidak-ada.pdf) [r](folder.pdf)
`;

let site: string;
let html: string;
beforeAll(async () => {
  const outside = writeFiles(freshFolder('luar'), {
    'surat.pdf': SECRET,
    'peta.svg': secretSvg,
    'rantai.pdf': SECRET,
  });
  const content = writeFiles(freshFolder('allowed'), {
    'site.yaml': siteYaml,
    'articles/2015/09/a.md': article({}, links),
    'articles/2015/09/b.md': article({}, '[laporan](laporan.pdf) [foto](dalam.pdf)'),
    // Held back, as all young articles are whose picture is missing.
    'articles/2025/12/c.md': article(
      { date: '2025-12-31 20:00', image: '{ src: _peta.svg, alt: Peta }' },
      '![Peta](luar.svg)',
    ),
    'articles/2025/12/_peta.svg': secretSvg,
    'articles/2015/09/laporan.pdf': 'terbuka',
    'articles/2015/09/_kas.pdf': SECRET,
    'articles/2015/09/.kas.pdf': SECRET,
    '_import/report.json': SECRET,
    'files/.env': SECRET,
    'files/.htpasswd': SECRET,
    'files/.git/config': SECRET,
    'files/_kunci.txt': SECRET,
    'files/.well-known/security.txt': 'terbuka',
  });
  const beside = join(content, 'articles/2015/09');
  symlinkSync(join(outside, 'surat.pdf'), join(beside, 'luar.pdf'));
  symlinkSync(join(outside, 'rantai.pdf'), join(outside, 'mata-rantai.pdf'));
  symlinkSync(join(outside, 'mata-rantai.pdf'), join(beside, 'luar-rantai.pdf'));
  symlinkSync(outside, join(beside, 'folder-luar'));
  symlinkSync('../../../_import/report.json', join(beside, 'dalam-tersembunyi.json'));
  symlinkSync(join(outside, 'peta.svg'), join(content, 'articles/2025/12/luar.svg'));
  symlinkSync('laporan.pdf', join(beside, 'dalam.pdf'));
  symlinkSync(join(outside, 'peta.svg'), join(content, 'files/icon.svg'));
  symlinkSync('../_import/report.json', join(content, 'files/lapor.json'));
  mkdirSync(join(beside, 'folder.pdf'));
  const built = await buildSite(content);
  expect(built.code, built.output).toBe(0);
  expect(built.output).not.toMatch(/\n\s+at /);
  site = built.out;
  html = readFileSync(join(site, '2015/09/a/index.html'), 'utf8');
});

test('nothing that the content folder does not give away is published, however it is named', () => {
  const leaks = [...bytesOf(site)].filter(([, bytes]) => bytes.includes(SECRET));
  expect(leaks.map(([path]) => path)).toEqual([]);
  expect(
    filesIn(site).filter((path) => /(?:^|\/)[_.](?:kas|peta|env|git|ht|kunci)/.test(path)),
  ).toEqual([]);
});

test('what lies open in the folder is published still, by a link within it too', () => {
  for (const path of ['2015/09/laporan.pdf', '2015/09/dalam.pdf', '.well-known/security.txt'])
    expect(readFileSync(join(site, path), 'utf8'), path).toBe('terbuka');
});

test('a link to a file that is not there is plain text', () => {
  // An address of the site itself may be a page's, so it stays one.
  const body = /<div class="text">[\s\S]*?<\/div>/.exec(html)![0];
  for (const word of 'abcdefgijkmnopqr') expect(body).not.toContain(`>${word}</a>`);
  const feed = readFileSync(join(site, 'feed.xml'), 'utf8');
  expect(feed).toContain('laporan.pdf');
  expect(feed).not.toMatch(/(?:tidak-ada|kas|surat)\.pdf/);
  expect(body).not.toMatch(/href="(?!\/)[^"]*(?:tidak-ada|luar|kas|report|surat)/);
});
