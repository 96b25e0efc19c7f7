import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { RemoteFault } from '../../../../src/delivery/remotes/remote-error.ts';
import { RemoteError } from '../../../../src/delivery/remotes/remote-error.ts';
import type { Remote } from '../../../../src/delivery/remotes/remote.ts';
import { s3Remote } from '../../../../src/delivery/remotes/s3.ts';
import { objectAddress, s3Place } from '../../../../src/delivery/remotes/s3/s3-bucket.ts';
import { picturesFolder } from '../../../../src/site/addresses.ts';
import { freshFolder } from '../../../support/build-site.ts';
import { freePort } from '../../../support/hosts/free-port.ts';
import { remoteContract } from '../../../support/delivery/remote-contract.ts';
import type { S3Manner, S3Server } from '../../../support/delivery/s3-server.ts';
import { S3_BUCKET, S3_REGION, startS3 } from '../../../support/delivery/s3-server.ts';
import { S3_KEYS } from '../../../support/delivery/s3-signature.ts';

const running: S3Server[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

type Settings = { folder?: string; keys?: typeof S3_KEYS; bucket?: string; region?: string };

const remoteAt = (endpoint: string, { folder, keys = S3_KEYS, bucket, region }: Settings = {}) =>
  s3Remote(
    s3Place({
      name: 'utama',
      kind: 's3',
      bucket: bucket ?? S3_BUCKET,
      region: region ?? S3_REGION,
      endpoint,
      ...(folder !== undefined && { folder }),
    }),
    { ...keys, token: undefined },
    async () => {},
  );

async function service(
  manner: S3Manner = {},
  settings: Settings = {},
): Promise<{ remote: Remote; root: string; server: S3Server }> {
  const root = join(freshFolder('bucket'), 'objects');
  const server = await startS3(root, manner);
  running.push(server);
  return { remote: remoteAt(server.endpoint, settings), root, server };
}

const faultOf = (work: Promise<unknown>): Promise<RemoteFault> =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => {
      expect(error).toBeInstanceOf(RemoteError);
      return (error as RemoteError).fault;
    },
  );

describe('a bucket', () => {
  remoteContract(async () => {
    const { remote, root } = await service();
    return { root, open: async () => remote };
  });
});

describe('a folder in a bucket of a service that takes no notice of conditions', () => {
  remoteContract(async () => {
    const { remote, root } = await service(
      { conditions: 'ignored', page: 1 },
      { folder: '/a b/situs/' },
    );
    return { root: join(root, 'a b/situs'), open: async () => remote };
  });
});

describe('a service that refuses conditions', () => {
  remoteContract(async () => {
    const { remote, root } = await service({ conditions: 'refused' });
    return { root, open: async () => remote };
  });
});

test('of two that claim at once one has it', async () => {
  for (const conditions of ['known', 'ignored', 'refused'] as const) {
    const { server } = await service({ conditions });
    const one = (): Remote =>
      s3Remote(
        s3Place({
          name: 'a',
          kind: 's3',
          bucket: S3_BUCKET,
          region: S3_REGION,
          endpoint: server.endpoint,
        }),
        { ...S3_KEYS, token: undefined },
        () => new Promise((resolve) => setTimeout(resolve, 200)),
      );
    const had = await Promise.all(
      ['a', 'b', 'c'].map((who) => one().claim('.turn', Buffer.from(who))),
    );
    expect(had.filter(Boolean), conditions).toHaveLength(1);
  }
});

test('files come with their type and how long they may be kept', async () => {
  const { remote, server } = await service();
  const sent = async (path: string): Promise<unknown> => {
    await remote.put([{ path, from: Buffer.from('x') }], () => {});
    const headers = server.headers.get(path)!;
    return [headers['content-type'], headers['cache-control']];
  };
  const FIXED = 'public, max-age=31536000, immutable';
  expect(await sent('2024/01/a/index.html')).toEqual(['text/html; charset=utf-8', 'no-cache']);
  expect(await sent('politik/feed.xml')).toEqual([
    'application/rss+xml; charset=utf-8',
    'public, max-age=300',
  ]);
  expect(await sent('_astro/a.js')).toEqual(['text/javascript; charset=utf-8', FIXED]);
  expect(await sent(`${picturesFolder}/a.webp`)).toEqual(['image/webp', FIXED]);
  expect(await sent('search-index/manifest.json')).toEqual([
    'application/json; charset=utf-8',
    'no-cache',
  ]);
  expect(await sent('search-index/terms/abc.bin')).toEqual(['application/octet-stream', FIXED]);
  expect(await sent('files/Anggaran.PDF')).toEqual(['application/pdf', 'no-cache']);
  expect(await sent('data.csv')).toEqual(['text/csv; charset=utf-8', 'no-cache']);
  expect(await sent('constructor')).toEqual(['application/octet-stream', 'no-cache']);
});

test('a server that asks to slow down is asked again', async () => {
  let times = 0;
  const { remote } = await service({
    instead: () => (times++ < 3 ? [503, 'SlowDown'] : undefined),
  });
  await remote.put([{ path: 'a.txt', from: Buffer.from('isi') }], () => {});
  expect(Buffer.from((await remote.read('a.txt'))!).toString()).toBe('isi');
});

test('what stands in the way is told by its kind', async () => {
  const { remote, server, root } = await service({
    instead: (_method, key) => {
      if (key === 'terlarang') return [403, 'AccessDenied'];
      if (key === 'penuh') return [507, 'XMinioStorageFull'];
      if (key === 'aneh') return [400, 'Aneh'];
      return key === 'putus' ? 'cut' : undefined;
    },
  });
  const at = (settings: Settings): Remote => remoteAt(server.endpoint, settings);
  const put = (path: string): Promise<void> =>
    remote.put([{ path, from: Buffer.from('x') }], () => {});
  const strange = at({ keys: { ...S3_KEYS, accessKey: 'LAIN' } });
  expect(await faultOf(strange.read('a'))).toEqual({ kind: 'keys', key: 'LAIN' });
  const wrong = at({ keys: { ...S3_KEYS, secretKey: 'salah' } });
  const { accessKey: key } = S3_KEYS;
  expect(await faultOf(wrong.claim('a', Buffer.from('x')))).toEqual({ kind: 'keys', key });
  expect(await faultOf(at({ region: 'us-east-1' }).names())).toEqual({ kind: 'keys', key });
  const none = { kind: 'no-bucket', bucket: 'lain' };
  expect(await faultOf(at({ bucket: 'lain' }).read('a'))).toEqual(none);
  expect(await faultOf(at({ bucket: 'lain' }).names())).toEqual(none);
  expect(await faultOf(put('terlarang'))).toEqual({ kind: 'denied', path: 'terlarang' });
  expect(await faultOf(remote.existing(['terlarang']))).toEqual({
    kind: 'denied',
    path: 'terlarang',
  });
  expect(await faultOf(put('penuh'))).toMatchObject({ kind: 'full', path: 'penuh' });
  expect(await faultOf(put('aneh'))).toEqual({ kind: 'other', path: 'aneh', said: '400 Aneh' });
  expect(await faultOf(put('putus'))).toEqual({ kind: 'lost' });
  const port = await freePort();
  expect(await faultOf(remoteAt(`http://127.0.0.1:${port}`).names())).toEqual({
    kind: 'unreachable',
    server: `127.0.0.1:${port}`,
  });
  // With the first error nothing more is begun.
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'lama.txt'), '');
  const before = server.asked.length;
  await faultOf(remote.existing(Array.from({ length: 500 }, () => 'terlarang')));
  expect(server.asked.length - before).toBeLessThan(40);
});

test('addresses are as each service has them', () => {
  const at = (target: object, path: string): string =>
    objectAddress(
      s3Place({ name: 'a', kind: 's3', bucket: 'kabar', region: 'ap-southeast-3', ...target }),
      path,
    );
  expect(at({}, 'a b+(1).pdf')).toBe(
    'https://kabar.s3.ap-southeast-3.amazonaws.com/a%20b%2B%281%29.pdf',
  );
  expect(at({ bucket: 'kabar.example', folder: 'www' }, 'a/é')).toBe(
    'https://s3.ap-southeast-3.amazonaws.com/kabar.example/www/a/%C3%A9',
  );
  expect(at({ endpoint: 'https://s3.example.id/' }, 'index.html')).toBe(
    'https://s3.example.id/kabar/index.html',
  );
});
