import { documentFile } from '../../site/addresses.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import { publishedBytes } from '../../site/published-files.ts';
import type { Settings } from '../settings.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * Copies what of `content/files/` is among `files` to the root of the site, never over a file that
 * the build made: byte for byte, but for what pictures and films tell on people.
 */
export function addContentFiles(
  output: OutputFolder,
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  files: PublishedFiles,
): void {
  for (const entry of files.values()) {
    const path = documentFile(entry.file);
    if (!entry.file.startsWith('files/') || !output.isFree(path)) continue;
    const bytes = publishedBytes(contentRoot, entry);
    if (bytes) output.put(path, bytes);
  }
}
