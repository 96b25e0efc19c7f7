import type { Asset } from '../schema/entries.ts';
import type { Whole } from './checks/check.ts';
import type { Role } from './files/role.ts';
import type { FoundFile } from './files/walk.ts';

type ByRole = ReadonlyMap<Role, readonly FoundFile[]>;

/**
 * The files that are published as they are, and those that are for nothing. A manuscript that a
 * text links, and a picture that the settings name as the logo, are published too.
 */
export function sortAssets(
  byRole: ByRole,
  { site, stories, pages }: Whole,
): { assets: Asset[]; stray: FoundFile[] } {
  const assets: Asset[] = (['picture', 'document', 'root'] as const).flatMap((kind) =>
    (byRole.get(kind) ?? []).map(({ file, size }) => ({ file, kind, size })),
  );
  const stray: FoundFile[] = [];
  const linked = new Set([...stories, ...pages].flatMap(({ entry }) => entry.documents));
  for (const found of byRole.get('stray') ?? []) {
    const { file, size } = found;
    const isLinked = linked.has(file.normalize('NFC')) && /^(?:articles|pages)\//.test(file);
    if (isLinked) assets.push({ file, kind: 'document', size });
    else if (file === site.look.logo) assets.push({ file, kind: 'picture', size });
    else stray.push(found);
  }
  return { assets, stray };
}
