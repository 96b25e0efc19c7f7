import { join } from 'node:path';
import { partsFolder, partFolder, partsIn, MANIFEST } from './part-folder.ts';
import type { PartIdentity } from './part-identity.ts';
import type { PartManifest } from './part-manifest.ts';
import { readManifest } from './part-manifest.ts';
import { PartsRefused } from './parts-refused.ts';

/** A part as it lies in its folder. */
export type Part = { folder: string; manifest: PartManifest };

/** In the order in which a person would look for what differs. */
const SAME = ['code', 'content', 'address', 'now'] as const satisfies (keyof PartIdentity)[];

/**
 * The parts of the site in `outRoot`, in their order. Throws `PartsRefused` where one is missing or
 * damaged, or was made of something else than `identity`.
 */
export function openParts(outRoot: string, identity: PartIdentity): Part[] {
  const folder = partsFolder(outRoot);
  const shares = partsIn(folder);
  const counts = [...new Set(shares.map(({ of }) => of))];
  const [of = 0] = counts;
  if (counts.length === 0) throw new PartsRefused({ kind: 'none', folder, of });
  if (counts.length > 1) throw new PartsRefused({ kind: 'mixed', folder, of, counts });
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  const missing = numbers.filter((number) => !shares.some((share) => share.number === number));
  if (missing.length > 0) throw new PartsRefused({ kind: 'missing', folder, of, numbers: missing });
  const parts = numbers.map((number): Part => {
    const own = partFolder(outRoot, { number, of });
    const manifest = readManifest(own);
    if (manifest) return { folder: own, manifest };
    const file = join(own, MANIFEST);
    throw new PartsRefused({ kind: 'damaged', folder, of, numbers: [number], file });
  });
  for (const kind of SAME) {
    const others = parts.filter(({ manifest }) => manifest.identity[kind] !== identity[kind]);
    const differing = others.map(({ manifest }) => manifest.share.number);
    if (differing.length > 0) throw new PartsRefused({ kind, folder, of, numbers: differing });
  }
  return parts;
}
