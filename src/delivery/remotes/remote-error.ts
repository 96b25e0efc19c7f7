/** What stands in the way of a host, as data. */
export type RemoteFault =
  /** The connection broke: trying again may help. */
  | { kind: 'lost' }
  /** Nobody answers under that name. */
  | { kind: 'unreachable'; server: string }
  /** The name or the password, or the key, is not taken. */
  | { kind: 'login'; user: string }
  /** The private key is locked and was not opened, or is none. */
  | { kind: 'key'; isLocked: boolean }
  /** The host has let in as many as it wants: later it may go. */
  | { kind: 'too-many'; said: string }
  /** The host lets in, and opens no second line for the bytes of files, as FTP needs. */
  | { kind: 'no-data-line'; server: string }
  /** The host cannot encrypt. */
  | { kind: 'no-tls'; server: string }
  /** The keys of an S3 service are not taken, or there are none. */
  | { kind: 'keys'; key: string | undefined }
  /** There is no bucket of that name. */
  | { kind: 'no-bucket'; bucket: string }
  /** The host shows another key than the one that is known, or one that nobody has confirmed. */
  | { kind: 'host-key'; known: string | undefined; shown: string }
  /** The certificate of the host cannot be trusted: Node's word for why, and the names that it is for. */
  | { kind: 'certificate'; reason: string; names?: string }
  | { kind: 'no-folder'; folder: string }
  /** No room is left at `path`. */
  | { kind: 'full'; path: string }
  | { kind: 'denied'; path: string }
  /** A program that is needed is not on this machine. */
  | { kind: 'no-program'; program: string }
  /** What the host said, word for word. */
  | { kind: 'other'; path: string; said: string };

/** A host did not do what was asked. */
export class RemoteError extends Error {
  readonly fault: RemoteFault;
  constructor(fault: RemoteFault, cause?: unknown) {
    super(`host: ${JSON.stringify(fault)}`, { cause });
    this.name = 'RemoteError';
    this.fault = fault;
  }
}

const isOf = (error: unknown, ...kinds: readonly RemoteFault['kind'][]): boolean =>
  error instanceof RemoteError && kinds.includes(error.fault.kind);

/** Whether the connection broke, so that the same may be tried by another. */
export const isLost = (error: unknown): boolean => isOf(error, 'lost');

/**
 * Whether the same may go a while later. A host that was reached before and answers no more is one whose
 * line broke; one that never answered has another name.
 */
export const mayPass = (error: unknown, wasReached: boolean): boolean =>
  isOf(error, 'lost', 'too-many', 'no-data-line') || (wasReached && isOf(error, 'unreachable'));
