import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Line } from './line.ts';

/** What a packet carries, and how many go out before the first is acknowledged (RFC 6928). */
const PACKET = 1448;
const FIRST_WINDOW = 10 * PACKET;

/** A port that leads elsewhere. */
export type Relay = { port: number; close(): Promise<void> };

/**
 * Puts the port `to` of this machine at the far end of a line: opening a connection takes a round
 * trip, what is sent arrives half a round trip later, all connections together are no faster than
 * the line, and each begins slowly, its window growing by what is acknowledged (RFC 5681, 3.1).
 * Packets are never lost, and the way up has no limit.
 */
export async function farRelay(to: number, line: Line): Promise<Relay> {
  let free = 0;
  const relay = createServer({ allowHalfOpen: false }, (near) => {
    const far = connect(to, '127.0.0.1');
    for (const socket of [near, far]) socket.setNoDelay(true);
    const opened = performance.now() + line.roundTrip;
    const [up, down, acknowledged] = [inOrder(), inOrder(), inOrder()];
    near.on('data', (data) => {
      const arrives = Math.max(opened, performance.now()) + line.roundTrip / 2;
      up(arrives, () => far.writable && far.write(data));
    });
    let window = FIRST_WINDOW;
    let flying = 0;
    const waiting: Buffer[] = [];
    const send = (): void => {
      while (waiting.length > 0 && flying + waiting[0]!.length <= window) {
        const packet = waiting.shift()!;
        flying += packet.length;
        free = Math.max(free, performance.now()) + (packet.length * 8000) / line.rate;
        const sent = free;
        down(sent + line.roundTrip / 2, () => {
          if (near.writable) near.write(packet);
          acknowledged(sent + line.roundTrip, () => {
            flying -= packet.length;
            window += packet.length;
            send();
          });
        });
      }
    };
    far.on('data', (data: Buffer) => {
      for (let from = 0; from < data.length; from += PACKET) {
        waiting.push(data.subarray(from, from + PACKET));
      }
      send();
    });
    endTogether(near, far);
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  return {
    port: (relay.address() as AddressInfo).port,
    close: () => new Promise((resolve) => relay.close(() => resolve())),
  };
}

/** Timers alone may overtake each other by a millisecond; these acts never do. */
function inOrder(): (time: number, act: () => void) => void {
  let last = Promise.resolve();
  return (time, act) => {
    last = last.then(() => wait(Math.max(0, time - performance.now()))).then(act);
  };
}

function endTogether(...sockets: Socket[]): void {
  for (const socket of sockets) {
    const end = (): void => sockets.forEach((one) => one.destroy());
    socket.on('close', end).on('error', end);
  }
}
