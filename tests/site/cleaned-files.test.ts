import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import {
  buildSite,
  bytesOf,
  filesIn,
  freshFolder,
  run,
  writeFiles,
} from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

/** Stands in all that must not reach readers. */
const SECRET = 'Rumah-Budi-7f3a';
const drawn = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" viewBox="0 0 300 300"><rect width="300" height="300" fill="#ccd"/>${inside}</svg>`;
const evil = drawn(
  `<script>${SECRET}</script><image href="https://lain.example/${SECRET}.png"/><!-- ${SECRET} -->`,
);

const verification = `google-site-verification: google7f3a.html\r\n<!-- ${'tetap'} -->\r\n`;
const NAME = 'Laporan #2, final & 100%; kaf\u00e9?.pdf';

let content: string;
let out: string;
let said: string;
const build = async (into: string): Promise<string> => {
  const built = await buildSite(content, { WARTA_OUT: into });
  expect(built.code, built.output).toBe(0);
  said = built.output;
  return built.out;
};

beforeAll(async () => {
  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#a33' },
  })
    .withExif({
      IFD0: { Artist: SECRET },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' },
    })
    .jpeg()
    .toBuffer();
  const gif = await sharp({ create: { width: 9, height: 6, channels: 3, background: '#a33' } })
    .gif()
    .toBuffer();
  const note = Buffer.from(`\x21\xfe${String.fromCharCode(SECRET.length)}${SECRET}\0`, 'latin1');
  const telling = Buffer.concat([gif.subarray(0, -1), note, gif.subarray(-1)]);
  content = writeFiles(freshFolder('cleaned'), {
    'site.yaml': `${siteYaml}look: { logo: files/logo.svg }\n`,
    'articles/2015/09/a.md': article(
      { image: '{ src: foto.jpg, alt: Foto }' },
      `[foto](foto.jpg) [peta](peta.svg) [rusak](rusak.svg) [gaya](<${NAME.replace('?', '%3F').replace('#', '%23').replace('%;', '%25;')}>)\n\n![Peta](peta.svg)\n\n![Gerak](gerak.gif)`,
    ),
    'articles/2015/09/foto.jpg': photo,
    'articles/2015/09/peta.svg': evil,
    'articles/2015/09/rusak.svg': `<html xmlns="http://www.w3.org/1999/xhtml"><script>${SECRET}</script></html>`,
    'articles/2015/09/gerak.gif': telling,
    [`articles/2015/09/${NAME}`]: 'laporan',
    'files/foto.JPG': photo,
    'files/berkas.bin': photo,
    'files/gambar/peta.SVG': evil,
    'files/logo.svg': evil,
    'files/icon.svg': evil,
    'files/rusak.svg': SECRET,
    'files/google7f3a.html': verification,
    'files/data.json': '{ "a" : 1 }',
  });
  out = await build(join(freshFolder('cleaned-out'), 'dist'));
});

test('no picture tells on people or runs anything, wherever it is published', () => {
  const leaks = [...bytesOf(out)].filter(([, bytes]) => bytes.includes(SECRET));
  expect(leaks.map(([path]) => path)).toEqual([]);
  const files = filesIn(out);
  for (const path of [
    '2015/09/foto.jpg',
    '2015/09/peta.svg',
    'foto.JPG',
    'berkas.bin',
    'gambar/peta.SVG',
    'icon.svg',
    'logo.svg',
  ])
    expect(files).toContain(path);
  expect(files.filter((path) => /^_p\/[\da-f]+\.(?:svg|gif)$/.test(path))).toHaveLength(2);
});

test('a picture that cannot be cleaned is left out, told, and its link is plain text', () => {
  expect(filesIn(out).filter((path) => path.includes('rusak'))).toEqual([]);
  expect(said).toMatch(
    /articles\/2015\/09\/rusak\.svg[^]*picture\/damaged[^]*files\/rusak\.svg[^]*picture\/damaged/,
  );
  expect(readFileSync(join(out, '2015/09/a/index.html'), 'utf8')).not.toMatch(/rusak\.svg|>rusak</);
});

test('a link to a picture tells its type and its size as readers get it', () => {
  const html = readFileSync(join(out, '2015/09/a/index.html'), 'utf8');
  expect(html).toMatch(/href="\/2015\/09\/foto\.jpg"[^>]*>foto <span class="file">\(JPG, /);
});

test('all other files are published byte for byte', () => {
  expect(readFileSync(join(out, 'google7f3a.html'), 'utf8')).toBe(verification);
  expect(readFileSync(join(out, 'data.json'), 'utf8')).toBe('{ "a" : 1 }');
});

test('a document with any signs in its name lies where its link leads', () => {
  const html = readFileSync(join(out, '2015/09/a/index.html'), 'utf8');
  const href = /href="(\/2015\/09\/Laporan[^"]+)"/.exec(html)?.[1] ?? '';
  const path = decodeURIComponent(
    new URL(href.replaceAll('&amp;', '&'), 'https://warta.example').pathname,
  );
  expect(readFileSync(join(out, path), 'utf8')).toBe('laporan');
});

test('a build on top of another gives the same bytes as a clean one', async () => {
  writeFileSync(join(content, 'articles/2015/09/peta.svg'), drawn('<circle r="9"/><!-- x -->'));
  writeFileSync(join(content, 'files/gambar/peta.SVG'), drawn('<a onclick="x()"/>'));
  rmSync(join(content, 'articles/2015/09/rusak.svg'));
  await build(out);
  const clean = bytesOf(await build(join(freshFolder('cleaned-new'), 'dist')));
  const now = bytesOf(out);
  expect([...now.keys()]).toEqual([...clean.keys()]);
  for (const [path, bytes] of clean) expect(now.get(path) === bytes, path).toBe(true);
});

test('the check says what is taken out, of files/ and of linked pictures too', async () => {
  const { output } = await run('src/newsroom/check.ts', { WARTA_CONTENT: content }, ['--json']);
  const { problems } = JSON.parse(output.slice(output.indexOf('{'))) as {
    problems: { file: string; rule: string; message: string }[];
  };
  const rules = problems
    .filter(({ rule }) => rule.startsWith('picture/'))
    .map(({ file, rule }) => `${file} ${rule}`);
  expect(rules).toEqual(
    expect.arrayContaining([
      'articles/2015/09/foto.jpg picture/gps',
      'articles/2015/09/gerak.gif picture/traces',
      'files/foto.JPG picture/gps',
      'files/icon.svg picture/script',
      'files/rusak.svg picture/damaged',
    ]),
  );
  const icon = problems.find(
    ({ file, rule }) => file === 'files/icon.svg' && rule === 'picture/script',
  );
  expect(icon?.message).toContain('skrip');
});
