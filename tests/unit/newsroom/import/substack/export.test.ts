import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { allIn, imported, none } from '../support/imported.ts';
import { runImport } from '../support/run-import.ts';
import { people, postsCsv, substackZip } from './write-substack.ts';

const hidden = { title: 'Tertutup', html: '<p>Belum.</p>' };
const posts = [
  { number: 1, title: 'Banjir, "rob"\ndan warga', subtitle: 'Kampung Muara terendam.' },
  { number: 2, type: 'podcast', audio: 'https://api.substack.com/feed/podcast/2.mp3', html: '' },
  { number: 3, type: 'page', slug: 'about-us', title: 'Tentang kami' },
  { number: 4, ...hidden, published: 'false', date: '' },
  { number: 5, ...hidden, audience: 'only_paid' },
  { number: 6, ...hidden, audience: 'only_free' },
  { number: 7, ...hidden, audience: 'founding' },
  { number: 8, ...hidden, type: 'thread' },
  { number: 9, ...hidden, type: 'restack' },
  { number: 10, title: '', html: '', published: 'false' },
  { number: 11, html: undefined, title: 'Hilang' },
  { number: 12, html: undefined, published: 'false' },
];

describe("Substack's export", () => {
  const zip = substackZip(posts, { ...people, 'posts/99.lain.html': '<p>Tanpa baris.</p>' });

  test('each unit is of one sort, and only what was for everyone is published', async () => {
    const { content, outcome, rules } = await imported('ekspor.zip', zip);
    expect(outcome.units.total).toEqual({
      ...none,
      article: 1,
      page: 1,
      draft: 7,
      // Subscribers, what they opened, a table of clicks; the empty texts and the draft without one.
      private: 2 + 1 + 1 + 1 + 3,
      unclear: 1,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia/);
    expect(rules.filter((rule) => rule === 'members-only')).toHaveLength(3);
    expect(rules.filter((rule) => rule === 'text-missing')).toHaveLength(1);
    expect(rules).toContain('row-missing');
  });

  test('headline, standfirst, date and address come from the list', async () => {
    const { files } = await imported('ekspor.zip', zip);
    const article = files['articles/2022/08/judul-1.md']!;
    expect(article).toContain('title: "Banjir, \\"rob\\" dan warga"');
    expect(article).toContain('description: "Kampung Muara terendam."');
    expect(article).toContain('date: 2022-08-12T19:11:23+07:00');
    expect(article).toContain('permalink: /p/judul-1/');
    expect(files['pages/about-us.md']).toContain('Tentang kami');
  });

  test('unpacked, in a folder of its own or with others', async () => {
    for (const sub of ['', 'substack']) {
      const folder = contentFolder({ site: false });
      mkdirSync(join(folder, sub, 'posts'), { recursive: true });
      writeFileSync(join(folder, sub, 'posts.csv'), postsCsv(posts));
      writeFileSync(join(folder, sub, 'posts/1.judul-1.html'), '<blockquote>Isi.</blockquote>');
      writeFileSync(join(folder, sub, 'posts/5.judul-5.html'), '<p>Berbayar.</p>');
      writeFileSync(join(folder, sub, 'email_list.csv'), people['email_list.kabar.csv']);
      const content = contentFolder();
      const { units } = await runImport(content, folder);
      expect(units.total).toMatchObject({ article: 1, draft: 1 });
      expect(allIn(content)).not.toMatch(/rahasia/);
      expect(filesIn(content)['articles/2022/08/judul-1.md']).toContain('> Isi.');
    }
  });

  test('a post that the list has twice is public only where both say so', async () => {
    const twice = [{ number: 1 }, { number: 1, audience: 'only_paid' }];
    for (const list of [twice, twice.toReversed()]) {
      const { outcome } = await imported('ekspor.zip', substackZip(list));
      expect(outcome.units.total).toMatchObject({ article: 0 });
    }
  });

  test('a list with few columns says of no post that it was for everyone', async () => {
    const few = substackZip([{ number: 1 }], {
      'posts.csv': 'post_id,title,is_published\n1,A,true',
    });
    const { outcome } = await imported('ekspor.zip', few);
    expect(outcome.units.total).toEqual({ ...none, draft: 1 });
  });

  test('a name that is too long for a disk is told by its number', async () => {
    const slug = 'sangat-panjang-'.repeat(14);
    const { outcome } = await imported('ekspor.zip', substackZip([{ number: 1, slug }]));
    expect(outcome.units.total).toEqual({ ...none, article: 1 });
  });
});

test.each(['email_list.csv', 'anggota.csv', 'daftar'])(
  'a table of people alone: %s',
  async (name) => {
    const head = name === 'anggota.csv' ? '"id","email","name"' : 'Email Address,Nama';
    const text = `${head}\r\nrahasia@x.example,RAHASIA,x`;
    const { content, outcome } = await imported(name, text);
    expect(outcome.units.of(name)).toEqual({ ...none, private: 1 });
    expect(allIn(content)).not.toMatch(/rahasia/i);
  },
);

test('a text that only speaks of e-mail is no table', async () => {
  const { outcome } = await imported('a.txt', 'Surel, kata Budi, lambat\n\nIsi berita.');
  expect(outcome.units.of('a.txt')).toEqual({ ...none, draft: 1 });
});
