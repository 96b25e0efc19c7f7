import type { CmsConfig, Collection } from '@sveltia/cms';

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/**
 * The folders of the repository that a desk of this configuration reads: those of its collections and
 * of files, with all below, and of the settings and the root what lies in them.
 */
export function askedFolders({
  collections,
  singletons = [],
  media_folder: files = '',
}: CmsConfig & { readonly collections: Collection[] }): { path: string; isDeep: boolean }[] {
  const deep = [
    files,
    ...collections.flatMap((one) => ('folder' in one && one.folder ? [one.folder] : [])),
  ];
  const shallow = [
    '',
    ...singletons.flatMap((one) => ('file' in one && one.file ? [folderOf(one.file)] : [])),
  ];
  return [
    ...[...new Set(shallow)].map((path) => ({ path, isDeep: false })),
    ...deep.map((path) => ({ path, isDeep: true })),
  ];
}
