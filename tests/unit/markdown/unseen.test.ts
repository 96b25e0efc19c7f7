import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/content-files/read-body.ts';
import { scanBody } from '../../../src/content-files/body/scan-body.ts';
import { commentsIn, withoutComments } from '../../../src/markdown/unseen/comments.ts';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { scanEntries } from '../../../src/markdown/live/scan-entries.ts';
import { firstWords, plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { contentFolder } from '../../content-folder.ts';
import { sampleContext } from './sample-context.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { manyOf } from '../../support/growth/hostile-texts.ts';

const NOTE = '<!-- catatan redaksi: Pak Slamet (0812-3456-7890) minta namanya disembunyikan -->';

const html = (body: string): string => renderMarkdown(body, sampleContext()).html;

test.each([
  [`${NOTE}\n\nAir surut.`, '<p>Air surut.</p>\n'],
  [`Air ${NOTE} surut.`, '<p>Air surut.</p>\n'],
  [`${NOTE} Air surut.`, '<p>Air surut.</p>\n'],
  [`Air surut. ${NOTE}\nWarga pulang.`, '<p>Air surut.\nWarga pulang.</p>\n'],
  ['<!--\n# Slamet\n\n![Slamet](slamet.jpg)\n-->\n\nAir surut.', '<p>Air surut.</p>\n'],
  ['<!— Slamet —>\n\nAir surut.', '<p>Air surut.</p>\n'],
  ['<!- Slamet -->\n\nAir surut.', '<p>Air surut.</p>\n'],
  ['<!-- Slamet -> 0812 -->\n\nAir surut.', '<p>Air surut.</p>\n'],
  ['<!-- Slamet\n0812\n\nAir surut.', '<p>Air surut.</p>\n'],
  ['<!-- Slamet\n\nAir surut.\n\n<!-- 0812 -->', '<p>Air surut.</p>\n'],
  ['- Air\n- surut <!-- Slamet -->', '<ul>\n<li>Air</li>\n<li>surut</li>\n</ul>\n'],
])('a page has nothing of the comment in %j', (body, shown) => {
  expect(html(body)).toBe(shown);
  expect(plainText(body)).not.toMatch(/Slamet|0812/);
  expect(firstWords(body)).not.toMatch(/Slamet|0812/);
});

const LETTERS = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ==';

test.each([
  `Air surut.\n\n![][image1]\n\n[image1]: <${LETTERS}>`,
  `Air surut.\n\n![Warga][Image1]\n\n[image1]: ${LETTERS}\n`,
  `Air surut.\n\n![Warga](${LETTERS})`,
])('readers never see a picture as letters: %j', (body) => {
  expect(html(body)).toBe('<p>Air surut.</p>\n');
  expect(plainText(body)).toBe('Air surut.');
  expect(scanBody(body, 1).words).toBe(2);
  expect(findSlips(body).map(({ rule }) => rule)).toHaveLength(1);
});

test('code that tells of comments shows them', () => {
  expect(html('`<!-- x -->`')).toBe('<p><code>&lt;!-- x --&gt;</code></p>\n');
  expect(html('```\n<!-- x -->\n```')).toContain('&lt;!-- x --&gt;');
});

test('what a comment names is nobody’s: no picture is copied, no word counted', () => {
  const { references, words } = scanBody('Air surut. <!-- ![Slamet](slamet.jpg) -->', 1);
  expect(references).toEqual([]);
  expect(words).toBe(2);
});

test('an entry of live coverage in a comment is none', () => {
  expect(scanEntries('<!--\n## 08.00 Slamet\n-->\n\n## 09.00 Air surut\n')).toHaveLength(1);
});

test('a comment that nothing closes takes no text of another file', () => {
  const root = contentFolder({
    'articles/a.md': '---\ntitle: A\n---\n\nAir <!-- Slamet',
    'articles/a.live/b.md': '## 08.00 Surut\n\nWarga pulang. <!-- 0812 -->\n',
  });
  const parts = ['articles/a.live/b.md'];
  const { markdown } = readBody(root, { file: 'articles/a.md', parts });
  expect(markdown).toContain('Warga pulang.');
  expect(markdown).not.toMatch(/Slamet|0812/);
});

describe('places', () => {
  test('of slips below a comment are those of the file', () => {
    const [slip] = findSlips('<!--\nx\n\n-->\n\nAir **surut .\n');
    expect(slip).toMatchObject({ line: 6 });
  });

  test('lines stay, and no sign outside a comment is lost', () => {
    const piece = fc.constantFrom(
      '<!--',
      '-->',
      '<!—',
      '—>',
      '\n',
      '\n\n',
      ' ',
      '`',
      '```',
      'a',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const plain = withoutComments(text);
        expect(plain.split('\n')).toHaveLength(text.split('\n').length);
        let [outside, from] = ['', 0];
        for (const { start, end } of commentsIn(text)) {
          expect(end).toBeGreaterThan(start);
          outside += text.slice(from, start);
          from = end;
        }
        const words = (some: string): string => some.replace(/\s/g, '');
        expect(words(plain)).toBe(words(outside + text.slice(from)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['<!--', '<!-- -->', '<!--\n', '<!-- ` ', '<!— -->'])(
    'many %j take time in line with their number',
    (piece) => {
      expect(fastGrowing(withoutComments, [manyOf(piece)])).toEqual([]);
    },
  );
});
