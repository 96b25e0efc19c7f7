/** What stands in the way of a host, as data. */
export type RemoteFault =
  /** The connection broke: trying again may help. */
  | { kind: 'lost' }
  /** Nobody answers under that name. */
  | { kind: 'unreachable'; server: string }
  /** The name or the password, or the key, is not taken. */
  | { kind: 'login'; user: string }
  /** The keys of an S3 service are not taken, or there are none. */
  | { kind: 'keys'; key: string | undefined }
  /** There is no bucket of that name. */
  | { kind: 'no-bucket'; bucket: string }
  /** The host shows another key than the one that is known, or one that nobody has confirmed. */
  | { kind: 'host-key'; known: string | undefined; shown: string }
  /** The certificate of the host cannot be trusted. */
  | { kind: 'certificate'; reason: string }
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

/** Whether the connection broke, so that the same may be tried by another. */
export const isLost = (error: unknown): boolean =>
  error instanceof RemoteError && error.fault.kind === 'lost';
