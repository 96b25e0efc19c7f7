import { expect, test } from 'vitest';
import type { PublishTarget } from '../../../src/schema/entries.ts';
import { openTarget } from '../../../src/delivery/targets/open-target.ts';
import { secretsFrom } from '../../../src/delivery/targets/secrets.ts';
import type { Variables } from '../../../src/newsroom/terminal/environment.ts';

const TARGET: PublishTarget = {
  name: 'utama',
  kind: 's3',
  bucket: 'kabar',
  region: 'ap-southeast-3',
};

const open = (env: Variables): Promise<unknown> =>
  openTarget({ target: TARGET, secrets: secretsFrom(env, TARGET), project: '/' })();

test('a bucket needs both keys, and opens without a question to the service', async () => {
  await expect(open({})).rejects.toMatchObject({ fault: { kind: 'keys', key: undefined } });
  await expect(open({ WARTA_ACCESS_KEY: 'A' })).rejects.toMatchObject({
    fault: { kind: 'keys', key: 'A' },
  });
  const keys = { WARTA_ACCESS_KEY_UTAMA: 'A', AWS_SECRET_ACCESS_KEY: 'b' };
  await expect(open(keys)).resolves.toBeDefined();
});

test('a host by rsync opens without a question to it, and lays nothing by that stays', async () => {
  const target: PublishTarget = {
    ...{ name: 'utama', kind: 'rsync', server: 'ssh.kabar.example', user: 'kabar' },
    folder: 'public_html',
  };
  const remote = await openTarget({ target, secrets: secretsFrom({}, target), project: '/' })();
  await remote.close();
});

test('a token goes with the keys that it was lent with alone', () => {
  const token = { AWS_SESSION_TOKEN: 't' };
  expect(secretsFrom({ ...token, AWS_ACCESS_KEY_ID: 'A' }, TARGET).token).toBe('t');
  expect(secretsFrom({ ...token, WARTA_ACCESS_KEY: 'A' }, TARGET).token).toBeUndefined();
});
