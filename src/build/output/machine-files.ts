import { digestOf } from '../../lib/digest.ts';
import { once } from '../../lib/memo.ts';
import { outputFile } from '../../lib/url.ts';
import type { MachineFile, MachineNotes } from '../../publish/files.ts';
import { machineFiles } from '../../publish/files.ts';
import type { Site } from '../../site/site.ts';
import { PageFailed } from '../render-page.ts';
import type { EarlierKeys } from '../surroundings.ts';
import type { OutputFolder } from './output-folder.ts';

/** The key of a file: digest of all that it shows, and of the code that writes it. */
export const machineFileKey = (code: string, { path, view }: MachineFile): string =>
  digestOf(code, path, view);

/** What such a file says. Throws `PageFailed` where it cannot be made. */
export function machineText(file: MachineFile): string {
  try {
    return file.write();
  } catch (cause) {
    throw new PageFailed({ path: file.path, component: 'src/publish/files.ts' }, cause);
  }
}

/** Finds the files for programs of a site by their paths. */
export function machineFileFinder(site: Site, notes: MachineNotes): (path: string) => MachineFile {
  const files = once(() => new Map([...machineFiles(site, notes)].map((one) => [one.path, one])));
  return (path) => files().get(path)!;
}

/** How they are written: by which code, and what they say besides the site. */
type Writing = {
  code: string;
  notes: MachineNotes;
  /** The key that a file had, where nothing but texts can be another than in the last build. */
  left?: EarlierKeys | undefined;
  /** Whether a text was read that is another than when the content was: the next build writes the file again. */
  isOvertaken: () => boolean;
};

/**
 * Adds feeds, sitemaps and the other files that programs read; those that would say the same stay.
 */
export function addMachineFiles(
  output: OutputFolder,
  site: Site,
  { code, notes, left = () => undefined, isOvertaken }: Writing,
): void {
  for (const file of machineFiles(site, notes)) {
    const path = outputFile(file.path);
    if (output.has(path)) throw new Error(`${file.path} is made twice.`);
    const key = (file.isOfFields && left(path)) || machineFileKey(code, file);
    if (output.keep(path, key)) continue;
    const text = machineText(file);
    output.put(path, text, isOvertaken() ? '' : key);
  }
}
