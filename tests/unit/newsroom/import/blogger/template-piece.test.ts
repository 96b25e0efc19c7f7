import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { post } from './blog-units.ts';
import { host, oldExport } from './write-blog.ts';

/** What the script of the template does on a page of the blog: where its link leads, and what is canonical. */
function shownAt(pathname: string, script: string) {
  const link = { href: '' };
  const canonical: { rel?: string; href?: string }[] = [];
  const document = {
    querySelector: () => link,
    querySelectorAll: () => [],
    createElement: () => ({}),
    head: { appendChild: (one: { href?: string }) => canonical.push(one) },
  };
  runInNewContext(script, { document, location: { pathname } });
  return [link.href, canonical.map(({ href }) => href)];
}

describe('the piece for the template of the old blog', () => {
  test('is written for a lent address, and names the new one', async () => {
    const { content, rules } = await imported('blog.xml', oldExport([post]));
    const text = readFileSync(join(content, '_import/blogger-template.html'), 'utf8');
    const script = /<!\[CDATA\[([^]*)\/\/\]\]>/.exec(text)![1]!;
    expect(shownAt('/2019/03/judul.html', script)).toEqual([
      'https://kabarbaru.example/2019/03/judul.html',
      ['https://kabarbaru.example/2019/03/judul.html'],
    ]);
    expect(shownAt('/search/label/Daerah', script)).toEqual(['https://kabarbaru.example/', []]);
    expect(text).toMatch(/mesin pencari boleh mengabaikannya/);
    // Blogger's templates are XML: what is pasted must be well-formed.
    expect(text).not.toMatch(/<!--[^]*--[^>][^]*-->/);
    expect(rules).toContain('blogger-template');
  });

  test('is not written for a domain of its own', async () => {
    const own = oldExport([post]).replaceAll(host, 'https://kabarmuara.example');
    const { content } = await imported('blog.xml', own);
    expect(existsSync(join(content, '_import/blogger-template.html'))).toBe(false);
  });
});
