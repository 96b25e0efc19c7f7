import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import type { ShownEntry } from '../../../src/markdown/render.ts';
import { sharedData } from '../../shared-data.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

const shown = (id: string, over: Partial<ShownEntry> = {}): ShownEntry => ({
  ...{ id, datetime: '2026-11-29T20:10:00+07:00', written: '20.10 WIB', ...over },
});
const context = (live: ShownEntry[], absolute = false) => sampleContext('id', { live, absolute });

describe('live coverage', () => {
  const text =
    'Ringkas.\n\n## 20.10 Listrik "padam" 📌\n\nTiga gardu.[^1]\n\n### Daftar\n\nKoreksi 20.40: Tiga, bukan empat.\n\n## 19.05 Keliru\n\nKeliru.\n\n[^1]: Kata PLN.';

  test('is a summary, an article an entry, and the notes of all', () => {
    const { html, entries, notes, headings } = renderMarkdown(
      text,
      context([shown('a'), shown('b', { gone: 'Dicabut <b>.' })]),
    );
    expect(html).toBe('<p>Ringkas.</p>\n');
    expect(entries!.map((entry) => entry.html)).toEqual([
      '<article class="entry" id="a">\n<h2><a class="entry__time" href="#a"><time datetime="2026-11-29T20:10:00+07:00">20.10 WIB</time></a> Listrik “padam”</h2>\n<p>Tiga gardu.<sup class="note"><a id="fnref_1" href="#fn_1" aria-label="Catatan kaki 1">1</a></sup></p>\n<div class="heading"><h3 id="daftar">Daftar</h3> <a class="anchor" href="#daftar" aria-label="Tautan ke bagian Daftar">#</a></div>\n<p class="entry__note">Koreksi 20.40: Tiga, bukan empat.</p>\n</article>\n',
      '<article class="entry entry--gone" id="b">\n<h2><a class="entry__time" href="#b"><time datetime="2026-11-29T20:10:00+07:00">20.10 WIB</time></a> </h2>\n<p>Dicabut &lt;b&gt;.</p>\n</article>\n',
    ]);
    expect(notes).toContain('<li id="fn_1">Kata PLN.');
    expect(headings).toEqual([]);
  });

  test('stands in feeds without places and classes of the page', () => {
    const { entries } = renderMarkdown(text, context([shown('a'), shown('b')], true));
    expect(entries![0]!.html).toContain('<h2>20.10 WIB Listrik “padam”</h2>\n<p>Tiga gardu.');
    expect(entries![0]!.html).not.toMatch(/class="entry|id="/);
    expect(entries![0]!.text).toBe(
      'Tiga gardu. Daftar Koreksi 20.40: Tiga, bukan empat.'
        .replaceAll('. ', '.\n')
        .replace('Daftar ', 'Daftar\n'),
    );
  });

  test('gives the search the text that it would read itself', () => {
    let taken = '';
    renderMarkdown(text, context([shown('a'), shown('b')]), (words) => (taken = words));
    expect(taken).toBe(plainText(text));
  });

  test('with fewer entries than its text has shows these', () => {
    const { entries } = renderMarkdown(text, context([shown('a')]));
    expect(entries!.map(({ id }) => id)).toEqual(['a']);
  });
});

const folder = sharedData('xss/dompurify');
/** What a page has around an entry, of which texts make none. */
const shell = /^<(?:article|time)>$/;

test.skipIf(!folder)('no payload gets out of an entry', () => {
  const cases = JSON.parse(readFileSync(join(folder!, 'expect.json'), 'utf8')) as {
    payload: string;
  }[];
  for (const { payload } of cases) {
    const text = `## 14.30 ${payload}\n\n${payload}\n\nKoreksi 15.00: ${payload}\n\n## 15.00 B`;
    const gone = [shown('a', { gone: payload }), shown('b')];
    for (const live of [gone, [shown('a'), shown('b')]]) {
      const { html, entries = [], notes = '' } = renderMarkdown(text, context(live));
      const whole = [html, ...entries.map((entry) => entry.html), notes].join('');
      expect(
        htmlFaults(whole).filter((fault) => !shell.test(fault)),
        payload,
      ).toEqual([]);
      expect(whole.match(/<article/g)!.length).toBe(entries.length);
    }
  }
});
