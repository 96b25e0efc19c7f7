import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../layouts/context.ts';
import { documentPath, outputFile } from '../../lib/url.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** Documents that published stories and pages link to, by path below the content folder. */
export function documentsShown({ edition }: Site): Set<string> {
  return new Set([...edition.articles, ...edition.pages].flatMap(({ documents }) => documents));
}

/** Copies those documents to their places in the output, never over what the build made. */
export function addDocuments(output: OutputFolder, settings: Settings, site: Site): void {
  for (const file of documentsShown(site)) {
    const path = outputFile(documentPath(file));
    if (!output.has(path)) output.put(path, readFileSync(join(settings.contentRoot, file)));
  }
}
