import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { typedImport } from '../../../support/typed.ts';
import { contentFolder, fixtures, given } from './support/content-folder.ts';
import { damages } from './support/damages.ts';
import { importIo } from './support/run-import.ts';

const wxr = readFileSync(join(fixtures, 'wxr/kebiasaan.xml'));
const page = Buffer.from(
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Judul</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Judul","datePublished":"2020-01-02"}</script></head><body><article><h1>Judul</h1>${'<p>Isi berita, dengan <b>tebal</b> dan <a href="/x">tautan</a>.</p><table><tr><td>1</td></tr></table><figure><img src="a.jpg"></figure>'.repeat(6)}</article></body></html>`,
);
const feed = Buffer.from(
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title><link>https://a.example</link>${'<item><title>Judul</title><link>https://a.example/1</link><description><![CDATA[<p>Isi &amp; <b>berita</b></p>]]></description><category>A</category></item>'.repeat(5)}</channel></rss>`,
);
const json = Buffer.from(
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kabar',
    items: [1, 2, 3].map((id) => ({
      id,
      title: `J${id}`,
      content_html: '<p>Isi</p>',
      tags: ['a'],
    })),
  }),
);
const zip = Buffer.from(
  zipSync({ 'a.html': page, 'map/b.xml': feed, 'map/c.json': json, 'd.xml': wxr }),
);

const good: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['a.zip', zip],
  ['a.xml.gz', gzipSync(wxr)],
  ['a.zip.gz', gzipSync(zip)],
  ['a.xml', wxr],
  ['feed.xml', feed],
  ['a.html', page],
  ['a.json', json],
];

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('warta-import-'));

test.each(good)(
  '%s damaged in any way ends with a code and sentences',
  async (name, bytes) => {
    const folder = contentFolder();
    // A temporary folder of this test alone: others import at the same time.
    vi.stubEnv('TMPDIR', contentFolder({ site: false }));
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        let said = '';
        const code = await typedImport(
          [
            given(
              name,
              all.reduce((made, damage) => damage(made), bytes),
            ),
            '--dry-run',
          ],
          {
            ...importIo(folder),
            out: (line) => void (said += `${line}\n`),
            write: (text) => void (said += text),
            err: (line) => void (said += `${line}\n`),
          },
        );
        expect([0, 1]).toContain(code);
        expect(said).not.toMatch(
          /^\s+at .*:\d+:\d+|Impor berhenti|undefined is not|is not a function/m,
        );
      }),
      { numRuns: 40 },
    );
    expect(temporary()).toEqual([]);
    vi.unstubAllEnvs();
  },
  120_000,
);
