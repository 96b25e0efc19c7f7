import { describe, expect, test } from 'vitest';
import { lexicalHtml } from '../../../../../src/newsroom/import/ghost/lexical-html.ts';
import { mobiledocHtml } from '../../../../../src/newsroom/import/ghost/mobiledoc-html.ts';
import { imported } from '../support/imported.ts';
import { ghostExport, ghostPost } from './write-ghost.ts';

const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format });
const block = (type: string, children: object[], more = {}) => ({ type, children, ...more });
const lexical = (...children: object[]) => JSON.stringify({ root: { type: 'root', children } });

const written = lexical(
  block('paragraph', [
    text('Air '),
    text('naik', 1),
    text(' dan <surut>', 2),
    { type: 'linebreak' },
    block('link', [text('baca')], { url: 'https://lain.example/a?b=1&c=2' }),
  ]),
  block('extended-heading', [text('Sebab')], { tag: 'h2' }),
  block('list', [
    block('listitem', [text('satu')]),
    block('listitem', [
      block('list', [block('listitem', [text('dalam')])], { listType: 'number' }),
    ]),
  ]),
  block('extended-quote', [text('Kutipan')]),
  { type: 'image', src: '__GHOST_URL__/content/images/a.jpg', alt: 'Rob', caption: '<i>Foto</i>' },
  { type: 'html', html: '<p>Tabel</p><script>SAMPAH()</script>' },
  { type: 'markdown', markdown: '**Tebal** sekali' },
  {
    type: 'embed',
    url: 'https://youtu.be/x',
    html: '<iframe src="https://www.youtube.com/embed/abcdefghi"></iframe>',
  },
  { type: 'bookmark', url: 'https://lain.example/b', metadata: { title: 'Judul lain' } },
  { type: 'email', html: '<p>RAHASIA</p>' },
  { type: 'html', html: '<p>RAHASIA</p>', visibility: { web: { nonMember: false } } },
  { type: 'nft', url: 'x' },
);

const mobiledoc = JSON.stringify({
  version: '0.3.1',
  atoms: [['soft-return', '', {}]],
  cards: [
    ['image', { src: '/content/images/b.jpg', caption: 'Perahu' }],
    ['markdown', { markdown: '## Latar' }],
    ['hr', {}],
  ],
  markups: [['strong'], ['a', ['href', 'https://lain.example/']], ['blink']],
  sections: [
    [
      1,
      'p',
      [
        [0, [], 0, 'Air '],
        [0, [0], 1, 'naik <x>'],
        [1, [], 0, 0],
        [0, [1, 2], 2, 'baca'],
      ],
    ],
    [1, 'h2', [[0, [], 0, 'Sebab']]],
    [3, 'ol', [[[0, [], 0, 'satu']], [[0, [], 0, 'dua']]]],
    [10, 0],
    [10, 1],
    [10, 2],
    [10, 99],
  ],
});

describe('a post of which Ghost kept no HTML', () => {
  test('is read from Lexical', async () => {
    const post = ghostPost(1, { html: null, lexical: written });
    const { files, rules } = await imported('g.json', ghostExport({ posts: [post] }));
    const article = files['articles/2021/04/judul-1.md']!;
    expect(article).toContain('Air **naik** *dan \\<surut>*');
    expect(article).toContain('[baca](https://lain.example/a?b=1&c=2)');
    expect(article).toContain('## Sebab');
    expect(article).toMatch(/- satu\n[\s\S]*1\. dalam/);
    expect(article).toContain('> Kutipan');
    expect(article).toMatch(/!\[Rob\]\(\S+\/content\/images\/a\.jpg "Foto"\)/);
    expect(article).toContain('**Tebal** sekali');
    expect(article).toContain('<https://www.youtube.com/watch?v=abcdefghi>');
    expect(article).toContain('[Judul lain](https://lain.example/b)');
    expect(article).not.toMatch(/RAHASIA|SAMPAH/);
    expect(rules).toContain('card-unknown');
  });

  test('is read from Mobiledoc', async () => {
    const post = ghostPost(1, { html: '', mobiledoc });
    const { files } = await imported('g.json', ghostExport({ posts: [post] }));
    const article = files['articles/2021/04/judul-1.md']!;
    expect(article).toContain('Air **naik \\<x>**');
    expect(article).toContain('[baca](https://lain.example/)');
    expect(article).toMatch(/1\. satu\n+2\. dua/);
    expect(article).toMatch(/!\[\]\(http\S+\/content\/images\/b\.jpg "Perahu"\)/);
    expect(article).toContain('## Latar');
  });

  test('and that has none at all says so', async () => {
    const post = ghostPost(1, { html: null, mobiledoc: '{}', lexical: '{"root":{}}' });
    const { rules } = await imported('g.json', ghostExport({ posts: [post] }));
    expect(rules).toContain('body-empty');
  });
});

test('nothing that an editor could have written breaks it', () => {
  const begin = '{"type":"paragraph","children":[';
  const deep = begin.repeat(50_000);
  for (const one of [
    '',
    '{',
    'null',
    '[]',
    '{"root":[]}',
    '{"root":{"children":[null,1,{}]}}',
    deep,
  ])
    expect(lexicalHtml(one).html).toBe('');
  const nested = `{"root":${begin.repeat(5000)}${']}'.repeat(5000)}}`;
  expect(lexicalHtml(nested).html.length).toBeLessThan(2000);
  const sections = [
    null,
    [1],
    [3, 'ol', [1, [2]]],
    [
      1,
      'p',
      [
        [0, [9], 9, 1],
        [1, [], 0, 7],
      ],
    ],
    [10],
  ];
  expect(() => mobiledocHtml(JSON.stringify({ sections, markups: 1 }))).not.toThrow();
});
