import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port of this machine that leads to another, over a line that may be long and may break. */
export type Relay = {
  readonly port: number;
  /** How many connections were begun. */
  count(): number;
  /** Breaks all connections, as when a cable is pulled out. */
  cut(): void;
  /** Breaks them when so many more bytes have come from whoever connects. */
  cutAfter(bytes: number): void;
  close(): Promise<void>;
};

/** So much is on its way before the sender has to wait (bytes). */
const AHEAD = 1 << 20;

/** Hands on what comes from `near` to `far`, `delay` ms later and in its order, its end too. */
function handOn(near: Socket, far: Socket, delay: number, passed: (bytes: number) => void): void {
  let last = Promise.resolve();
  const later = (act: () => void): void => {
    const due = performance.now() + delay;
    last = last.then(() => wait(Math.max(0, due - performance.now()))).then(act);
  };
  near.on('data', (data: Buffer) => {
    passed(data.length);
    if (far.writableLength > AHEAD) near.pause();
    later(() => {
      if (far.writable) far.write(data);
    });
  });
  far.on('drain', () => near.resume());
  near.on('end', () => later(() => far.end()));
}

/**
 * Leads to the port `to` of this machine. `roundTrip` is how long a byte takes there and back (ms):
 * opening a connection takes that, too. How much the line carries has no bound.
 */
export async function startRelay(to: number, roundTrip = 0): Promise<Relay> {
  const open = new Set<Socket>();
  let [began, left] = [0, Infinity];
  const cut = (): void => {
    left = Infinity;
    for (const socket of open) socket.destroy();
  };
  const server = createServer(
    { allowHalfOpen: true, noDelay: true, pauseOnConnect: true },
    (near) => {
      began += 1;
      open.add(near);
      near.on('close', () => open.delete(near)).on('error', () => {});
      setTimeout(() => {
        const far = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
        open.add(far);
        far.on('error', () => near.destroy());
        near.on('close', () => far.destroy());
        far.on('close', () => {
          open.delete(far);
          if (!far.readableEnded) near.destroy();
        });
        handOn(near, far, roundTrip / 2, (bytes) => {
          left -= bytes;
          if (left <= 0) cut();
        });
        handOn(far, near, roundTrip / 2, () => {});
        near.resume();
      }, roundTrip);
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    count: () => began,
    cut,
    cutAfter: (bytes) => {
      left = bytes;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
