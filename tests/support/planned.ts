import { machineFileKey } from '../../src/build/output/machine-files.ts';
import type { PlannedPage } from '../../src/build/planned-pages.ts';
import { plannedPages } from '../../src/build/planned-pages.ts';
import type { MachineFile } from '../../src/publish/files.ts';
import { machineFiles } from '../../src/publish/files.ts';
import type { Site } from '../../src/site/site.ts';
import type { HeldArticles } from '../../src/publish/status.ts';

/** A page, or a file for programs, with the key that it is made under. */
export type Planned = PlannedPage & { file?: MachineFile };

/** All pages of a site, and all files for programs. */
export function plannedOf(
  site: Site,
  code: string,
  held: HeldArticles = { count: 0, rules: [] },
): Planned[] {
  const files = [...machineFiles(site, { generator: 'Warta 1', heldArticles: held })];
  return [
    ...plannedPages(site, code),
    ...files.map((file) => ({
      path: file.path,
      component: 'src/publish/files.ts',
      hasText: false,
      key: machineFileKey(code, file),
      file,
    })),
  ];
}
