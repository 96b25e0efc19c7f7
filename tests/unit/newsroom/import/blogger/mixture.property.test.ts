import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { oldExport, takeout } from './write-blog.ts';
import fc from 'fast-check';
import type { BlogUnit } from './write-blog.ts';

const mixture = fc.array(
  fc.record({
    kind: fc.constantFrom('post', 'page', 'comment', 'template', 'settings', 'lain'),
    isPublic: fc.boolean(),
    isTitled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

test.each([
  ['the old export', oldExport],
  ['Takeout', takeout],
])('no mixture in %s publishes what is private, and the numbers add up', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(mixture, async (kinds) => {
      const units = kinds.map(({ kind, isPublic, isTitled }, number): BlogUnit => {
        const isShown = isPublic && (kind === 'post' || kind === 'page');
        const mark = isShown ? 'TERBUKA' : 'RAHASIA';
        const texts = { title: isTitled ? `${mark} ${number}` : '', content: `<p>${mark} isi</p>` };
        const status = isPublic ? 'LIVE' : 'DRAFT';
        return {
          kind,
          number,
          ...texts,
          path: `/2019/03/t-${number}.html`,
          status,
          isDraft: !isPublic,
        };
      });
      const { outcome, files } = await imported('blog.xml', write(units));
      const counts = outcome.units.of('blog.xml');
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(units.length);
      for (const file of Object.values(files))
        if (file.includes('RAHASIA')) expect(file).toMatch(/^draft: true$/m);
      const shown = kinds.filter(({ kind, isPublic }) => isPublic && /^(post|page)$/.test(kind));
      expect(counts.article + counts.page).toBe(shown.length);
    }),
    { numRuns: 15 },
  );
});
