import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attributesOf, nextTag } from '../../src/lib/html-tags.ts';
import { openPage } from '../support/browser.ts';
import { filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

const SCRIPT = 'document.title=`planted`';
const planted = (name: string): string =>
  `${name} <script>${SCRIPT}</script><style>${SCRIPT}</style>`;
const quoted = (name: string): string => JSON.stringify(planted(name));
const digest = createHash('sha256').update(SCRIPT).digest('base64');

const PAGE = '2015/09/satu/index.html';
let site: ServedSite;

beforeAll(async () => {
  const fields = {
    title: planted('Judul'),
    description: planted('Ringkasan'),
    authors: '[ana]',
    topics: `[${quoted('Topik')}]`,
    dateline: quoted('Jakarta'),
    image: `{ src: peta.svg, alt: ${quoted('Peta')}, caption: ${quoted('Keterangan')}, credit: ${quoted('Foto')} }`,
    corrections: `[{ time: 2015-09-17 10:00, text: ${quoted('Ralat')} }]`,
  };
  const body = `${planted('Isi')}\n\n![${planted('Gambar')}](peta.svg "${planted('Teks')}")\n\n## ${planted('Antara')}\n\n[tautan](https://a.example "<script>${SCRIPT}</script>") \`${planted('kode')}\``;
  const content = writeFiles(freshFolder('planted'), {
    'site.yaml': `${siteYaml.replace('Warta Kecil', () => quoted('Warta')).replace('name: Nasional', () => `name: ${quoted('Nasional')}, description: ${quoted('Uraian')}`)}`,
    'topics.yaml': `- { id: topik, name: ${quoted('Topik')} }\n`,
    'authors/ana.yaml': `name: ${quoted('Ana')}\nbio: ${quoted('Riwayat')}\n`,
    'articles/2015/09/satu.md': article(fields, body),
    'articles/2015/09/dua.md': article({ title: planted('Dua'), authors: '[ana]' }),
    'articles/2015/09/tiga.md': article({ topics: `[${quoted('Topik')}]` }),
    'articles/2015/09/peta.svg': drawing('Peta'),
  });
  site = await serveContent(content);
});
afterAll(() => site.close());

test('no words of the content are permitted as a script or style, on any page', () => {
  const pages = filesIn(site.out).filter((file) => file.endsWith('.html'));
  expect(readFileSync(join(site.out, PAGE), 'latin1').split(SCRIPT).length).toBeGreaterThan(15);
  const permitted = pages.filter((file) =>
    readFileSync(join(site.out, file), 'latin1').includes(digest),
  );
  expect(permitted).toEqual([]);
});

test('planted as markup they would not run, and the page of its own does', async () => {
  const file = join(site.out, PAGE);
  const html = readFileSync(file, 'utf8');
  const markup = `<script>${SCRIPT}</script><style>body{--planted:1}</style><p style="--planted:1" onclick='${SCRIPT}' id="planted">x</p><img src="/none.png" onerror='${SCRIPT}'>`;
  writeFileSync(
    file,
    html.replace('</main>', () => `${markup}</main>`),
  );
  const { page } = await openPage(site.browser, `${site.url}2015/09/satu/`);
  await page.click('#planted');
  expect(await page.title()).toContain('Judul');
  const seen = await page.evaluate(() => ({
    own: document.documentElement.classList.contains('js'),
    styled: getComputedStyle(document.body).marginTop === '0px',
    planted: ['body', '#planted'].map((selector) =>
      getComputedStyle(document.querySelector(selector)!).getPropertyValue('--planted'),
    ),
  }));
  expect(seen).toEqual({ own: true, styled: true, planted: ['', ''] });
  await page.context().close();
});

/** Text and attributes of scripts and styles, as the build finds them. */
function asRead(html: string): string[] {
  const found: string[] = [];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    if (tag.isEnd || !/^(?:script|style)$/.test(tag.name)) continue;
    const attributes = [...attributesOf(html, tag)].map(([name, value]) => `${name}=${value}`);
    found.push([tag.name, ...attributes, html.slice(tag.end, tag.textEnd)].join('|'));
  }
  return found;
}

test('the build finds the scripts and styles that the browser finds, in any HTML', async () => {
  const units = [
    ...['<script>', '</script>', '<script ', '<style>', '</style>', '<!--', '-->', '--!>', '<!'],
    ...['<title>', '</title>', '<textarea>', '</textarea>', '<p ', '</p>', '</p ', '<b>', '<?'],
    ...['type="module"', "title='", 'a="', '"', "'", '=', '>', '<', '/', ' ', '\n', 'x', '-', '</'],
    ...['<SCRIPT>', '</Script ', '<xmp>', '</xmp>', '<scripts>', '<![CDATA[', ']]>', '`', 'a=b'],
  ];
  const samples = fc.sample(
    fc.array(fc.constantFrom(...units), { maxLength: 14 }).map((parts) => parts.join('')),
    { numRuns: 4000, seed: 7 },
  );
  // What the standard ends at `>` outside of drawings and formulas, the build leaves out until `]]>`.
  const texts = samples.filter((text) => !text.includes('<![CDATA['));
  const { page } = await openPage(site.browser, `${site.url}404.html`);
  await page.goto('about:blank');
  const inBrowser = await page.evaluate((all) => {
    return all.map((text) => {
      const parsed = new DOMParser().parseFromString(`<body>${text}`, 'text/html');
      return [...parsed.querySelectorAll('script, style')].map((element) =>
        [
          element.localName,
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
          element.textContent,
        ].join('|'),
      );
    });
  }, texts);
  const differing = texts
    .map((text, at) => ({ text, ours: asRead(text), theirs: inBrowser[at] }))
    .filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs));
  expect(differing.slice(0, 5)).toEqual([]);
  expect(inBrowser.filter((one) => one.length > 0).length).toBeGreaterThan(500);
  await page.context().close();
});
