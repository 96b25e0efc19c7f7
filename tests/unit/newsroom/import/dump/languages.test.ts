import { describe, expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import type { Row } from './write-dump.ts';
import { option, options, postRow, termTables, writeDump } from './write-dump.ts';

const post = (id: number, name: string) => postRow(id, { post_name: name });
const settings = (more: Record<string, string>) => [
  ...options('/%year%/%postname%/'),
  ...Object.entries(more).map(([name, value], at) => option(20 + at, name, value)),
];

async function filesOf(tables: Record<string, Row[]>) {
  const { files, rules } = await imported('kabar.sql', writeDump(tables));
  const of = (name: string, key: string) =>
    new RegExp(`^${key}: (.*)$`, 'm').exec(files[`articles/2019/03/${name}.md`] ?? '')?.[1];
  return { of, rules };
}

describe('Polylang', () => {
  const terms = termTables(
    [
      { id: 3, slug: 'id', name: 'Bahasa Indonesia', taxonomy: 'language' },
      { id: 4, slug: 'en', name: 'English', taxonomy: 'language' },
      { id: 5, slug: 'pll_5ab', name: 'pll_5ab', taxonomy: 'post_translations' },
    ],
    [
      [10, 3],
      [11, 4],
      [10, 5],
      [11, 5],
    ],
  );
  const php = (force: number, hide: number, rewrite = 1) =>
    `a:4:{s:10:"force_lang";i:${force};s:12:"hide_default";i:${hide};s:7:"rewrite";i:${rewrite};s:12:"default_lang";s:2:"id";}`;

  test.each([
    ['names further languages in the path', php(1, 1), '/2019/banjir/', '/en/2019/flood/'],
    ['names all of them', php(1, 0), '/id/2019/banjir/', '/en/2019/flood/'],
    ['has a word before them', php(1, 1, 0), '/2019/banjir/', '/language/en/2019/flood/'],
    ['names none', php(0, 1), '/2019/banjir/', '/2019/flood/'],
    ['has hosts for them', php(2, 1), '/2019/banjir/', '/2019/flood/'],
    ['is not in the settings', 'a:1:{', '/2019/banjir/', '/2019/flood/'],
  ])('%s', async (_, polylang, indonesian, english) => {
    const posts = [post(10, 'banjir'), post(11, 'flood')];
    const { of } = await filesOf({ wp_posts: posts, ...terms, wp_options: settings({ polylang }) });
    expect(of('banjir', 'permalink')).toBe(indonesian);
    expect(of('flood', 'permalink')).toBe(english);
    expect(of('flood', 'translationOf')).toBe('2019/03/banjir');
  });
});

describe('qTranslate', () => {
  const both = postRow(10, {
    post_name: 'banjir',
    post_title: '[:id]Banjir[:en]Flood[:]',
    post_content: '[:id]Banjir di Demak surut.[:en]The flood in Demak recedes.[:]',
  });
  const of = (mode: string, hide?: string) => ({
    qtranslate_url_mode: mode,
    qtranslate_default_language: 'id',
    ...(hide !== undefined && { qtranslate_hide_default_language: hide }),
  });

  test.each([
    ['in a path', of('2', '1'), '/2019/banjir/', '/en/2019/banjir/'],
    ['in a path, as usual', of('2'), '/2019/banjir/', '/en/2019/banjir/'],
    ['in a path, all of them', of('2', '0'), '/id/2019/banjir/', '/en/2019/banjir/'],
    ['in a query', of('1'), '/2019/banjir/', undefined],
    ['in a host', of('3'), '/2019/banjir/', undefined],
    ['in hosts of their own', of('4'), '/2019/banjir/', undefined],
  ])('named its languages %s', async (_, more, indonesian, english) => {
    const { of: told, rules } = await filesOf({ wp_posts: [both], wp_options: settings(more) });
    expect(told('banjir', 'permalink')).toBe(indonesian);
    expect(told('banjir-en', 'permalink')).toBe(english);
    expect(told('banjir-en', 'translationOf')).toBe('2019/03/banjir');
    expect(rules.includes('language-address')).toBe(english === undefined);
  });
});

describe('WPML', () => {
  const row = (id: number, language: string, source: string | null): Row => ({
    translation_id: id,
    element_type: 'post_post',
    element_id: id,
    trid: 7,
    language_code: language,
    source_language_code: source,
  });

  test('keeps languages in a table of its own', async () => {
    const php = 'a:2:{s:25:"language_negotiation_type";s:1:"1";s:16:"default_language";s:2:"id";}';
    const { of, rules } = await filesOf({
      wp_icl_translations: [row(10, 'id', null), row(11, 'en', 'id')],
      wp_options: settings({ icl_sitepress_settings: php }),
      wp_postmeta: [],
      wp_posts: [post(10, 'banjir'), post(11, 'flood')],
    });
    expect(of('banjir', 'permalink')).toBe('/2019/banjir/');
    expect(of('flood', 'permalink')).toBe('/en/2019/flood/');
    expect(of('flood', 'lang')).toBe('en');
    expect(of('flood', 'translationOf')).toBe('2019/03/banjir');
    expect(rules).not.toContain('dump-foreign');
  });
});
