import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import { freeTextKeys } from '../../../src/schema/key-tree.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { topicSchema } from '../../../src/schema/topic.ts';
import { validate } from '../../../src/schema/validate.ts';

const zone = 'Asia/Jakarta';
const article = articleSchema(zone);
const required = 'title: Judul\ndate: 2015-09-16 19:41\nsection: nasional\n';

function read(schema: Parameters<typeof validate>[0], yaml: string) {
  const { value, locate, slips } = readYaml(yaml, 1, freeTextKeys(schema));
  expect(slips).toEqual([]);
  return validate(schema, value, { file: 'x', locate }, 'hold');
}

function fields(yaml: string): unknown {
  const { value, findings } = read(article, required + yaml);
  expect(findings).toEqual([]);
  return value;
}

function rules(schema: Parameters<typeof validate>[0], yaml: string): string[] {
  return read(schema, yaml).findings.map(
    ({ line, column, rule, values }) => `${line}:${column} ${rule} ${JSON.stringify(values)}`,
  );
}

describe('a story', () => {
  test('needs title, date and section, and has sensible values for the rest', () => {
    expect(fields('')).toEqual({
      title: 'Judul',
      date: '2015-09-16T12:41:00.000Z',
      section: 'nasional',
      topics: [],
      authors: [],
      draft: false,
      helpline: false,
      points: [],
      aliases: [],
      related: [],
      corrections: [],
      replies: [],
      unverified: false,
    });
  });

  test.each([
    ['topics: Suriah', { topics: ['Suriah'] }],
    ['topics: Suriah, Rusia ,', { topics: ['Suriah', 'Rusia'] }],
    ['topics: [2015, 1.10, true]', { topics: ['2015', '1.10', 'true'] }],
    ['authors: desk-a', { authors: [{ id: 'desk-a' }] }],
    ['authors: desk-a, budi', { authors: [{ id: 'desk-a' }, { id: 'budi' }] }],
    [
      'authors:\n  - desk-a\n  - id: budi\n    role: Foto: AP',
      {
        authors: [{ id: 'desk-a' }, { id: 'budi', role: 'Foto: AP' }],
      },
    ],
    ['authors: { id: budi, role: Penerjemah }', { authors: [{ id: 'budi', role: 'Penerjemah' }] }],
    ['image: a.jpg', { image: { src: 'a.jpg', alt: '' } }],
    ['image:\n  src: a.jpg\n  alt: ""', { image: { src: 'a.jpg', alt: '' } }],
    ['image:\n  src: a.jpg\n  alt:', { image: { src: 'a.jpg', alt: '' } }],
    [
      'image:\n  src: a.jpg\n  alt: Peta\n  caption: Kota: A # B\n  credit: AP\n  focus: 50% 20%',
      {
        image: {
          src: 'a.jpg',
          alt: 'Peta',
          caption: 'Kota: A # B',
          credit: 'AP',
          focus: '50% 20%',
        },
      },
    ],
    [
      'corrections:\n  time: 17/9/2015\n  text: Semula: enam',
      {
        corrections: [{ time: '2015-09-16T17:00:00.000Z', text: 'Semula: enam' }],
      },
    ],
    [
      'replies:\n  - time: 2015-09-18\n    article: 2015/09/hak-jawab',
      {
        replies: [{ time: '2015-09-17T17:00:00.000Z', article: '2015/09/hak-jawab' }],
      },
    ],
    ['source: Kantor Berita', { source: { name: 'Kantor Berita' } }],
    ['translation: en', { translation: { from: 'en' } }],
    ['label: Opini', { label: 'opinion' }],
    ['label: Reportase', { label: 'reportage' }],
    ['label: Esai Foto', { label: 'photo-essay' }],
    ['draft: ya', { draft: true }],
    ['draft: Tidak', { draft: false }],
    ['featured: 1', { featured: 1 }],
    ['featured: "6"', { featured: 6 }],
    ['ai: true', { ai: { used: true } }],
    ['ai: Diterjemahkan mesin', { ai: { used: true, how: 'Diterjemahkan mesin' } }],
    ['permalink: /lama', { permalink: '/lama/' }],
    ['permalink: /2015/lama.html', { permalink: '/2015/lama.html' }],
    ['aliases: /a, /b/', { aliases: ['/a/', '/b/'] }],
    [
      'reviewed:\n  rules: spam/suspect\n  date: 2026-11-22',
      {
        reviewed: { rules: ['spam/suspect'], date: '2026-11-21T17:00:00.000Z' },
      },
    ],
    [
      'withdrawn:\n  time: 2015-09-18\n  reason: Keliru: semua',
      {
        withdrawn: { time: '2015-09-17T17:00:00.000Z', reason: 'Keliru: semua' },
      },
    ],
    ['updated:\nimage:\ntopics:\nlabel:', { topics: [] }],
  ])('is forgiving: %j', (yaml, expected) => {
    expect(fields(yaml)).toMatchObject(expected);
  });

  test.each([
    [
      'title:\ndate: 2015-09-16\nsection: "  "',
      [
        '1:1 field/empty {"key":"title","lines":"title: Rusia tawarkan pembicaraan militer soal Suriah"}',
        '3:10 field/empty {"key":"section","lines":"section: internasional"}',
      ],
    ],
    [
      'title: [a]\nsection: [a]',
      [
        '1:1 field/missing {"key":"date","lines":"date: 2015-09-16 19:41"}',
        '2:10 field/text {"key":"section","first":"a"}',
      ],
    ],
    [
      `${required}judul: x\ntags: y\nlabl: opini\nxyz: 1`,
      [
        '4:1 field/unknown {"key":"judul","suggestion":"title","isTaken":true}',
        '5:1 field/unknown {"key":"tags","suggestion":"topics"}',
        '6:1 field/unknown {"key":"labl","suggestion":"label"}',
        '7:1 field/unknown {"key":"xyz","known":"title, description, date, updated, section, topics, authors, dateline, lang, image, label, client, live, points, claim, series, featured, featuredUntil, draft, review, reviewNote, permalink, aliases, canonical, source, translation, translationOf, related, corrections, replies, withdrawn, unverified, helpline, ai, reviewed, import"}',
      ],
    ],
    [
      `${required}image: { src: a, kredit: b }`,
      ['4:18 field/unknown {"key":"image.kredit","suggestion":"credit"}'],
    ],
    [
      `${required}corrections:\n  - time: 31/2/2015\n    isi: x`,
      [
        '6:5 field/unknown {"key":"corrections.isi","suggestion":"text"}',
        '5:11 field/time-impossible {"key":"corrections.time","value":"31/2/2015"}',
      ],
    ],
    [`${required}replies:\n  - time: 2015-09-18`, ['5:5 field/reply {"key":"replies"}']],
    [
      `${required}featured: 9\nlabel: opinon\ndraft: nanti\nlang: Inggris`,
      [
        '7:7 field/language {"key":"lang","value":"Inggris","suggestion":"en"}',
        '5:8 field/choice {"key":"label","value":"opinon","choices":"opinion, analysis, reportage, photo-essay, advertorial","suggestion":"opinion"}',
        '4:11 field/number {"key":"featured","value":"9","from":1,"to":6}',
        '6:8 field/yes-no {"key":"draft","value":"nanti"}',
      ],
    ],
    [
      `${required}permalink: lama\naliases: [/a/../b, /c?d]\ncanonical: antara.example`,
      [
        '4:12 field/site-path {"key":"permalink","value":"lama","problem":"start","suggestion":"/lama/"}',
        '5:11 field/site-path {"key":"aliases","value":"/a/../b","problem":"dots"}',
        '5:20 field/site-path {"key":"aliases","value":"/c?d","problem":"marks"}',
        '6:12 field/web-address {"key":"canonical","value":"antara.example","suggestion":"https://antara.example"}',
      ],
    ],
    [
      `${required}topics: true\ntranslation: [en]\nai: [x]`,
      [
        '4:9 field/list {"key":"topics","value":"true"}',
        '5:14 field/group {"key":"translation","value":"[\\"en\\"]","parts":"from, url, method"}',
        '6:5 field/group {"key":"ai","value":"[\\"x\\"]","parts":"used, how"}',
      ],
    ],
  ])('is exact where it must be: %j', (yaml, expected) => {
    expect(rules(article, yaml)).toEqual(expected);
  });

  test('with odd keys is no danger', () => {
    expect(rules(article, `${required}__proto__: x\nconstructor: y\n"[1]": z`)).toHaveLength(3);
  });
});

test('an author, a topic and a page', () => {
  expect(
    read(authorSchema, 'name: Desk: Luar\nkind: desk\nlinks: https://a.example').value,
  ).toEqual({
    name: 'Desk: Luar',
    kind: 'desk',
    links: ['https://a.example'],
  });
  expect(read(topicSchema, 'id: suriah\nname: Suriah\naliases: Syria, Siria').value).toEqual({
    id: 'suriah',
    name: 'Suriah',
    aliases: ['Syria', 'Siria'],
  });
  expect(read(pageSchema(zone), 'title: Tentang: kami\nmenu: none').value).toEqual({
    title: 'Tentang: kami',
    menu: 'none',
    draft: false,
    aliases: [],
  });
});
