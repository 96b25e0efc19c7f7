import { digestOf } from '../../lib/digest.ts';
import type { Project } from '../project.ts';

/** What the parts of a site and the build that joins them have to have in common. */
export type PartIdentity = {
  /** Digest of what makes pages. */
  code: string;
  /** Digest of all that is published, and of what is not yet. */
  content: string;
  /** Digest of where the site is published. */
  address: string;
  /** The clock, as an ISO instant. */
  now: string;
};

/** What a part or a joining build of the project is made of; `code` is the digest of what makes pages. */
export function identityOf(
  { settings, content, address, pictures, files }: Project,
  code: string,
): PartIdentity {
  const { authors, articles, pages, tables = [], ...rest } = content;
  const { assets: _published, findings: _told, ...others } = rest;
  const read = [...authors, ...articles, ...pages, ...tables].map(
    ({ file, digest }) => `${file} ${digest}`,
  );
  return {
    code,
    content: digestOf(others, read, [...pictures], [...files]),
    address: digestOf(address),
    now: settings.now,
  };
}
