import { FTPError } from 'basic-ftp';
import { connectFault } from '../network-fault.ts';
import { RemoteError } from '../remote-error.ts';

/** Answers of a host that has no room. */
const FULL = new Set([452, 552]);
/** What a host may say of a write that failed for want of room. */
const NO_ROOM = /no space|disk full|quota|writing|write to/i;
/** Answers for which a line, or the one beside it for a file's bytes, is gone. */
const BROKEN = new Set([421, 426]);
const NO_DATA_LINE = 425;
/** What is not there, or forbidden: the number is the same. */
const REFUSED = new Set([450, 550, 553]);

/** Of a host that lets nobody in who does not encrypt. */
const NEEDS_TLS = /TLS|SSL|encrypt|cleartext/i;
const TOO_MANY = /too many|maximum|already connected|connection limit|login limit|max clients/i;

/** Whether it is an answer of the host, by which the line goes on. */
export const isAnswer = (error: unknown): error is FTPError => error instanceof FTPError;

/** Whether the host says that something is not there, or forbidden. */
export const isRefusal = (error: unknown): boolean => isAnswer(error) && REFUSED.has(error.code);

/** What a host answered, in a line. */
const lineOf = ({ message }: FTPError): string =>
  message.replace(/\s*\n(?:\d{3}[ -])?/g, ' ').trim();

/** What stands in the way of a file. */
export function ftpFault(error: unknown, path: string, server: string): RemoteError {
  if (error instanceof RemoteError) return error;
  if (!isAnswer(error)) {
    const isDataLine = error instanceof Error && /data connection/i.test(error.message);
    if (isDataLine) return new RemoteError({ kind: 'no-data-line', server }, error);
    const fault = connectFault(error, server);
    // A host that was reached has answered before.
    return fault.fault.kind === 'certificate' ? fault : new RemoteError({ kind: 'lost' }, error);
  }
  const { code } = error;
  const message = lineOf(error);
  if (FULL.has(code) || (code === 451 && NO_ROOM.test(message)))
    return new RemoteError({ kind: 'full', path }, error);
  if (BROKEN.has(code)) return new RemoteError({ kind: 'lost' }, error);
  if (code === NO_DATA_LINE) return new RemoteError({ kind: 'no-data-line', server }, error);
  return new RemoteError({ kind: 'other', path, said: message }, error);
}

/** What stands in the way of a login. */
export function loginFault(error: unknown, user: string, server: string): RemoteError {
  if (!isAnswer(error)) return connectFault(error, server);
  const { code } = error;
  const message = lineOf(error);
  const isOther = ![421, 530].includes(code) || NEEDS_TLS.test(message);
  if (!isOther && (code === 421 || TOO_MANY.test(message)))
    return new RemoteError({ kind: 'too-many', said: message }, error);
  return new RemoteError(
    isOther ? { kind: 'other', path: '', said: message } : { kind: 'login', user },
    error,
  );
}
