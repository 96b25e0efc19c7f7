import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectFreeText } from '../../../src/markdown/front-matter/free-text.ts';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { freeTextKeys } from '../../../src/schema/key-tree.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { validate } from '../../../src/schema/validate.ts';

const zone = 'Asia/Jakarta';
const required = 'title: Judul\ndate: 2015-09-16 19:41\nsection: nasional\n';
const site = `name: Warta\nurl: https://warta.example\nlanguage: id\ntimeZone: ${zone}\n`;

function read(schema: Parameters<typeof validate>[0], yaml: string) {
  const { value, locate, slips } = readYaml(yaml, 1, freeTextKeys(schema));
  expect(slips).toEqual([]);
  return validate(schema, value, { file: 'x', locate }, 'hold');
}

function story(lines: string) {
  const { value, findings } = read(articleSchema(zone), required + lines);
  expect(findings).toEqual([]);
  return value as Readonly<Record<string, unknown>>;
}

describe('a number sign that is meant', () => {
  test.each([
    ['topics: #banjir', ['banjir']],
    ['topics: #banjir #tegal', ['banjir', 'tegal']],
    ['topics: #banjir, #tegal', ['banjir', 'tegal']],
    ['topics: #banjir,#tegal # dari desk', ['banjir', 'tegal']],
    ['topics: #covid-19 # topik lama', ['covid-19']],
    ['topics: "#banjir"', ['banjir']],
    ['topics: [#banjir, #tegal]', ['banjir', 'tegal']],
    ['topics: [Banjir, #tegal] # dua', ['Banjir', 'tegal']],
    ['topics:\n  - #banjir\n  - Tegal\n  - #rob', ['banjir', 'Tegal', 'rob']],
    ['topics:\n- #banjir\n# catatan\n- #rob', ['banjir', 'rob']],
    ['topics: # belum ada', []],
    ['topics: #', []],
    ['topics: Banjir #lama', ['Banjir']],
    ['topics: #isi dengan kata', []],
    [`topics: ${'#banjir  '.repeat(40)}(rob)`, []],
    ['topics: #banjir ,  #tegal   ,', ['banjir', 'tegal']],
    ['topics: Banjir, Tegal', ['Banjir', 'Tegal']],
  ])('%j', (line, topics) => {
    expect(story(line)['topics']).toEqual(topics);
  });

  test('is that of a colour, and of no other field', () => {
    const look = (line: string) =>
      (read(siteSchema(zone), `${site}look:\n  ${line}\n`).value as { look: unknown }).look;
    expect(look('accent: #a31621')).toMatchObject({ accent: '#a31621' });
    expect(look('accent: #A31621 # merah')).toMatchObject({ accent: '#A31621' });
    expect(look("accent: '#a31621'")).toMatchObject({ accent: '#a31621' });
    expect(look('accent: # pilih warna')).not.toHaveProperty('accent');
    expect(look('font: #sans')).toMatchObject({ font: 'serif' });
    expect(story('featured: #1\nimage: #foto.jpg\ndraft: #ya')).toMatchObject({ draft: false });
    expect(story('image: #foto.jpg')).not.toHaveProperty('image');
  });

  test('says of a colour that is none where it stands', () => {
    const { findings } = read(siteSchema(zone), `${site}look:\n  accent: #merah\n`);
    expect(findings).toMatchObject([
      { rule: 'field/colour', line: 6, column: 11, values: { value: '#merah' } },
    ]);
  });

  test('changes nothing in fields without it: they read as before, letter for letter', () => {
    const keys = freeTextKeys(articleSchema(zone));
    const free = new Set([...keys].filter((key) => !key.startsWith('#')));
    const line = fc.oneof(
      fc.constantFrom('topics:', 'topics: [a, b]', '- a', '  - a: b', 'text: |', '', '# catatan'),
      fc.constantFrom('tag: a # b', 'topics: # a', 'topics: a #b', 'title: #a', '  topics: a'),
      fc.string().map((text) => text.replaceAll('\n', ' ').replace(/#(?=[\p{L}\p{N}])/gu, '')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const yaml = lines.join('\n');
        expect(protectFreeText(yaml, keys)).toBe(protectFreeText(yaml, free));
      }),
    );
  });

  test('never takes a line away or adds one, and leaves other lines alone', () => {
    const keys = freeTextKeys(articleSchema(zone));
    const tag = fc.constantFrom('#a', '#b-1', ',', ' ', '[', ']', '# x', '"', 'kata');
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 8 }), (parts) => {
        const yaml = `section: a\ntopics: ${parts.join('')}\nlabel: opini # b\n`;
        const lines = protectFreeText(yaml, keys).split('\n');
        expect(lines).toHaveLength(4);
        expect([lines[0], lines[2]]).toEqual(['section: a', 'label: opini # b']);
      }),
    );
  });
});

describe('empty values', () => {
  test.each([
    'updated: ""',
    "featured: ''",
    'image: {}',
    'image: ""',
    'image: { src: "", alt: "" }',
    'image:\n  src:\n  alt:',
    'topics: [""]',
    'topics: []',
    'authors: [""]',
    'authors: [{}]',
    'label: " "',
    'draft: ""',
    'permalink: ""',
    'aliases: [ "" ]',
    'corrections: [{ time: "", text: "" }]',
    'corrections:\n  - time:\n    text:',
    'source: { name: "" }',
    'ai: {}',
    'dateline: ""',
    'canonical: ""',
    'related: ["", null]',
  ])('mean that nothing is given: %j', (line) => {
    expect(story(line)).toEqual(story(''));
  });

  test('of what is needed are said to be empty, quoted or not', () => {
    for (const nothing of ['', ' ""', " ' '", ' {}', ' []']) {
      const yaml = `title: Judul\ndate: 2015-09-16\nsection:${nothing}\n`;
      expect(read(articleSchema(zone), yaml).findings).toMatchObject([
        { rule: 'field/empty', line: 3, values: { key: 'section' } },
      ]);
    }
  });

  test('of the settings too', () => {
    const settings = read(siteSchema(zone), `${site}breaking: ""\nlook: {}\nmasthead: {}\n`);
    expect(settings.value).toEqual(read(siteSchema(zone), site).value);
  });
});
