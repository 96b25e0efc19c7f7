import { connect } from 'node:tls';
import type { Difference } from './difference.ts';

/** A certificate that ends within so many days is told of: hosts renew theirs 30 days before. */
const SOON = 10;
const DAY = 86_400_000;
const PATIENCE = 20_000;

/** When the certificate of a host ends; undefined where none was shown. */
function endOf({ hostname, port }: URL): Promise<Date | undefined> {
  const { promise, resolve } = Promise.withResolvers<Date | undefined>();
  const socket = connect({
    ...{ host: hostname, servername: hostname, port: port === '' ? 443 : Number(port) },
    // What is wrong with it is told by whoever asks for pages; here it is only read.
    rejectUnauthorized: false,
    timeout: PATIENCE,
  });
  socket.once('secureConnect', () => {
    const end = Date.parse(socket.getPeerCertificate().valid_to);
    resolve(Number.isNaN(end) ? undefined : new Date(end));
    socket.end();
  });
  for (const event of ['error', 'timeout'] as const)
    socket.once(event, () => {
      resolve(undefined);
      socket.destroy();
    });
  return promise;
}

/** A certificate that will soon not be trusted any more. */
export async function endingCertificate(base: URL, now: Date): Promise<Difference[]> {
  if (base.protocol !== 'https:') return [];
  const end = await endOf(base);
  const isSoon = end !== undefined && end.getTime() - now.getTime() < SOON * DAY;
  return isSoon
    ? [{ kind: 'certificate', address: base.href, detail: end.toISOString().slice(0, 10) }]
    : [];
}
