import { digestOf } from '../../lib/digest.ts';
import { outputFile } from '../../lib/url.ts';
import type { MachineFile, MachineNotes } from '../../publish/files.ts';
import { machineFiles } from '../../publish/files.ts';
import type { Site } from '../../site/site.ts';
import { PageFailed } from '../render-page.ts';
import type { OutputFolder } from './output-folder.ts';

/** The key of a file: digest of all that it shows, and of the code that writes it. */
export const machineFileKey = (code: string, { path, view }: MachineFile): string =>
  digestOf(code, path, view);

function textOf(file: MachineFile): string {
  try {
    return file.write();
  } catch (cause) {
    throw new PageFailed({ path: file.path, component: 'src/publish/files.ts' }, cause);
  }
}

/**
 * Adds feeds, sitemaps and the other files that programs read; those that would say the same stay.
 * `isOvertaken` tells whether a text was read that is another than when the content was: the next
 * build then writes the file again.
 */
export function addMachineFiles(
  output: OutputFolder,
  site: Site,
  { code, notes, isOvertaken }: { code: string; notes: MachineNotes; isOvertaken: () => boolean },
): void {
  for (const file of machineFiles(site, notes)) {
    const path = outputFile(file.path);
    if (output.has(path)) throw new Error(`${file.path} is made twice.`);
    const key = machineFileKey(code, file);
    if (output.keep(path, key)) continue;
    const text = textOf(file);
    output.put(path, text, isOvertaken() ? '' : key);
  }
}
