import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchGuarded } from '../../../../../src/newsroom/import/fetch/fetch-guarded.ts';
import { isPrivateAddress } from '../../../../../src/newsroom/import/fetch/is-private-address.ts';

const bounds = { allowPrivate: true, maxBytes: 1000, timeout: 2000, maxRedirects: 2 };

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'bukan',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));
test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is public', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);

describe('fetching', () => {
  test('follows redirects and gives the last address', async () => {
    const url = await served((request, response) => {
      if (request.url === '/b') response.end('isi');
      else response.writeHead(302, { location: '/b' }).end();
    });
    const found = await fetchGuarded(`${url}/a`, bounds);
    expect([found.bytes.toString(), found.url]).toEqual(['isi', `${url}/b`]);
  });

  test('stops at too many redirects, bytes, and time, and at other schemes behind a redirect', async () => {
    const url = await served((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/file')
        response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (request.url === '/large') response.end('x'.repeat(5000));
    });
    await expect(fetchGuarded(`${url}/loop`, bounds)).rejects.toThrow('redirects');
    await expect(fetchGuarded(`${url}/large`, bounds)).rejects.toThrow('MB');
    await expect(fetchGuarded(`${url}/file`, bounds)).rejects.toThrow('scheme');
    await expect(fetchGuarded(`${url}/never`, { ...bounds, timeout: 200 })).rejects.toThrow();
  });

  test('refuses private addresses, by number and by name', async () => {
    const url = await served((_, response) => response.end('rahasia'));
    const guarded = { ...bounds, allowPrivate: false };
    await expect(fetchGuarded(url, guarded)).rejects.toMatchObject({ refused: true });
    await expect(
      fetchGuarded(url.replace('127.0.0.1', 'localhost'), guarded),
    ).rejects.toMatchObject({ refused: true });
    await expect(fetchGuarded('http://2130706433/', guarded)).rejects.toMatchObject({
      refused: true,
    });
  });
});
