import { Readable, Writable } from 'node:stream';
import type { Client } from 'basic-ftp';
import type { Parcel } from '../remote.ts';
import { isAnswer, isRefusal } from './ftp-fault.ts';
import { isGranted, isThere } from './ftp-questions.ts';
import { refusalAfter } from './hear-refusals.ts';

/** Sends the bytes of a parcel to the file `at`. */
export async function sendFile(client: Client, { from }: Parcel, at: string): Promise<void> {
  const source = typeof from === 'string' ? from : Readable.from([Buffer.from(from)]);
  try {
    await client.uploadFrom(source, at);
  } catch (error) {
    throw isAnswer(error) || client.closed ? error : await refusalAfter(client, error);
  }
}

/** Puts a file over what may lie there. Only where a host cannot, that one is removed just before. */
export async function renameOver(client: Client, from: string, to: string): Promise<void> {
  try {
    await client.rename(from, to);
  } catch (error) {
    if (!isRefusal(error) || !(await isGranted(client.remove(to)))) throw error;
    await client.rename(from, to);
  }
}

/** The bytes of a file of the host; undefined where there is none. */
export async function readFile(client: Client, at: string): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  const sink = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  try {
    await client.downloadTo(sink, at);
  } catch (error) {
    // The same number says that it is forbidden.
    if (!isRefusal(error) || (await isThere(client, at))) throw error;
    return undefined;
  }
  return Buffer.concat(pieces);
}
