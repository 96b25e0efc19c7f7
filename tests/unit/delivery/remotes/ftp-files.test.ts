import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Client } from 'basic-ftp';
import { expect, test } from 'vitest';
import { sendFile } from '../../../../src/delivery/remotes/ftp/ftp-files.ts';
import { freshFolder } from '../../../support/build-site.ts';

/** A host to which a line for bytes is being encrypted, and what came there by the end. */
function host(secureConnecting: boolean) {
  const line = Object.assign(new EventEmitter(), { secureConnecting });
  const got: string[] = [];
  const uploadFrom = async (source: Readable) => got.push(String(await buffer(source)));
  const client = { closed: false, ftp: { dataSocket: line }, uploadFrom };
  return { client: client as unknown as Client, line, got };
}

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const file = join(freshFolder('ftp-files'), 'a.html');
writeFileSync(file, 'dari berkas');

test.each([
  ['an empty file', Buffer.alloc(0), ''],
  ['bytes', Buffer.from('isi'), 'isi'],
  ['a file', file, 'dari berkas'],
])('%s does not end before the line is encrypted', async (_name, from, bytes) => {
  const { client, line, got } = host(true);
  const sent = sendFile(client, { path: 'a', from }, '/a');
  await turns();
  expect(got).toEqual([]);
  line.emit('secureConnect');
  await sent;
  expect(got).toEqual([bytes]);
});

test('on a line that is ready it is sent at once', async () => {
  const { client, got } = host(false);
  await sendFile(client, { path: 'a', from: Buffer.from('isi') }, '/a');
  expect(got).toEqual(['isi']);
});
