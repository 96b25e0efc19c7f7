import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { runImport } from '../support/run-import.ts';
import { allIn, imported, none } from '../support/imported.ts';
import { comment, page, post } from './blog-units.ts';
import { oldExport, takeout } from './write-blog.ts';

describe("Takeout's export", () => {
  const statuses = ['LIVE', 'SCHEDULED', 'SOFT_TRASHED', '', 'BARU'];

  test('only what is LIVE is public; the bin is not kept, what is not told is a draft', async () => {
    const units = statuses.map((status, number) => ({
      ...post,
      number,
      status,
      title: `J${number}`,
    }));
    const comments = { ...comment, status: 'LIVE' };
    const { content, outcome } = await imported('feed.atom', takeout([...units, page, comments]));
    expect(outcome.units.of('feed.atom')).toEqual({
      ...none,
      article: 1,
      page: 1,
      draft: 3,
      private: 2,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA/);
  });

  test('zipped with its folder: templates are none of the articles, links lead to this site', async () => {
    const at = 'Takeout/Blogger/Blogs/Kabar Muara';
    const html =
      '<!DOCTYPE html><html><head><title>RAHASIA-TEMA</title></head><body><p>x</p></body></html>';
    const zip = makeZip([
      { name: `${at}/feed.atom`, data: Buffer.from(takeout([post, page, comment])) },
      {
        name: `${at}/settings.csv`,
        data: Buffer.from(
          'blog_name,blog_subdomain,email\r\n"Kabar, Muara",kabarmuara,rahasia@x.id\r\n',
        ),
      },
      { name: `${at}/theme-layouts.xml`, data: Buffer.from(`<?xml version="1.0"?>${html}`) },
      { name: `${at}/theme-classic.html`, data: Buffer.from(html) },
      { name: 'Takeout/archive_browser.html', data: Buffer.from(html) },
    ]);
    const { content, outcome, files } = await imported('takeout.zip', zip);
    expect(outcome.units.total).toMatchObject({ article: 1, page: 1, draft: 0, private: 5 });
    expect(files['articles/2019/03/banjir-rob-merendam.md']).toContain(
      '(/2018/12/tanggul-jebol.html)',
    );
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia@/);
  });

  test('after the old export it brings no post a second time', async () => {
    const content = contentFolder();
    await runImport(content, given('blog.xml', oldExport([post, page])));
    const names = Object.keys(filesIn(content));
    await runImport(content, given('feed.atom', takeout([post, page])));
    expect(Object.keys(filesIn(content))).toEqual(names);
  });
});
