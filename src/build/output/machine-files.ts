import { digestOf } from '../../lib/digest.ts';
import type { MachineFile, MachineNotes } from '../../publish/files.ts';
import { machineFiles } from '../../publish/files.ts';
import type { Site } from '../../site/site.ts';
import { PageFailed } from '../render-page.ts';

/** The key of a file: digest of all that it shows, and of the code that writes it. */
export const machineFileKey = (
  code: string,
  { path, view }: Pick<MachineFile, 'path' | 'view'>,
): string => digestOf(code, path, view);

/** What such a file says. Throws `PageFailed` where it cannot be made. */
export function machineText(file: MachineFile): string {
  try {
    return file.write();
  } catch (cause) {
    throw new PageFailed({ path: file.path, component: 'src/publish/files.ts' }, cause);
  }
}

/** The files for programs of a site, by their paths. */
export type MachineFiles = ReadonlyMap<string, MachineFile>;

/** Feeds, sitemaps and the other files that programs read. Throws where two have one path. */
export function machineFilesOf(site: Site, notes: MachineNotes): MachineFiles {
  const files = new Map<string, MachineFile>();
  for (const file of machineFiles(site, notes)) {
    if (files.has(file.path)) throw new Error(`${file.path} is made twice.`);
    files.set(file.path, file);
  }
  return files;
}
