import { describe, expect, test } from 'vitest';
import type { Item } from './write-export.ts';
import { articles, imported, site } from './write-export.ts';

describe('posts of one number', () => {
  const items = ['satu', 'dua', 'tiga'].map((title) => ({
    title,
    link: `${site}/2020/05/${title}/`,
  }));

  test.each(['7', '0', ''])('“%s” are as many articles, also when they come again', async (id) => {
    const numbered = items.map((item) => ({ ...item, id }));
    const first = await imported(numbered);
    expect(first.units.article).toBe(3);
    const again = await imported(numbered.toReversed(), first.content);
    expect([...again.outcome.created, ...again.outcome.updated]).toEqual([]);
    expect(again.files).toEqual(first.files);
  });

  test.each(['7', '0'])(
    '“%s” keep their articles when a headline or a text is corrected',
    async (id) => {
      const numbered = items.map((item) => ({ ...item, id }));
      const first = await imported(numbered);
      const corrected = numbered.map(({ link, title }) => ({
        id,
        link: link.replace('https:', 'http:'),
        title: `${title} benar`,
        text: `Isi ${title} yang dibetulkan.`,
      }));
      const again = await imported(corrected, first.content);
      expect([...again.outcome.created]).toEqual([]);
      expect([...again.outcome.updated]).toHaveLength(3);
      expect(articles(again.files)).toHaveLength(3);
    },
  );

  test('are told apart in exports that come one after another, and known again together', async () => {
    const dated = items.map((item, at) => ({
      ...item,
      id: '7',
      date: `2020-05-1${at * 3} 10:00:00`,
    }));
    const { content } = await imported([dated[0]!]);
    const second = await imported([dated[1]!], content);
    expect(articles(second.files)).toHaveLength(2);
    const third = await imported(dated, content);
    expect(articles(third.files)).toHaveLength(3);
    expect([...third.outcome.updated]).toEqual([]);
    const again = await imported([dated[1]!], content);
    expect(again.files).toEqual(third.files);
  });

  test('keep one article where an address is changed', async () => {
    const first = await imported([items[0]!]);
    const again = await imported([{ ...items[0], link: `${site}/2020/05/baru/` }], first.content);
    expect(articles(again.files)).toHaveLength(1);
  });

  test.each([
    ['the front page', `${site}/`],
    ['a number that is none', `${site}/?p=0`],
  ])('that all have %s as their address are as many articles', async (_, link) => {
    const { units } = await imported(items.map(({ title }) => ({ title, link, id: '0' })));
    expect(units.article).toBe(3);
  });

  test('without addresses and names are told apart by their texts', async () => {
    const { units } = await imported(
      items.map(({ title }) => ({ title, name: '', link: '', id: '0' })),
    );
    expect(units.article).toBe(3);
  });
});

describe('a date that is broken', () => {
  const link = `${site}/2019/03/04/judul/`;
  test.each<[string, Item, string]>([
    ['in UTC gives way to the local clock', { gmt: '1970-01-01 00:00:00' }, '2020-05-18T10:00'],
    ['beyond the calendar too', { gmt: '2020-13-45 99:00:00' }, '2020-05-18T10:00'],
    ['in both is the one of the address', { date: '0000-00-00 00:00:00', link }, '2019-03-04'],
    [
      'in both and without one in the address is that of the last change',
      { date: '', modified: '2018-02-01 08:00:00' },
      '2018-02-01',
    ],
  ])('%s', async (_name, item, date) => {
    const { files, units } = await imported([item]);
    expect(articles(files)[0]).toContain(`date: ${date}`);
    expect(units.article).toBe(1);
  });

  test('everywhere makes a draft', async () => {
    const { units } = await imported([{ date: '', link: `${site}/judul/` }]);
    expect(units).toMatchObject({ article: 0, draft: 1 });
  });
});

test('every old name of an address leads on', async () => {
  const meta = (value: string) =>
    `<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
  const { files } = await imported([
    { title: 'baru', link: `${site}/2020/05/baru/`, more: meta('lama') + meta('lebih-lama') },
  ]);
  expect(articles(files)[0]).toMatch(/\/2020\/05\/lama\/[\s\S]*\/2020\/05\/lebih-lama\//);
});

test('an e-mail address is nobody’s name', async () => {
  const { files } = await imported([{ creator: 'ani.wulandari@surat.example' }]);
  expect(JSON.stringify(files)).not.toContain('@');
  expect(JSON.stringify(files)).not.toContain('ani-wulandari');
});

test('closing initials give nobody’s e-mail address away', async () => {
  const head = `<wp:author><wp:author_login>ani</wp:author_login><wp:author_email>ani@surat.example</wp:author_email><wp:author_display_name>ani@surat.example</wp:author_display_name></wp:author>`;
  const html = '<p>Banjir surut di Demak.</p><p>Warga pulang.</p><p>(ani)</p>';
  const { files } = await imported([{ html, creator: 'lain' }], undefined, head);
  expect(JSON.stringify(files)).not.toContain('@');
});

test('links by number lead to stories that never had another address', async () => {
  const html =
    '<p>Lihat <a href="https://lama.example/?p=2">dua</a>, <a href="/?page_id=3">kami</a> dan <a href="/?p=99">lain</a>.</p>';
  const { files, outcome } = await imported([
    { id: '1', title: 'satu', link: `${site}/?p=1`, html },
    { id: '2', title: 'dua', link: `${site}/?p=2` },
    { id: '3', title: 'kami', link: `${site}/?page_id=3`, type: 'page' },
  ]);
  expect(files['articles/2020/05/satu.md']).toContain(
    'Lihat [dua](/2020/05/dua/), [kami](/kami/) dan [lain](/?p=99).',
  );
  expect(Object.keys(files)).toContain('articles/2020/05/dua.md');
  expect([...outcome.notes].filter(({ rule }) => rule === 'link-old')).toHaveLength(1);
});

test.each([
  ['Harga &amp;amp; Pasokan &amp;lt; 5% &amp;#8220;Naik&amp;#8221;', 'Harga & Pasokan < 5% “Naik”'],
  ['Harga &amp; Pasokan', 'Harga & Pasokan'],
  ['10<sup>6</sup> benih', '10⁶ benih'],
  ['AT&T; dan B&W', 'AT&T; dan B&W'],
])('the headline %s is %s', async (title, expected) => {
  const { files } = await imported([{ title, name: 'x' }]);
  expect(articles(files)[0]).toContain(`title: "${expected}"`);
});
