import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { forms, options, postRow, writeDump } from './write-dump.ts';

const mixture = fc.array(
  fc.record({
    post_status: fc.constantFrom('publish', 'draft', 'private', 'trash', 'pending', 'inherit', ''),
    post_type: fc.constantFrom('post', 'page', 'berita', 'revision', 'shop_order', 'reply', ''),
    post_password: fc.constantFrom('', '', 'sandi'),
  }),
  { minLength: 1, maxLength: 12 },
);

const isPublic = ({ post_status, post_type, post_password }: Record<string, string>) =>
  post_status === 'publish' && /^(?:post|page|berita)$/.test(post_type!) && post_password === '';

test('no mixture of rows publishes what is private, and the numbers add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      mixture,
      fc.constantFrom(...Object.values(forms)),
      fc.shuffledSubarray(['wp_options', 'wp_posts', 'wp_comments'], { minLength: 3 }),
      async (kinds, form, order) => {
        const rows = kinds.map((kind, at) => {
          const mark = isPublic(kind) ? 'TERBUKA' : 'RAHASIA';
          const texts = { post_title: `${mark} ${at}`, post_content: `${mark} isi ${at}` };
          return postRow(at + 1, { ...texts, ...kind });
        });
        const comment = { comment_ID: 1, comment_post_ID: 1, comment_content: 'RAHASIA' };
        const all: Record<string, Record<string, string | number | null>[]> = {
          wp_options: options(),
          wp_posts: rows,
          wp_comments: [comment],
        };
        const tables = Object.fromEntries(order.map((name) => [name, all[name]!]));
        const { outcome, files } = await imported('kabar.sql', writeDump(tables, form));
        const counts = outcome.units.of('kabar.sql');
        const inAll = options().length + 1 + rows.length;
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(inAll);
        for (const file of Object.values(files))
          if (file.includes('RAHASIA')) expect(file).toMatch(/^draft: true$/m);
        expect(counts.article + counts.page).toBe(kinds.filter((kind) => isPublic(kind)).length);
      },
    ),
    { numRuns: 25 },
  );
});
