import { readFileSync } from 'node:fs';
import { fileHeaders } from '../../publish/hosts/file-headers.ts';
import { eachOf } from './each-of.ts';
import type { Pause } from './last-to-write.ts';
import { isLastToWrite } from './last-to-write.ts';
import type { Parcel, Remote } from './remote.ts';
import type { S3Place } from './s3/s3-bucket.ts';
import { objectAddress } from './s3/s3-bucket.ts';
import { s3Names } from './s3/s3-listing.ts';
import type { S3Keys, S3Request } from './s3/s3-requests.ts';
import { askingS3 } from './s3/s3-requests.ts';

/** So many requests are on their way. */
const AT_ONCE = 16;

const MISSING = 404;
/** Somebody's file is there, or another is just being written. */
const TAKEN = [412, 409];
/** Of a service that does not know the condition, and says so. */
const UNKNOWN = [400, 501];

/** An empty file has no first byte. */
const ONE_BYTE = { headers: { Range: 'bytes=0-0' }, bears: [MISSING, 416] };

const ONLY_NEW = { 'If-None-Match': '*' } as const;

/** A bucket of Amazon S3, or of a service that speaks as it does. `pause` is for those that know no claims. */
export function s3Remote(place: S3Place, keys: S3Keys, pause: Pause): Remote {
  const ask = askingS3(place, keys);
  const on = (method: S3Request['method'], path: string, more: Partial<S3Request> = {}) =>
    ask({ method, path, address: objectAddress(place, path), ...more });
  const bytesOf = ({ from }: Parcel): Uint8Array<ArrayBuffer> =>
    typeof from === 'string' ? readFileSync(from) : new Uint8Array(from);
  const write = (parcel: Parcel, more: { only?: typeof ONLY_NEW; bears?: number[] } = {}) => {
    const { contentType, cacheControl } = fileHeaders(parcel.path);
    return on('PUT', parcel.path, {
      headers: { 'Content-Type': contentType, 'Cache-Control': cacheControl, ...more.only },
      body: bytesOf(parcel),
      bears: more.bears ?? [],
    });
  };
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const { status, bytes } = await on('GET', path, { bears: [MISSING] });
    return status === MISSING ? undefined : bytes;
  };
  return {
    read,
    put: (parcels, placed) =>
      eachOf(parcels, AT_ONCE, async (parcel) => {
        await write(parcel);
        placed(parcel.path);
      }),
    // One by one: not every service knows the deletion of many.
    remove: (paths) =>
      eachOf(paths, AT_ONCE, async (path) => {
        await on('DELETE', path, { bears: [MISSING] });
      }),
    async claim(path, from) {
      const claimed = () =>
        write({ path, from }, { only: ONLY_NEW, bears: [...TAKEN, ...UNKNOWN] });
      if (await read(path)) return false;
      const { status } = await claimed();
      if (TAKEN.includes(status)) return false;
      // A service that knows the condition refuses the second time; one that does not takes it again.
      if (!UNKNOWN.includes(status) && TAKEN.includes((await claimed()).status)) return true;
      if (UNKNOWN.includes(status)) await write({ path, from });
      return isLastToWrite(read, path, from, pause);
    },
    async existing(paths) {
      const found = new Set<string>();
      // Not by `HEAD`: Node gives a connection up after it, and a new one takes four times as long.
      await eachOf(paths, AT_ONCE, async (path) => {
        const { status } = await on('GET', path, ONE_BYTE);
        if (status !== MISSING) found.add(path);
      });
      return found;
    },
    names: () => s3Names(ask, place),
    async close() {},
  };
}
