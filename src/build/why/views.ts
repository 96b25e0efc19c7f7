import type { MachineNotes } from '../../publish/files.ts';
import { machineFiles } from '../../publish/files.ts';
import type { Site } from '../../site/site.ts';
import { pagesOf } from '../../views/pages.ts';
import { machineFileKey } from '../output/machine-files.ts';
import { pageKey } from '../planned-pages.ts';

/** A page, or a file that programs read: where it is, what it shows, and its key under a code. */
export type Viewed = { path: string; view(): object; keyBy(code: string): string };

/** All of a site that is made from a view. */
export function* viewedIn(site: Site, notes: MachineNotes): Iterable<Viewed> {
  for (const page of pagesOf(site))
    yield { path: page.path, view: page.view, keyBy: (code) => pageKey(code, page) };
  for (const file of machineFiles(site, notes))
    yield { path: file.path, view: () => file.view, keyBy: (code) => machineFileKey(code, file) };
}
