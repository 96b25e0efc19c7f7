import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { describeNotes } from '../../../../src/newsroom/import/report/describe-notes.ts';
import { reportFiles } from '../../../../src/newsroom/import/report/report-files.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { contentFolder, filesIn, fixtures } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const coast = join(fixtures, 'wxr/pesisir.xml');
const now = '2026-11-22T10:00:00.000Z';

/** Imports the export of a paper at the coast and reads what it became. */
async function imported() {
  const content = contentFolder();
  const outcome = await runImport(content, coast);
  const read = readContent({ root: content, now: new Date(now) }).content;
  const one = (id: string) => read.articles.find((article) => article.id === `2020/05/${id}`)!;
  const page = (id: string) => read.pages.find((found) => found.id === id)!;
  return { content, outcome, read, one, page };
}

describe('an export with further habits of Indonesian newsrooms', () => {
  test('becomes the articles, pages and authors that it should', async () => {
    const { content, read } = await imported();
    expect(filesIn(content)).toEqual(filesIn(join(fixtures, 'wxr/pesisir')));
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('keeps addresses for phones, by number and of before as aliases', async () => {
    const { one, page } = await imported();
    expect(one('nelayan-jepara-libur').aliases).toEqual([
      '/?p=1',
      '/2020/05/nelayan-jepara-libur/amp/',
      '/2020/05/nelayan-libur/',
    ]);
    expect(page('profil-redaksi').aliases).toContain('/tentang/profil-redaksi.html');
    expect(page('kontak').aliases).toContain('/?page_id=11');
  });

  test('gives nobody’s own address to another story as an old one', async () => {
    const { one } = await imported();
    // Its `_wp_old_slug` is the address of the article above.
    expect(one('harga-ikan-naik').aliases.join()).not.toContain('nelayan-jepara-libur');
  });

  test('takes canonical and primary category of SEO plugins, never their templates', async () => {
    const { content, one } = await imported();
    expect(one('harga-ikan-naik')).toMatchObject({
      canonical: 'https://mitra.example/harga-ikan-naik/',
      section: 'daerah',
    });
    expect(one('galeri-pelabuhan').canonical).toBeUndefined();
    expect(JSON.stringify(filesIn(content))).not.toMatch(/%%|%title%|penanda-templat/);
  });

  test('finds the section two levels above a category and keeps the category as a topic', async () => {
    expect((await imported()).one('nelayan-jepara-libur')).toMatchObject({
      section: 'daerah',
      topics: ['Nelayan', 'Jepara'],
    });
  });

  test('shows all pictures of a post in a gallery without numbers', async () => {
    const { content } = await imported();
    const text = filesIn(content)['articles/2020/05/galeri-pelabuhan.md']!;
    expect(text.match(/perahu\.jpg|jala\.jpg/g)).toEqual(['perahu.jpg', 'jala.jpg']);
  });

  test('writes an empty alt for a lead picture that nobody described, and it builds', async () => {
    const { content, outcome } = await imported();
    const file = 'articles/2020/05/harga-ikan-naik.md';
    expect(filesIn(content)[file]).toMatch(/image:\n  src: \S+jala\.jpg\n  alt: ""\n/);
    expect([...outcome.notes]).toContainEqual(
      expect.objectContaining({ rule: 'alt-missing', file }),
    );
  });

  test('names nobody for an account of the newsroom, and guests by their names', async () => {
    const { one } = await imported();
    expect(one('catatan-redaksi').authors).toEqual([]);
    expect(one('tamu-menulis').authors).toEqual([{ id: 'dewi-lestari' }]);
  });

  test('leaves comments out and counts them', async () => {
    const { content, outcome } = await imported();
    expect(outcome.comments).toBe(3);
    expect(JSON.stringify(filesIn(content))).not.toContain('penanda-komentar');
  });

  test('does not import menus, styles and templates, but looks for spam in them', async () => {
    const { content, outcome } = await imported();
    expect(JSON.stringify(filesIn(content))).not.toMatch(/penanda-(menu|css|templat)/);
    const found = [...outcome.notes].filter(({ rule }) => rule === 'spam-outside');
    expect(found.map(({ values }) => values?.['kind'])).toEqual(['custom_css']);
  });

  test('publishes nothing that was private or waits for review', async () => {
    const { read } = await imported();
    const drafts = [...read.articles, ...read.pages].filter(({ draft }) => draft);
    expect(drafts.map(({ id }) => id)).toEqual(['2020/05/menunggu-tinjauan', 'rahasia-dapur']);
  });

  test('keeps whole articles of spam aside, by account and day, with nobody made an author', async () => {
    const { content, outcome } = await imported();
    const files = reportFiles(
      outcome,
      describeNotes(outcome.notes, wordsIn('id').importing),
      wordsIn('id').importing,
      { time: now, isEnded: true },
    );
    const text = [...files.get('aside.md')!].join('');
    expect(text.match(/^##.*|`npm.*`/gm)).toEqual([
      '## Akun Siti Aminah (1)',
      '### 2020-05-21 (1)',
      '`npm run import -- --release 2020/05/rtp-slot`',
      '## Akun wp_support (2)',
      '### 2020-05-20 (2)',
      '`npm run import -- --release 2020/05/slot-gacor-maxwin`',
      '`npm run import -- --release 2020/05/situs-judi-slot`',
    ]);
    expect(Object.keys(filesIn(content)).join()).not.toMatch(/slot|wp-support/);
    const lines = [...files.get('old-addresses.csv')!].join('');
    expect(lines).not.toContain('slot');
  });

  test('knows a page again and leaves it alone when an editor changed it', async () => {
    const { content } = await imported();
    const path = join(content, 'pages/kontak.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Surel kami', 'Surel redaksi'));
    const again = await runImport(content, coast);
    expect([...again.created, ...again.updated]).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('Surel redaksi');
    expect([...again.notes]).toContainEqual({
      rule: 'edited-kept',
      file: 'pages/kontak.md',
      line: expect.any(Number),
    });
  });
});
