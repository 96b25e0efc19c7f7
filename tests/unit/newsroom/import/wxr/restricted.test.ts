import { describe, expect, test } from 'vitest';
import type { Item } from './write-export.ts';
import { imported } from './write-export.ts';

const html = '<p>Terbuka.</p>';

describe('what only members could read', () => {
  test.each<[string, Item]>([
    ['a letter of Jetpack', { html, meta: { _jetpack_newsletter_access: 'paid_subscribers' } }],
    ['a role', { html, meta: { _members_access_role: 'subscriber' } }],
    ['a level', { html, meta: { rcp_access_level: '2' } }],
    ['a part in a code', { html: `${html}[restrict userlevel="1"]<p>RAHASIA</p>[/restrict]` }],
    ['a part in a code in capitals', { html: `${html}[Members_Only]RAHASIA[/Members_Only]` }],
    [
      'a part in a block',
      {
        html: `${html}<!-- wp:premium-content/container --><p>RAHASIA</p><!-- /wp:premium-content/container -->`,
      },
    ],
    ['what follows a wall', { html: `${html}<!-- wp:jetpack/paywall /--><p>RAHASIA</p>` }],
  ])('is a draft: %s', async (_, item) => {
    const { units, files, outcome } = await imported([item]);
    expect(units).toMatchObject({ article: 0, draft: 1 });
    for (const text of Object.values(files))
      if (text.includes('RAHASIA')) expect(text).toContain('draft: true');
    expect([...outcome.notes].map(({ rule }) => rule)).toContain('post-restricted');
  });

  test.each<[string, Item]>([
    ['a letter for everybody', { html, meta: { _jetpack_newsletter_access: 'everybody' } }],
    ['no level', { html, meta: { rcp_access_level: '0', rcp_subscription_level: 'all' } }],
    ['a word in brackets', { html: '<p>[Private] kata ketua, [member] lain diam.</p>' }],
  ])('is not %s', async (_, item) => {
    expect((await imported([item])).units).toMatchObject({ article: 1, draft: 0 });
  });
});

test.each(['draft', 'trash', 'private', 'pending'])(
  'a block and a picture that are %s stand in no story',
  async (status) => {
    const { files } = await imported([
      {
        id: '1',
        html: '<p>Terbuka.</p><!-- wp:block {"ref":2} /-->[gallery ids="3"]',
        meta: { _thumbnail_id: '3' },
      },
      { id: '2', type: 'wp_block', html: '<p>RAHASIA</p>', status },
      ...(status === 'pending'
        ? []
        : [
            {
              id: '3',
              type: 'attachment',
              status,
              more: '<wp:attachment_url>https://lama.example/RAHASIA.jpg</wp:attachment_url>',
            },
          ]),
    ]);
    expect(JSON.stringify(files)).toContain('Terbuka.');
    expect(JSON.stringify(files)).not.toContain('RAHASIA');
  },
);
