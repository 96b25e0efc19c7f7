import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/** Loaded before a command (`node --import`): notes each host outside this machine that is called. */
const HERE = /^(?:127\.|::1$|localhost$|0\.0\.0\.0$)/;

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = args.flat() as ({ host?: string; path?: string } | undefined)[];
  const host = typeof first === 'object' && first.path === undefined ? first.host : undefined;
  const file = process.env['WARTA_TEST_CALLS'];
  if (file && host !== undefined && !HERE.test(host)) appendFileSync(file, `${host}\n`);
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;
