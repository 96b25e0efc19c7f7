import type { Asset } from '../schema/entries.ts';
import type { Whole } from './checks/check.ts';
import type { Role } from './files/role.ts';
import { isNeverPublished } from './files/root-file.ts';
import type { FileStats } from './files/walk.ts';
import { picturesShown } from './content.ts';

type ByRole = ReadonlyMap<Role, readonly FileStats[]>;

/**
 * The files that may be published, and those that are for nothing. A file of any place that a text
 * links or shows may be published too, and so may the logo. `unlinked` are the PDFs and archives
 * beside articles that no text leads to: readers never see them.
 */
export function sortAssets(
  byRole: ByRole,
  { site, articles, authors, adverts, pages }: Whole,
): { assets: Asset[]; stray: FileStats[]; unlinked: FileStats[] } {
  const assets: Asset[] = (['picture', 'document', 'root'] as const).flatMap((kind) =>
    (byRole.get(kind) ?? [])
      .filter(({ file }) => !isNeverPublished(file))
      .map(({ file, size }) => ({ file, kind, size })),
  );
  const stray: FileStats[] = [];
  const entries = [...articles, ...pages].map(({ entry }) => entry);
  const linkedFiles = new Set(entries.flatMap(({ documents }) => documents));
  const advertised = adverts.map(({ entry }) => entry);
  const shownPictures = picturesShown(entries, authors, site, advertised);
  for (const stats of byRole.get('stray') ?? []) {
    const { file, size } = stats;
    const path = file.normalize('NFC');
    if (linkedFiles.has(path)) assets.push({ file, kind: 'document', size });
    else if (shownPictures.has(path)) assets.push({ file, kind: 'picture', size });
    else stray.push(stats);
  }
  const unlinked = (byRole.get('document') ?? []).filter(
    ({ file }) =>
      /^articles\/.*\.(?:pdf|zip)$/i.test(file) && !linkedFiles.has(file.normalize('NFC')),
  );
  return { assets, stray, unlinked };
}
