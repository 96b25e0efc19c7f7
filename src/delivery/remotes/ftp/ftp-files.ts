import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import type { Client } from 'basic-ftp';
import type { Parcel } from '../remote.ts';
import { isAnswer, isRefusal } from './ftp-fault.ts';
import { isGranted, isThere } from './ftp-questions.ts';
import { refusalAfter } from './hear-refusals.ts';

/**
 * The bytes of a parcel, once the line for them is encrypted: an empty file would end that line while both
 * sides still agree how, which a host answers with 425.
 */
async function* bytesOf({ ftp }: Client, from: Parcel['from']): AsyncIterable<Uint8Array> {
  const line = ftp.dataSocket;
  if (line && 'secureConnecting' in line && line.secureConnecting === true)
    await once(line, 'secureConnect');
  if (typeof from === 'string') yield* createReadStream(from);
  else yield from;
}

/** Sends the bytes of a parcel to the file `at`. */
export async function sendFile(client: Client, { from }: Parcel, at: string): Promise<void> {
  try {
    await client.uploadFrom(Readable.from(bytesOf(client, from), { objectMode: false }), at);
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
