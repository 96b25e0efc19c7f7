import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/content-files/read.ts';
import { splitLanguages } from '../../../../../src/newsroom/import/wxr/languages/split-languages.ts';
import type { Item } from './write-export.ts';
import { imported, site } from './write-export.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

/** What a story says of its languages, by its file. */
const told = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith('articles/'))
      .map(([file, text]) => [
        file.slice('articles/'.length, -'.md'.length),
        ['lang', 'translationOf'].map((key) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1]),
      ]),
  );

describe('qTranslate', () => {
  test.each([
    [
      '[:id]Banjir surut[:en]Flood recedes[:]',
      '[:id]<p>Banjir di Demak surut.</p>[:en]<p>The flood in Demak recedes.</p>[:]',
    ],
    [
      '<!--:id-->Banjir surut<!--:--><!--:en-->Flood recedes<!--:-->',
      '<!--:id-->Banjir di Demak surut.<!--:--><!--:en-->The flood in Demak recedes.<!--:-->',
    ],
    [
      '{:id}Banjir surut{:}{:en}Flood recedes{:}',
      '{:id}<p>Banjir di Demak surut.</p>{:}{:en}<p>The flood in Demak recedes.</p>{:}',
    ],
  ])('%s is a story in each language', async (title, html) => {
    const head = '<language>id-ID</language>';
    const { content, files, units, outcome } = await imported(
      [{ title, html, name: 'banjir', link: `${site}/2020/05/banjir/` }],
      undefined,
      head,
    );
    expect(units.article).toBe(2);
    expect(told(files)).toEqual({
      '2020/05/banjir': [undefined, undefined],
      '2020/05/banjir-en': ['en', '2020/05/banjir'],
    });
    expect(files['articles/2020/05/banjir.md']).toMatch(
      /title: "Banjir surut"[\s\S]*\n\nBanjir di Demak surut\.\n$/,
    );
    expect(files['articles/2020/05/banjir-en.md']).toMatch(
      /title: "Flood recedes"[\s\S]*permalink: \/en\/2020\/05\/banjir\/[\s\S]*\n\nThe flood in Demak recedes\.\n$/,
    );
    expect(JSON.stringify(files)).not.toMatch(/\[:|<!--|\{:/);
    expect([...outcome.notes].map(({ rule }) => rule)).not.toContain('address-taken');
    const { findings } = readContent({ root: content, now: new Date('2026-11-22') }).content;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const again = await imported(
      [{ title, html, name: 'banjir', link: `${site}/2020/05/banjir/` }],
      content,
      head,
    );
    expect(again.files).toEqual(files);
  });

  const both = (more = '') => ({
    title: '[:id]Banjir surut[:en]Flood recedes[:]',
    html: `[:id]<p>Banjir di Demak surut.${more}</p>[:en]<p>The flood in Demak recedes.</p>[:]`,
    name: 'banjir',
    link: `${site}/2020/05/banjir/`,
  });
  const language = '<language>id-ID</language>';

  test.each([
    ['', '', '/en/2020/05/banjir/'],
    [`<a href="${site}/en/2019/01/air/">air</a>`, undefined, '/en/2020/05/banjir/'],
    ['<a href="/en/tentang/">kami</a>', undefined, '/en/2020/05/banjir/'],
    [`<a href="${site}/2019/01/air/?lang=en">air</a>`, 'query', undefined],
    ['<a href="https://en.lama.example/2019/01/air/">air</a>', 'host', undefined],
    ['<a href="https://en.lain.example/air/?lang=en">air</a>', '', '/en/2020/05/banjir/'],
  ])('lies where links in the export say that it lay: %s', async (link, form, address) => {
    const { files, outcome } = await imported([both(link)], undefined, language);
    const english = files['articles/2020/05/banjir-en.md'];
    expect(/^permalink: (.*)$/m.exec(english ?? '')?.[1]).toBe(address);
    expect(files['articles/2020/05/banjir.md']).not.toContain('permalink');
    const notes = [...outcome.notes].filter(({ rule }) => rule === 'language-address');
    expect(notes.map(({ values }) => values?.['form'])).toEqual(form === undefined ? [] : [form]);
    expect([...outcome.notes].map(({ rule }) => rule)).not.toContain('address-taken');
  });

  test('a language that stands in the address of the original is exchanged', async () => {
    const item = { ...both(), link: `${site}/id/2020/05/banjir/` };
    const { files } = await imported([item], undefined, language);
    expect(files['articles/2020/05/banjir.md']).toContain('permalink: /id/2020/05/banjir/');
    expect(files['articles/2020/05/banjir-en.md']).toContain('permalink: /en/2020/05/banjir/');
  });

  test('names of categories and tags are in one language', async () => {
    const more = `<category domain="category" nicename="daerah"><![CDATA[[:id]Daerah[:en]Regions[:]]]></category><category domain="post_tag" nicename="banjir"><![CDATA[<!--:id-->Banjir<!--:--><!--:en-->Flood<!--:-->]]></category>`;
    const { files } = await imported([{ more }]);
    expect(JSON.stringify(files)).not.toMatch(/\[:|<!--|Regions|Flood/);
    expect(files['articles/2020/05/judul.md']).toMatch(/section: daerah[\s\S]*Banjir/);
  });

  test.each([
    ['a text in one language is one story', '[:id]Satu[:en]One[:]', '<p>Isi sama.</p>', 1],
    ['a language without a text is none', '[:id]Satu[:en]One[:]', '[:id]<p>Isi.</p>[:en] [:]', 1],
    [
      'signs that are no marks stay',
      'Nilai [:] dan {:x}',
      '<p>Senyum [: dan :] {:id} saja.</p>',
      1,
    ],
  ])('%s', async (_, title, html, count) => {
    const { units } = await imported([{ title, html, name: 'satu' }]);
    expect(units.article).toBe(count);
  });

  test.each(['{:id}', '[:id]', '<!--:en-->', '[:', '<!--:'])(
    'any number of %s takes no long time',
    (mark) => {
      expect(fastGrowing(splitLanguages, [manyOf(mark)])).toEqual([]);
    },
  );

  test('what stands outside of all marks is in every language, and nothing is lost', () => {
    const texts = fc.array(
      fc.record({ lang: fc.constantFrom('id', 'en', ''), word: fc.stringMatching(/^[a-z]{1,8}$/) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const text = list
          .map(({ lang, word }) => (lang === '' ? `[:]${word}` : `[:${lang}]${word}`))
          .join('');
        const split = splitLanguages(text);
        if (split === undefined) return;
        for (const [lang, whole] of split)
          expect(whole).toBe(
            list
              .filter((one) => one.lang === lang || one.lang === '')
              .map(({ word }) => word)
              .join(''),
          );
      }),
    );
  });
});

describe('versions of a story', () => {
  const story = (id: string, name: string, more: Item): Item => ({
    id,
    title: name,
    name,
    link: `${site}/${name}/`,
    date: `2020-05-1${id} 10:00:00`,
    ...more,
  });
  const pll = (language: string, group = 'pll_5ab') => ({
    terms: { language, post_translations: group },
  });
  const wpml = (code: string, source: string) => ({
    meta: {
      _wpml_import_language_code: code,
      _wpml_import_source_language_code: source,
      _wpml_import_translation_group: '7',
    },
  });

  test.each<[string, Item[]]>([
    ['Polylang', [story('1', 'flood', pll('en')), story('2', 'banjir', pll('id'))]],
    [
      'Polylang, the original first',
      [story('2', 'banjir', pll('id')), story('1', 'flood', pll('en'))],
    ],
    ['WPML', [story('1', 'flood', wpml('en', 'id')), story('2', 'banjir', wpml('id', ''))]],
    [
      'WPML by its table',
      [
        story('1', 'flood', { meta: { _wpml_language: 'en', _wpml_trid: '7' } }),
        story('2', 'banjir', { meta: { _wpml_language: 'id', _wpml_trid: '7' } }),
      ],
    ],
  ])('of %s name each other', async (_, items) => {
    const { content, files, units } = await imported(items);
    expect(units).toMatchObject({ article: 2 });
    const expected = {
      '2020/05/flood': ['en', '2020/05/banjir'],
      '2020/05/banjir': [undefined, undefined],
    };
    expect(told(files)).toEqual(expected);
    const again = await imported(items.toReversed(), content);
    expect(again.files).toEqual(files);
    expect([...again.outcome.updated]).toEqual([]);
  });

  test('without one in the site’s language the oldest is the original', async () => {
    const { files } = await imported([story('2', 'dua', pll('nl')), story('1', 'satu', pll('en'))]);
    expect(told(files)).toEqual({
      '2020/05/satu': ['en', undefined],
      '2020/05/dua': ['nl', '2020/05/satu'],
    });
  });

  test.each<[string, Item[]]>([
    [
      'a draft is nobody’s original',
      [story('1', 'flood', pll('en')), story('2', 'banjir', { ...pll('id'), status: 'draft' })],
    ],
    [
      'one language is no translation',
      [story('1', 'flood', pll('en')), story('2', 'banjir', pll('en'))],
    ],
    ['a language alone is only told', [story('1', 'flood', { terms: { language: 'en' } })]],
    ['a word that is no language is none', [story('1', 'flood', pll('"><script>'))]],
    [
      'posts of one number are not paired',
      [story('0', 'flood', pll('en')), story('0', 'banjir', pll('id'))],
    ],
  ])('%s', async (_, items) => {
    const { files, units } = await imported(items);
    expect(
      Object.values(told(files))
        .map(([, of]) => of)
        .filter(Boolean),
    ).toEqual([]);
    expect(Object.values(units).reduce((a, b) => a + b)).toBe(items.length);
  });
});
