import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../lib/write-file.ts';
import { sha256 } from '../proof/built-site.ts';
import type { Sealed } from './manifest.ts';
import { MANIFEST, PAGE, SEAL, digestAt, filesOfManifest, manifestText } from './manifest.ts';

/**
 * Writes a report into a folder: its files, the list of their digests, the page that names the digest of
 * that list, and the digest of the page. What an earlier report of the folder had and this one has not is
 * removed, if nobody touched it since; nothing else is. Answers the digest of the page.
 */
export function writeReport(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  pageWith: (manifestDigest: string) => string,
): string {
  const before = filesOfManifest(folder);
  const sealed: Sealed[] = [];
  for (const [file, data] of files) {
    writeAtomically(join(folder, file), data, { flush: 'nothing' });
    sealed.push({ file, digest: sha256(data) });
  }
  const manifest = manifestText(sealed);
  writeAtomically(join(folder, MANIFEST), manifest);
  const page = pageWith(sha256(manifest));
  writeAtomically(join(folder, PAGE), page);
  const digest = sha256(page);
  writeAtomically(join(folder, SEAL), manifestText([{ file: PAGE, digest }]));
  for (const { file, digest: made } of before)
    if (!files.has(file) && digestAt(join(folder, file)) === made) rmSync(join(folder, file));
  return digest;
}
