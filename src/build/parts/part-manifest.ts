import { join } from 'node:path';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Share } from '../../lib/share.ts';
import { MANIFEST } from './part-folder.ts';
import type { PartIdentity } from './part-identity.ts';

/** Another form of the manifest is another number; one of another number is none. */
const VERSION = 1;

/** A file of a part: its path in the site, the key of a page that is known by one, its digest. */
export type BroughtFile = readonly [path: string, key: string, digest: string];

/** A pack of analyses: its file, digest, and whose they are. */
export type PartTexts = { file: string; digest: string; keys: string[] };

/** What a part says of itself; plain JSON. */
export type PartManifest = {
  share: Share;
  identity: PartIdentity;
  files: BroughtFile[];
  texts: PartTexts[];
};

/** The manifest of the part in `folder`; undefined where there is none that is whole. */
export function readManifest(folder: string): PartManifest | undefined {
  const text = readSealed(join(folder, MANIFEST));
  if (text === undefined) return undefined;
  const { version, ...manifest } = JSON.parse(text) as PartManifest & { version: number };
  return version === VERSION ? manifest : undefined;
}

/** Writes the manifest of a part, whole or not at all. */
export function writeManifest(folder: string, manifest: PartManifest): void {
  writeSealed(join(folder, MANIFEST), JSON.stringify({ version: VERSION, ...manifest }));
}
