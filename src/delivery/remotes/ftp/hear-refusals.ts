import type { Client, FTPResponse } from 'basic-ftp';

/** So long after the line for a file's bytes has gone the host may still say why (ms). */
const PATIENCE = 3000;

/**
 * A host that refuses a file closes the line for its bytes, and says why on the other: that may come
 * later, and the package takes the first for the end of both lines. Here it is waited for.
 */
export function hearRefusals({ ftp }: Client): void {
  const close = ftp.closeWithError.bind(ftp);
  ftp.closeWithError = (error) => {
    const { dataSocket } = ftp;
    if (!dataSocket || !error.message.endsWith('(data socket)')) close(error);
    // When it has said why, that line is forgotten.
    else setTimeout(() => void (ftp.dataSocket === dataSocket && close(error)), PATIENCE);
  };
}

/** What the host says of a file whose bytes it took no more of, in place of `error`; that one where it says nothing. */
export async function refusalAfter({ ftp }: Client, error: unknown): Promise<unknown> {
  const timer = setTimeout(() => ftp.close(), PATIENCE);
  try {
    const asked = ftp.handle(undefined, (answer, task) => {
      if (answer instanceof Error) task.reject(answer);
      else task.resolve(answer);
    }) as Promise<FTPResponse>;
    await asked;
    return error;
  } catch (refusal) {
    return ftp.closed ? error : refusal;
  } finally {
    clearTimeout(timer);
  }
}
