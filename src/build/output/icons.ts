import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../layouts/context.ts';
import { iconFiles } from '../../publish/icons/icon-files.ts';
import { accentOf, drawIcon } from '../../publish/icons/icon-svg.ts';
import { digestOf } from '../page-keys/digest.ts';
import type { FileRecord } from './file-record.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** The site's sign in all sizes, from `content/files/icon.svg` where the newsroom has its own. */
export async function siteIcons(
  { contentRoot }: Settings,
  site: Site,
): Promise<Map<string, Uint8Array>> {
  const own = join(contentRoot, 'files/icon.svg');
  return existsSync(own)
    ? iconFiles(readFileSync(own, 'utf8'), '#ffffff')
    : iconFiles(drawIcon(site), accentOf(site));
}

/** Adds the icons to the output; `earlier` are the files of the last build, kept where they fit. */
export async function addIcons(
  output: OutputFolder,
  settings: Settings,
  site: Site,
  { code, earlier }: { code: string; earlier: ReadonlyMap<string, FileRecord> },
): Promise<void> {
  const own = join(settings.contentRoot, 'files/icon.svg');
  const drawn = existsSync(own) ? readFileSync(own, 'utf8') : drawIcon(site) + accentOf(site);
  const key = digestOf('icons', code, drawn);
  const drawnThen = [...earlier].filter(([, record]) => record.key === key);
  if (drawnThen.length > 0 && drawnThen.every(([path]) => output.keep(path, key))) return;
  for (const [path, bytes] of await siteIcons(settings, site)) output.put(path, bytes, key);
}
