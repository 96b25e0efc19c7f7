import type { Client, SFTPWrapper } from 'ssh2';
import { RemoteError } from '../remote-error.ts';

/** Numbers of answers, as SFTP has them. */
export const STATUS = {
  NO_SUCH_FILE: 2,
  PERMISSION_DENIED: 3,
  FAILURE: 4,
  UNSUPPORTED: 8,
  EXISTS: 11,
  READ_ONLY: 12,
  NO_SPACE: 14,
  QUOTA: 15,
} as const;

type Done<T> = (error: Error | null | undefined, value: T) => void;

/** Asks the host for something about `path`. Rejects with `RemoteError`; many may be asked at once. */
export type AskSftp = <T = void>(
  path: string,
  call: (sftp: SFTPWrapper, done: Done<T>) => void,
) => Promise<T>;

/** A line by which a host is asked. */
export type SftpLine = { readonly ask: AskSftp; end(): void };

/** The number of the answer that an error is; undefined where it is none. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof RemoteError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'number'
    ? cause.code
    : undefined;
}

function faultOf(error: Error & { code?: unknown }, path: string): RemoteError {
  switch (error.code) {
    case STATUS.PERMISSION_DENIED:
    case STATUS.READ_ONLY:
      return new RemoteError({ kind: 'denied', path }, error);
    case STATUS.NO_SPACE:
    case STATUS.QUOTA:
      return new RemoteError({ kind: 'full', path }, error);
  }
  // What the package says without a number is that no answer came.
  if (typeof error.code !== 'number') return new RemoteError({ kind: 'lost' }, error);
  return new RemoteError({ kind: 'other', path, said: error.message }, error);
}

/** So long a host has to take its leave (ms). */
const LEAVE = 1000;

/** Begins SFTP on a connection. Rejects with `RemoteError` where the host has none. */
export async function sftpLine(client: Client): Promise<SftpLine> {
  const waiting = new Set<(error: RemoteError) => void>();
  let isOpen = true;
  const drop = (): void => {
    isOpen = false;
    for (const reject of waiting) reject(new RemoteError({ kind: 'lost' }));
    waiting.clear();
  };
  client.on('error', drop).on('close', drop);
  const guarded = <T>(
    begin: (done: Done<T>) => void,
    fault: (error: Error) => RemoteError,
  ): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (!isOpen) reject(new RemoteError({ kind: 'lost' }));
    waiting.add(reject);
    begin((error, value) => {
      waiting.delete(reject);
      if (error) reject(fault(error));
      else resolve(value);
    });
    return promise;
  };
  const end = (): void => {
    client.end();
    setTimeout(() => client.destroy(), LEAVE).unref();
  };
  try {
    const sftp = await guarded<SFTPWrapper>(
      (done) => void client.sftp(done),
      (error) => new RemoteError({ kind: 'other', path: '', said: error.message }, error),
    );
    sftp.on('error', drop);
    sftp.on('close', drop);
    return {
      ask: (path, call) =>
        guarded(
          (done) => {
            try {
              call(sftp, done);
            } catch (error) {
              // The package throws for what the host has not said that it can.
              const unsupported = Object.assign(error as Error, { code: STATUS.UNSUPPORTED });
              done(unsupported, undefined as never);
            }
          },
          (error) => faultOf(error, path),
        ),
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}
