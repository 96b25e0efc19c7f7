import type { Client } from 'basic-ftp';
import { expect, test } from 'vitest';
import { ftpLines } from '../../../../src/delivery/remotes/ftp/ftp-lines.ts';
import { RemoteError } from '../../../../src/delivery/remotes/remote-error.ts';

/** A connection in name only. */
const fakeClient = (): Client => {
  const client = { closed: false, close: () => (client.closed = true) };
  return client as unknown as Client;
};

const turns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a connection that was being begun when all were closed is closed, too', async () => {
  const { promise, resolve } = Promise.withResolvers<Client>();
  const lines = ftpLines(() => promise);
  const used = lines.use(async (client) => {
    if (client.closed) throw new Error('closed');
  });
  await turns();
  lines.close();
  const client = fakeClient();
  resolve(client);
  await expect(used).rejects.toThrow('closed');
  expect(client.closed).toBe(true);
  await expect(lines.use(async () => {})).rejects.toMatchObject({ fault: { kind: 'lost' } });
});

test('where the host lets in no more, those who wait get the connections that there are', async () => {
  let [begun, most, atOnce] = [0, 0, 0];
  const lines = ftpLines(async () => {
    await turns();
    if (begun === 2) throw new RemoteError({ kind: 'too-many', said: '421' });
    begun += 1;
    return fakeClient();
  });
  const work = async (): Promise<void> => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await turns();
    atOnce -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => lines.use(work)));
  expect([begun, most]).toEqual([2, 2]);
  expect(lines.countFor(100)).toBe(2);
});

test('a connection that the host closed meanwhile is begun anew', async () => {
  const clients: Client[] = [];
  const lines = ftpLines(async () => {
    clients.push(fakeClient());
    return clients.at(-1)!;
  });
  await lines.use(async () => {});
  clients[0]!.close();
  await lines.use(async (client) => expect(client).toBe(clients[1]));
  expect(clients).toHaveLength(2);
});
