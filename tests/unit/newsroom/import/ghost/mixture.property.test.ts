import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { database, ghostPost, hidden, hiddenCount } from './write-ghost.ts';

const mixture = fc.array(
  fc.record({
    type: fc.constantFrom('post', 'page', 'lain'),
    status: fc.constantFrom('published', 'draft', 'scheduled', 'sent', 'baru', ''),
    visibility: fc.constantFrom('public', 'members', 'paid', 'tiers', 'filter', '', null),
    isEmail: fc.boolean(),
    isTitled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

test('no mixture publishes what is private, and the numbers add up', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, fc.boolean(), async (kinds, isLast) => {
      const isShown = ({ type, status, visibility, isEmail }: (typeof kinds)[number]) =>
        type !== 'lain' && status === 'published' && visibility === 'public' && !isEmail;
      const posts = kinds.map((kind, number) => {
        const mark = isShown(kind) ? 'TERBUKA' : 'TERTUTUP';
        const title = kind.isTitled ? `${mark} ${number}` : '';
        const { type, status, visibility } = kind;
        return ghostPost(number, { type, status, visibility, title, html: `<p>${mark} isi</p>` });
      });
      const posts_meta = kinds.map(({ isEmail }, number) => ({
        post_id: `60a${number}`,
        email_only: isEmail,
      }));
      const data = isLast ? { ...hidden, posts_meta, posts } : { posts, posts_meta, ...hidden };
      const text = JSON.stringify({ db: [database(data)] });
      const { outcome, files } = await imported('g.json', text);
      const counts = outcome.units.of('g.json');
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(
        posts.length + hiddenCount,
      );
      for (const file of Object.values(files)) {
        expect(file).not.toMatch(/RAHASIA|rahasia/);
        if (file.includes('TERTUTUP')) expect(file).toMatch(/^draft: true$/m);
      }
      expect(counts.article + counts.page).toBe(kinds.filter((kind) => isShown(kind)).length);
    }),
    { numRuns: 15 },
  );
});

test('no text that begins like an export makes the import throw', async () => {
  const piece = fc.constantFrom(
    ...[
      '"posts":[',
      '{"id":"a","title":"A"}',
      ',',
      '}',
      ']',
      '[',
      '{',
      '"',
      '\\',
      '"uuid":',
      'null',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = `{"db":[{"meta":{"exported_on":1},"data":{${pieces.join('')}`;
      const { outcome } = await imported('g.json', text);
      // No post of it says that it was published.
      expect(outcome.units.of('g.json')).toMatchObject({ article: 0, page: 0 });
    }),
    { numRuns: 40 },
  );
});
