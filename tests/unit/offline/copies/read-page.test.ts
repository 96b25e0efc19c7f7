import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAttribute } from '../../../../src/build/astro/renderer/attribute.ts';
import { escapeText } from '../../../../src/build/astro/renderer/markup.ts';
import { readPage } from '../../../../src/offline/copies/read-page.ts';

const head = (type: string): string =>
  `<html lang="id"><title>Judul · Warta</title><meta property="og:type" content="${type}"><meta property="og:title" content="Kata &quot;A&#38;B&quot; &#x2013; Ma&#39;ruf">`;

describe('readPage', () => {
  test('reads a story with its headline, language and time', () => {
    const html = `${head('article')}<meta property="article:published_time" content="2015-09-16T19:41:00+07:00"><article class="story" lang="en">`;
    expect(readPage(html)).toMatchObject({
      title: 'Kata "A&B" – Ma\'ruf',
      kind: 'story',
      lang: 'en',
      published: '2015-09-16T19:41:00+07:00',
    });
  });

  test('takes anything else for a page in the language of the site', () => {
    expect(readPage(`${head('website')}<article lang="en">`)).toMatchObject({
      kind: 'page',
      lang: 'id',
    });
  });

  test('finds scripts and every variant of a picture, below a base path, each once', () => {
    const html = `<script type="module" src="/koran/_astro/a.D_x-1.js"></script><img src="/koran/_p/ab12-800.webp" srcset="/koran/_p/ab12-400.webp 400w, /koran/_p/ab12-800.webp 800w"><img src="/koran/_p/cd.svg">`;
    expect(readPage(html).parts).toEqual([
      '/koran/_astro/a.D_x-1.js',
      '/koran/_p/ab12-800.webp',
      '/koran/_p/ab12-400.webp',
      '/koran/_p/cd.svg',
    ]);
  });

  test('leaves addresses with a host: the page itself never asks for them', () => {
    expect(readPage('<meta content="https://warta.example/_p/ab12-800.webp">').parts).toEqual([]);
  });

  test('reads a headline as it was written, whatever signs it has', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('&lt;b&gt;', '&', '<', '>', '"', "'", '&#60;', '</title>'),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join('');
        // Nothing is published without a headline.
        fc.pre(title !== '');
        const html = `<html lang="id"><title>${escapeText(`${title} · Warta`)}</title><meta name="description"${String(addAttribute(`${title} property="og:title"`, 'content'))}><meta property="og:title"${String(addAttribute(title, 'content') ?? ' content=""')}><meta property="og:type" content="article">`;
        expect(readPage(html).title).toBe(title);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['&#99999999999;', '&#x110000;', '&#xD800;', '&#0;', '&constructor;'])(
    'a page with %s can be read and stored',
    (reference) => {
      const html = `${head('article')}<meta property="article:published_time" content="2015${reference}">`;
      const copy = { ...readPage(html.replace('Kata', reference)), url: 'https://a.example/' };
      expect(copy.kind).toBe('story');
      expect(() => encodeURIComponent(JSON.stringify(copy))).not.toThrow();
    },
  );
});
