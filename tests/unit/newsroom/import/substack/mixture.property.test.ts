import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { people, substackZip } from './write-substack.ts';

const mixture = fc.array(
  fc.record({
    published: fc.constantFrom('true', 'TRUE', 'false', ''),
    audience: fc.constantFrom('everyone', 'only_paid', 'only_free', 'founding', 'lain', ''),
    type: fc.constantFrom('newsletter', 'podcast', 'page', 'thread', 'restack', 'adhoc_email', ''),
    isListed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

test('no mixture publishes what is private, and the numbers add up', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (kinds) => {
      const isShown = ({ published, audience, type, isListed }: (typeof kinds)[number]) =>
        isListed &&
        /^true$/i.test(published) &&
        audience === 'everyone' &&
        /^(?:newsletter|podcast|page)$/.test(type);
      const posts = kinds.map((kind, number) => {
        const mark = isShown(kind) ? 'TERBUKA' : 'TERTUTUP';
        return { number, ...kind, title: `${mark} ${number}`, html: `<p>${mark} isi</p>` };
      });
      const texts = posts.map(({ number, html }) => [`posts/${number}.judul-${number}.html`, html]);
      const listed = posts.filter(({ isListed }) => isListed);
      const zip = substackZip(listed, { ...people, ...Object.fromEntries(texts) });
      const { outcome, files } = await imported('a.zip', zip);
      const counts = outcome.units.total;
      // Two subscribers, two readers who opened, one table of clicks.
      expect(counts).toMatchObject({ private: 5, unclear: 0, aside: 0 });
      expect(counts.article + counts.page + counts.draft).toBe(posts.length);
      expect(counts.article + counts.page).toBe(kinds.filter((kind) => isShown(kind)).length);
      for (const file of Object.values(files)) {
        expect(file).not.toMatch(/RAHASIA|rahasia/);
        if (file.includes('TERTUTUP')) expect(file).toMatch(/^draft: true$/m);
      }
    }),
    { numRuns: 12 },
  );
});
