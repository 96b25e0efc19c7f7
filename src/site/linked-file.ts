import { meansFile } from '../content-files/body/resolve-reference.ts';
import type { Site } from './site.ts';
import { contentPath, isRemote } from '../lib/content-path.ts';
import { documentPath } from './addresses.ts';
import type { PublishedFiles } from './published-files.ts';

/**
 * What the links of texts to files of the content folder lead to. One that readers do not get is
 * `missing`: it is not there, or not among the files that are read.
 */
export function linkedFiles(files: PublishedFiles): Site['linkedFile'] {
  return ({ file, documents }, href) => {
    if (isRemote(href)) return undefined;
    const path = contentPath(file, href);
    const target = path === undefined ? undefined : files.get(path);
    if (target && (documents.includes(path!) || path!.startsWith('files/')))
      return { path: documentPath(path!), size: target.size };
    return meansFile(href) ? 'missing' : undefined;
  };
}
