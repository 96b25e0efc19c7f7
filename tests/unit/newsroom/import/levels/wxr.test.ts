import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/content-files/read.ts';
import { importSource } from '../../../../../src/newsroom/import/import-source.ts';
import { sharedData } from '../../../../shared-data.ts';
import { contentFolder } from '../support/content-folder.ts';

const folder = sharedData('wxr');
const now = '2026-11-22T10:00:00.000Z';
/** Fixtures whose channel or version is broken hold no items: they must be told, not read. */
const files: [name: string, articles: number][] = [
  ['backslashes.xml', 1],
  ['cdata-edge.xml', 1],
  ['crazy-cdata.xml', 1],
  ['invalid-version-tag.xml', 0],
  ['malformed.xml', 0],
  ['multiple-cdata.xml', 1],
  ['post-content-blank-lines.xml', 1],
  ['test-serialized-comment-meta.xml', 1],
  ['test-utw-post-meta-import.xml', 1],
  ['valid-wxr-1.0.xml', 6],
  ['valid-wxr-1.1.xml', 2],
  ['wxr-base-url-rewriting.xml', 1],
  ['wxr-comprehensive.xml', 2],
  ['wxr-css-urls.xml', 1],
  ['wxr-utf-8-challenges.xml', 1],
  ['wxr-with-sub-data.xml', 1],
  ['theme-unit-test/64-block-test-data.xml', 62],
  ['theme-unit-test/theme-preview.xml', 7],
  ['theme-unit-test/themeunittestdata.wordpress.xml', 79],
];

/** Items of a type in the text of an export, by the marks around them. */
function typed(text: string, type: string): number {
  return text.match(new RegExp(`<wp:post_type>(?:<!\\[CDATA\\[)?${type}\\b`, 'g'))?.length ?? 0;
}

describe.skipIf(!folder)('WordPress exports', () => {
  for (const [name, articles] of files) {
    test(`${name}: every post and page arrives and the content is in order`, async () => {
      const content = contentFolder({ site: false });
      const target = join(folder!, name);
      const outcome = await importSource({ target, content, now });
      const made = [...outcome.created].filter((file) => /^(articles|pages)\//.test(file));
      expect(made).toHaveLength(articles);
      const { findings } = readContent({ root: content, now: new Date(now) }).content;
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  }

  test('the report counts what the file holds', async () => {
    for (const [name] of files.slice(-3)) {
      const target = join(folder!, name);
      const text = readFileSync(target, 'utf8');
      const { counts } = await importSource({
        target,
        content: contentFolder(),
        now,
        dryRun: true,
      });
      const sum = (type: string) =>
        [...counts]
          .filter(([kind]) => kind.startsWith(`${type} `))
          .reduce((total, [, count]) => total + count, 0);
      for (const type of ['post', 'page', 'attachment', 'nav_menu_item'])
        expect(sum(type), type).toBe(typed(text, type));
      expect(counts.get('authors')).toBe(text.match(/<wp:author>/g)?.length ?? 0);
      expect(counts.get('tags')).toBe(text.match(/<wp:tag>/g)?.length ?? 0);
      expect(counts.get('categories')).toBe(text.match(/<wp:category>/g)?.length ?? 0);
    }
  });
});
