import type { PublishTarget } from '../../../schema/entries.ts';

/** Where the files of a site lie in a bucket. */
export type S3Place = {
  readonly bucket: string;
  readonly region: string;
  /** The address of the bucket, with a slash at its end. */
  readonly base: string;
  /** What the names of all files of the site begin with: empty, or with a slash at its end. */
  readonly prefix: string;
};

/** A name as a part of an address, as the signature has it: `+` and the like are letters. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The bucket of a host in `publish.yaml`. Another service than Amazon has it as the first folder of its
 * address; so has Amazon where its name has a dot, which no certificate there covers.
 */
export function s3Place({
  bucket = '',
  region = '',
  endpoint,
  folder = '',
}: PublishTarget): S3Place {
  const amazon = `s3.${region}.amazonaws.com`;
  const service = endpoint === undefined ? `https://${amazon}` : endpoint.replace(/\/+$/, '');
  const isOwnName = endpoint === undefined && !bucket.includes('.');
  const inside = folder.split('/').filter((part) => part !== '' && part !== '.');
  return {
    bucket,
    region,
    base: isOwnName ? `https://${bucket}.${amazon}/` : `${service}/${encoded(bucket)}/`,
    prefix: inside.map((part) => `${part}/`).join(''),
  };
}

/** The address of a file of the site. */
export function objectAddress({ base, prefix }: S3Place, path: string): string {
  return base + `${prefix}${path}`.split('/').map(encoded).join('/');
}
