import type { Site } from '../../site/site.ts';
import { documentFile } from '../../site/addresses.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import { publishedBytes } from '../../site/published-files.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** Documents that published articles and pages link to, by path below the content folder. */
export function documentsShown({ edition }: Site): Set<string> {
  return new Set([...edition.articles, ...edition.pages].flatMap(({ documents }) => documents));
}

/**
 * Copies those documents to their places in the output, as far as they are among `files`, never over
 * what the build made.
 */
export function addDocuments(
  output: OutputFolder,
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  site: Site,
  files: PublishedFiles,
): void {
  for (const file of documentsShown(site)) {
    const [path, entry] = [documentFile(file), files.get(file)];
    const bytes = entry && output.isFree(path) ? publishedBytes(contentRoot, entry) : undefined;
    if (bytes) output.put(path, bytes);
  }
}
