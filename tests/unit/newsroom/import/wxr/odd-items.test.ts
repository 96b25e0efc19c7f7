import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

/** What an item says; what is not named here is as usual. */
type Item = Partial<
  Record<
    'title' | 'name' | 'link' | 'id' | 'date' | 'gmt' | 'modified' | 'type' | 'status' | 'more',
    string
  >
> & { text?: string; creator?: string };

const site = 'https://lama.example';

function exportOf(items: readonly Item[]): string {
  const texts = items.map(
    ({ title = 'Judul', text = `Isi ${title} dari Demak.`, ...item }) => `<item>
<title>${title}</title><link>${item.link ?? ''}</link><dc:creator>${item.creator ?? 'ani'}</dc:creator>
<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded><wp:post_id>${item.id ?? '1'}</wp:post_id>
<wp:post_date>${item.date ?? '2020-05-18 10:00:00'}</wp:post_date><wp:post_date_gmt>${item.gmt ?? ''}</wp:post_date_gmt>
<wp:post_modified>${item.modified ?? ''}</wp:post_modified><wp:post_name>${item.name ?? title.toLowerCase().replace(/\W+/g, '-')}</wp:post_name>
<wp:status>${item.status ?? 'publish'}</wp:status><wp:post_type>${item.type ?? 'post'}</wp:post_type>${item.more ?? ''}</item>`,
  );
  return `<rss xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>Lama</title><link>${site}</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>${texts.join('\n')}</channel></rss>`;
}

async function imported(items: readonly Item[], content = contentFolder()) {
  const outcome = await runImport(content, given('ekspor.xml', exportOf(items)));
  return { content, outcome, files: filesIn(content), units: outcome.units.of('ekspor.xml') };
}

const articles = (files: Record<string, string>) =>
  Object.values(files).filter((text) => text.startsWith('---\ntitle'));

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

test('of any mixture of types and states only known articles and pages that were public are published', async () => {
  const type = fc.constantFrom(
    'post',
    'page',
    'berita',
    'bp-email',
    'shop_order',
    'reply',
    'nav_menu_item',
    'web-story',
  );
  const status = fc.constantFrom(
    'publish',
    'draft',
    'private',
    'trash',
    'pending',
    'hidden-by-plugin',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ type, status }), { minLength: 1, maxLength: 12 }),
      async (kinds) => {
        const items = kinds.map((kind, at) => ({
          ...kind,
          title: `judul-${at}`,
          id: String(at + 1),
          link: `${site}/j${at}/`,
        }));
        const { units, files } = await imported(items);
        const isPublic = (one: Item) =>
          one.status === 'publish' && ['post', 'page', 'berita'].includes(one.type!);
        expect(units.article + units.page).toBe(items.filter((one) => isPublic(one)).length);
        expect(Object.values(units).reduce((a, b) => a + b)).toBe(items.length);
        for (const { title, ...one } of items)
          if (!isPublic(one))
            for (const text of articles(files))
              if (text.includes(`Isi ${title} dari`)) expect(text).toContain('draft: true');
      },
    ),
    { numRuns: 25 },
  );
});
