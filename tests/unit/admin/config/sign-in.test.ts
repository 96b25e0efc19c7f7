import { expect, test } from 'vitest';
import { cmsConfig } from '../../../../src/admin/config/cms-config.ts';
import type { DeskData } from '../../../../src/admin/config/desk-data.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

const backendOf = (editor: DeskData['editor']) =>
  cmsConfig({ ...DESK, editor }, wordsIn('id').admin, { today: '2026-11-29', month: undefined })
    .backend;

test.each(['github', 'gitlab', 'gitea'] as const)(
  'without an application one signs in at %s by a token alone',
  (backend) => {
    const told = backendOf({ backend });
    expect(told).toMatchObject({ name: backend, auth_methods: ['token'] });
    expect(told).not.toHaveProperty('app_id');
  },
);

test('an application at GitLab or Gitea lets people in without a token, and a token still does', () => {
  const [gitlab, gitea] = (['gitlab', 'gitea'] as const).map((backend) =>
    backendOf({ backend, app: 'abc' }),
  );
  expect(gitlab).toMatchObject({
    app_id: 'abc',
    auth_type: 'pkce',
    auth_methods: ['oauth', 'token'],
  });
  expect(gitea).toMatchObject({ app_id: 'abc', auth_methods: ['oauth', 'token'] });
});

test('GitHub lets nobody in without a server, so that an application changes nothing there', () => {
  expect(backendOf({ backend: 'github', app: 'abc' })).toEqual(backendOf({ backend: 'github' }));
});
