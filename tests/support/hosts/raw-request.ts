import { connect } from 'node:net';
import { SITE_HOST } from './answer-fault.ts';

/**
 * Asks for `target` byte by byte as it is written (latin1), where `fetch` would put it into order
 * first. Resolves to the whole answer, also latin1; empty where the server hangs up.
 */
export function rawRequest(port: number, target: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1');
  socket.on('data', (text) => (answer += text));
  socket.on('error', () => resolve(answer));
  socket.on('close', () => resolve(answer));
  socket.end(`GET ${target} HTTP/1.1\r\nHost: ${SITE_HOST}\r\nConnection: close\r\n\r\n`, 'latin1');
  return promise;
}
