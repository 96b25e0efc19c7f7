import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../../src/content-files/read.ts';
import { encodingOf } from '../../../../src/newsroom/import/encoding/decode-bytes.ts';
import type { ImportOutcome } from '../../../../src/newsroom/import/report/outcome.ts';
import { contentFolder, filesIn, given } from './support/content-folder.ts';
import { typedImport } from '../../../support/typed.ts';
import { importIo, runImport } from './support/run-import.ts';

/** Names that every plain object answers to, though nobody gave them to it. */
const inherited = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];

const errors = (outcome: ImportOutcome) =>
  [...outcome.notes].filter(({ rule }) => /broken|failed|unknown$/.test(rule));

/** An export in which a word stands wherever a stranger's word may stand. */
const wxr = (word: string) => `<?xml version="1.0" encoding="${word}"?>
<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Lama</title>
<link>https://lama.example</link><wp:wxr_version>1.2</wp:wxr_version>
<${word}>x</${word}>
<wp:author><wp:author_login>${word}</wp:author_login><${word}>x</${word}></wp:author>
<wp:category><wp:category_nicename>${word}</wp:category_nicename><wp:cat_name>${word}</wp:cat_name><wp:category_parent>${word}</wp:category_parent></wp:category>
<wp:term><wp:term_taxonomy>${word}</wp:term_taxonomy><wp:term_slug>${word}</wp:term_slug></wp:term>
<item><title>${word}</title><dc:creator>${word}</dc:creator><wp:post_id>${word}</wp:post_id>
<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>${word.toLowerCase()}</wp:post_name>
<wp:post_date>2020-01-02 03:04:05</wp:post_date><${word}>x</${word}>
<category domain="category" nicename="${word}"><![CDATA[${word}]]></category>
<category domain="post_tag" nicename="${word}"><![CDATA[${word}]]></category>
<category domain="${word}" nicename="${word}"><![CDATA[${word}]]></category>
<wp:postmeta><wp:meta_key>${word}</wp:meta_key><wp:meta_value>x</wp:meta_value></wp:postmeta>
<content:encoded><![CDATA[<p>Awal berita.</p>[${word} a="1"]Isi kode.[/${word}]
[gambar ${word}="1"]<${word} ${word}="1" align="${word}">Isi unsur.</${word}>
<table><tr><td align="${word}">Sel</td></tr></table>&${word};]]></content:encoded>
</item><item><title>${word}</title><wp:post_type>${word}</wp:post_type></item></channel></rss>`;

describe.each(inherited)('“%s”', (word) => {
  test('anywhere in an export is a word like another', async () => {
    const content = contentFolder();
    const outcome = await runImport(content, given('ekspor.xml', wxr(word)), {
      sectionMap: `${word}=ekonomi`,
    });
    // The name of a shortcode begins with a letter.
    const codes = /^[a-z]/.test(word) ? [word.toLowerCase(), 'gambar'] : ['gambar'];
    expect(
      errors(outcome).map(({ rule, values }) => [rule, values?.['name'] ?? values?.['type']]),
    ).toEqual([['type-unknown', word], ...codes.map((code) => ['shortcode-unknown', code])]);
    const article = Object.entries(filesIn(content)).find(([file]) => file.startsWith('articles/'));
    for (const text of ['Awal berita.', 'Isi kode.', 'Isi unsur.', 'Sel'])
      expect(article?.[1]).toContain(text);
    const fields = parse(article![1].split('---\n')[1]!) as Record<string, unknown>;
    expect(fields).toMatchObject({ title: word, section: 'ekonomi', topics: [word] });
    expect(fields['authors']).toHaveLength(1);
    const { findings } = readContent({ root: content, now: new Date('2026-11-22') }).content;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const report = readReport(outcome);
    expect(report).not.toMatch(/native code|\[object/);
  });

  test.each([
    ['feed.xml', 'RSS'],
    ['atom.xml', 'a broken feed'],
    ['feed.json', 'JSON'],
    ['halaman.html', 'a page'],
    ['teks.txt', 'a text'],
  ])('in %s is a word like another', async (name) => {
    const texts: Record<string, string> = {
      'feed.xml': `<?xml version="1.0" encoding="${word}"?><rss version="2.0"><channel><title>${word}</title><${word}>x</${word}><item><title>Judul</title><${word}>x</${word}><category>${word}</category><pubDate>${word}</pubDate><author>${word}</author><description>&lt;p&gt;Isi &amp;${word}; berita.&lt;/p&gt;</description></item></channel></rss>`,
      'atom.xml': `<feed><${word}><entry><title>Judul</title><content type="xhtml"><${word} ${word}="1">Isi berita.</${word}></content><link rel="${word}" href="${word}"></entry>`,
      'feed.json': `{"version":"https://jsonfeed.org/version/1","${word}":{"a":1},"items":[{"${word}":{"title":"x"},"title":"Judul","content_text":"Isi berita.","tags":["${word}"],"authors":[{"name":"${word}"}]}]}`,
      'halaman.html': `<!doctype html><html lang="${word}"><head><meta charset="${word}"><title>Judul</title><meta name="${word}" content="${word}"><meta property="article:section" content="${word}"><script type="application/ld+json">{"@type":"${word}","${word}":{"@type":"NewsArticle","headline":"Judul","${word}":1}}</script></head><body><article><h1>Judul</h1><p>Penulis: ${word}</p>${`<p>Isi berita yang cukup panjang untuk dibaca, dengan koma, dan titik.</p>`.repeat(9)}<${word}>Isi</${word}></article></body></html>`,
      'teks.txt': `Judul\n\n${word}: Ani\n\nIsi berita dari ${word}.\n`,
    };
    const content = contentFolder();
    const outcome = await runImport(content, given(name, texts[name]!));
    expect(errors(outcome)).toEqual([]);
    const [file = '', text = ''] = Object.entries(filesIn(content)).find(([one]) =>
      one.startsWith('articles/'),
    )!;
    expect([file, text].join()).toMatch(/Isi/);
    expect(text).not.toMatch(/native code|\[object|undefined/);
  });

  test('is no encoding', () => {
    const bytes = Buffer.from('Berita “kutip”.');
    expect(encodingOf(bytes, { charset: word })).toBe('utf-8');
    expect(
      encodingOf(Buffer.from(`<?xml version="1.0" encoding="${word}"?><a>é</a>`), { xml: true }),
    ).toBe('utf-8');
  });
});

function readReport(outcome: ImportOutcome): string {
  return [...outcome.notes].map((note) => JSON.stringify(note)).join('\n');
}

test('a report has no word for a kind that the source made up', async () => {
  const content = contentFolder();
  await typedImport([given('ekspor.xml', wxr('constructor'))], importIo(content));
  const report = readFileSync(join(content, '_import/report.md'), 'utf8');
  expect(report).toContain('“constructor”');
  expect(report).not.toMatch(/native code|\[object/);
});
