import type { Parcel } from '../remote.ts';
import { eachOf } from '../each-of.ts';
import { parcelSource } from '../parcel-source.ts';
import { RemoteError } from '../remote-error.ts';
import type { AskSftp } from './sftp-line.ts';
import { STATUS, statusOf } from './sftp-line.ts';

/** What every host takes in one message (B), and so many of a file are on their way. */
const PIECE = 32_768;
const PIECES_AT_ONCE = 32;

/** Where the pieces of a file begin. */
function* startsOf(size: number): Generator<number> {
  for (let start = 0; start < size; start += PIECE) yield start;
}

/** Where the pieces begin of which so many are asked for at once, from `start` on. */
const roundFrom = (start: number): number[] =>
  Array.from({ length: PIECES_AT_ONCE }, (_, at) => start + at * PIECE);

/** Fills a file that is open for it, and closes it. Rejects where not all of it is there. */
export async function fillFile(
  ask: AskSftp,
  path: string,
  handle: Buffer,
  parcel: Parcel,
): Promise<void> {
  const source = await parcelSource(parcel);
  const close = (): Promise<void> => ask(path, (sftp, done) => sftp.close(handle, done as never));
  try {
    await eachOf(startsOf(source.size), PIECES_AT_ONCE, async (start) => {
      const piece = await source.read(start, PIECE);
      await ask(path, (sftp, done) =>
        sftp.write(handle, piece, 0, piece.length, start, done as never),
      );
    });
    await close();
  } catch (error) {
    await close().catch(() => {});
    // OpenSSH has no number for it; to a file that was opened nothing else is wrong.
    if (statusOf(error) === STATUS.FAILURE) throw new RemoteError({ kind: 'full', path }, error);
    throw error;
  } finally {
    await source.close();
  }
}

/** Reads a piece: less than was asked for where the file ends. */
async function readPiece(
  ask: AskSftp,
  path: string,
  handle: Buffer,
  start: number,
): Promise<Buffer> {
  const piece = Buffer.alloc(PIECE);
  let size = 0;
  while (size < PIECE) {
    const count = await ask<number>(path, (sftp, done) =>
      sftp.read(handle, piece, size, PIECE - size, start + size, done as never),
    );
    if (count === 0) break;
    size += count;
  }
  return piece.subarray(0, size);
}

/** The bytes of the file of a path, which lies at `at` on the host; undefined where there is none. */
export async function readFile(
  ask: AskSftp,
  path: string,
  at: string,
): Promise<Buffer | undefined> {
  let handle: Buffer;
  try {
    handle = await ask<Buffer>(path, (sftp, done) => sftp.open(at, 'r', done));
  } catch (error) {
    if (statusOf(error) === STATUS.NO_SUCH_FILE) return undefined;
    throw error;
  }
  try {
    const pieces: Buffer[] = [];
    for (let start = 0; ; start += PIECE * PIECES_AT_ONCE) {
      const round = await Promise.all(
        roundFrom(start).map((piece) => readPiece(ask, path, handle, piece)),
      );
      pieces.push(...round);
      if (round.at(-1)!.length < PIECE) return Buffer.concat(pieces);
    }
  } finally {
    // Nobody waits for it: what was read is read.
    ask(path, (sftp, done) => sftp.close(handle, done as never)).catch(() => {});
  }
}
