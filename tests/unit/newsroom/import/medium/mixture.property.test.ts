import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { beside, mediumZip, storyHtml } from './write-medium.ts';

const mixture = fc.array(
  fc.record({
    isDraft: fc.boolean(),
    isNamed: fc.boolean(),
    isDated: fc.boolean(),
    isMarked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

test('no mixture publishes what is private, and the numbers add up', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (kinds) => {
      const isShown = ({ isDraft, isNamed, isDated }: (typeof kinds)[number]) =>
        !isDraft && isNamed && isDated;
      const files = kinds.map((kind, at) => {
        const number = `abcdef1234${at.toString().padStart(2, '0')}`;
        const mark = isShown(kind) ? 'TERBUKA' : 'TERTUTUP';
        const body = `<p class="graf graf--p">${mark} ${at} isi tulisan.</p>`;
        const title = kind.isNamed ? `Judul ${mark} ${at}` : `${mark} ${at} isi`;
        const published = kind.isDated ? '2018-08-11T11:23:34.123Z' : '';
        const name = kind.isDraft ? `draft_x-${number}` : `2018-08-11_x-${number}`;
        const story = { title, body, number, published, isNamed: kind.isNamed };
        return [`posts/${name}.html`, storyHtml(story)] as const;
      });
      const { outcome, files: written } = await imported(
        'm.zip',
        mediumZip(Object.fromEntries(files)),
      );
      const counts = outcome.units.total;
      const shown = kinds.filter((kind) => isShown(kind)).length;
      expect(counts).toMatchObject({
        article: shown,
        draft: kinds.length - shown,
        private: Object.keys(beside).length,
      });
      for (const file of Object.values(written)) {
        expect(file).not.toMatch(/RAHASIA|rahasia/);
        if (file.includes('TERTUTUP')) expect(file).toMatch(/^draft: true$/m);
      }
    }),
    { numRuns: 12 },
  );
});

test('no page that begins like a story makes the import throw', async () => {
  const piece = fc.constantFrom(
    ...['<h1 class="p-name">', '</h1>', '<p class="graf">', 'Isi', '<section class="e-content">'],
    ...[
      '<a class="p-canonical" href="http://[">',
      '<time class="dt-published" datetime="x">',
      '</a>',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const text = `<!doctype html><article class="h-entry"><section data-field="x">${pieces.join('')}`;
      const { outcome } = await imported('a.html', text);
      const { article, draft, private: hidden } = outcome.units.total;
      expect(article).toBe(0);
      expect(draft + hidden).toBe(1);
    }),
    { numRuns: 40 },
  );
});
