import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import { makeZip } from '../support/make-zip.ts';
import { database, ghostExport, ghostPost, hidden, hiddenCount } from './write-ghost.ts';

const secret = { title: 'Konsep', html: '<p>Belum.</p>' };
const posts = [
  ghostPost(1, {
    html: '<p>Jembatan putus. <a href="__GHOST_URL__/judul-2/">Baca</a></p><figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/2021/04/a.jpg" alt="Jembatan"><figcaption>Jembatan gantung.</figcaption></figure>',
    feature_image: '__GHOST_URL__/content/images/2021/04/utama.jpg',
    custom_excerpt: 'Warga memutar sejauh lima kilometer.',
  }),
  ghostPost(2, { type: 'page', title: 'Tentang kami' }),
  ghostPost(3, { ...secret, status: 'draft', published_at: null }),
  ghostPost(4, { ...secret, status: 'scheduled', published_at: '2031-01-01T00:00:00.000Z' }),
  ghostPost(5, { ...secret, status: 'sent' }),
  ghostPost(6, { ...secret, visibility: 'members' }),
  ghostPost(7, { ...secret, visibility: 'paid' }),
  ghostPost(8, { ...secret, visibility: 'tiers' }),
  ghostPost(9, { ...secret, visibility: null }),
  ghostPost(10, { ...secret, type: 'snippet' }),
  ghostPost(11, secret),
  ghostPost(12, { title: '', html: '', slug: 'x' }),
];
const tables = {
  ...hidden,
  posts,
  posts_meta: [
    {
      post_id: '60a1',
      feature_image_alt: 'Jembatan',
      feature_image_caption: 'Dari <em>udara</em>',
    },
    { post_id: '60a11', email_only: true },
  ],
  tags: [
    { id: 't1', name: 'Banjir', slug: 'banjir' },
    { id: 't2', name: 'Daerah', slug: 'daerah' },
    { id: 't3', name: '#RAHASIA', slug: 'hash-rahasia', visibility: 'internal' },
  ],
  posts_tags: [
    { post_id: '60a1', tag_id: 't1', sort_order: 2 },
    { post_id: '60a1', tag_id: 't3', sort_order: 0 },
    { post_id: '60a1', tag_id: 't2', sort_order: 1 },
  ],
  posts_authors: [
    { post_id: '60a1', author_id: 'u2', sort_order: 0 },
    { post_id: '60a1', author_id: 'u1', sort_order: 1 },
  ],
};

describe("Ghost's export", () => {
  test('each unit is of one sort, and only what was for everyone is published', async () => {
    const { content, outcome, rules } = await imported('ghost.json', ghostExport(tables));
    expect(outcome.units.of('ghost.json')).toEqual({
      ...none,
      article: 1,
      page: 1,
      draft: 9,
      private: hiddenCount + 1,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
    expect(rules.filter((rule) => rule === 'members-only')).toHaveLength(4);
    expect(rules.filter((rule) => rule === 'email-only')).toHaveLength(2);
  });

  test('address, tags, people, pictures and standfirst are kept', async () => {
    const { files } = await imported('ghost.json', ghostExport(tables));
    const article = files['articles/2021/04/judul-1.md']!;
    expect(article).toContain('permalink: /judul-1/');
    expect(article).toContain('section: daerah');
    expect(article).toMatch(/topics:\s+(?:- |\[)"?Banjir"?\]?\n/);
    expect(article).toContain('description: "Warga memutar sejauh lima kilometer."');
    expect(article).toContain('](/judul-2/)');
    expect(article).toMatch(/src: .*\/content\/images\/2021\/04\/utama\.jpg/);
    expect(article).toContain('caption: "Dari udara"');
    expect(article).toMatch(/!\[Jembatan\]\(http\S*a\.jpg "Jembatan gantung\."\)/);
    expect(article).toContain('siti-aminah');
    expect(article).not.toContain('__GHOST_URL__');
  });

  test.each([
    ['without db', (data: object) => JSON.stringify(database({ ...data }))],
    ['of its interface', (data: object) => JSON.stringify(data)],
    ['with keys in another order', (data: object) => JSON.stringify({ db: [{ data, meta: {} }] })],
    ['with blanks', (data: object) => JSON.stringify({ db: [database({ ...data })] }, null, 4)],
  ])('in the form %s', async (_, form) => {
    const data = { posts: [ghostPost(1), ghostPost(2, { status: 'draft' })] };
    const { outcome } = await imported('ghost.json', form(data));
    expect(outcome.units.of('ghost.json')).toEqual({ ...none, article: 1, draft: 1 });
  });

  test('several databases: the same post once, tags of each its own', async () => {
    const tagged = (name: string, more: object[]) =>
      database({
        posts: [ghostPost(1), ...more],
        tags: [{ id: 1, name, slug: name.toLowerCase() }],
        posts_tags: [{ post_id: '60a2', tag_id: 1 }],
      });
    const db = [tagged('Daerah', []), tagged('Olahraga', [ghostPost(2)])];
    const { outcome, files } = await imported('ghost.json', JSON.stringify({ db }));
    expect(outcome.units.of('ghost.json')).toEqual({ ...none, article: 2, aside: 1 });
    expect(files['articles/2021/04/judul-2.md']).toContain('Olahraga');
  });

  test('times of old versions are in UTC', async () => {
    const times = ['2021-04-01 03:00:00', 1_617_246_000_000, '2021-04-01T03:00:00.000Z'];
    for (const published_at of times) {
      const text = ghostExport({ posts: [ghostPost(1, { published_at })] });
      const { files } = await imported('ghost.json', text);
      expect(files['articles/2021/04/judul-1.md']).toContain('date: 2021-04-01T10:00:00+07:00');
    }
  });

  test('a second import changes nothing', async () => {
    const { outcome } = await imported('ghost.json', ghostExport(tables), { again: true });
    expect(outcome.created).toHaveLength(0);
    expect(outcome.updated).toHaveLength(0);
  });

  test('an export that is cut off keeps what is whole, and says so', async () => {
    const text = ghostExport({ posts: [1, 2, 3].map((number) => ghostPost(number)) });
    const { outcome, rules } = await imported('ghost.json', text.slice(0, -300));
    expect(outcome.units.of('ghost.json')).toEqual({ ...none, article: 2, unclear: 1 });
    expect(rules).toContain('json-cut');
  });
});

test('zipped with its pictures and a list of members', async () => {
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const zip = makeZip([
    { name: 'kabar/kabar.ghost.json', data: Buffer.from(ghostExport(tables)) },
    { name: 'kabar/content/images/2021/04/a.jpg', data: picture },
    { name: 'kabar/content/images/2021/04/utama.jpg', data: picture },
    {
      name: 'kabar/members.csv',
      data: Buffer.from('id,email,name\n1,rahasia@x.example,RAHASIA\n'),
    },
  ]);
  const { content, outcome } = await imported('ghost.zip', zip, { images: true });
  expect(outcome.copied).toBe(2);
  expect(outcome.units.total).toMatchObject({ article: 1, page: 1, private: hiddenCount + 2 });
  expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
});
