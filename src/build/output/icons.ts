import type { Site } from '../../site/site.ts';
import { iconFiles } from '../../publish/icons/icon-files.ts';
import { accentOf, drawIcon } from '../../publish/icons/icon-svg.ts';
import { digestOf } from '../../lib/digest.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import { publishedBytes } from '../../site/published-files.ts';
import type { FileRecord } from './file-record.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** The sign that the newsroom has drawn itself, `content/files/icon.svg`, cleaned. */
export function ownIcon(
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  files: PublishedFiles,
): string | undefined {
  const found = files.get('files/icon.svg');
  const bytes = found && publishedBytes(contentRoot, found);
  return bytes && Buffer.from(bytes).toString('utf8');
}

/** The site's sign in all sizes, from the newsroom's `own` drawing where there is one. */
export function siteIcons(site: Site, own: string | undefined): Promise<Map<string, Uint8Array>> {
  return own === undefined ? iconFiles(drawIcon(site), accentOf(site)) : iconFiles(own, '#ffffff');
}

/** Adds the icons to the output; `earlier` are the files of the last build, kept where they fit. */
export async function addIcons(
  output: OutputFolder,
  site: Site,
  {
    code,
    earlier,
    own,
  }: { code: string; earlier: ReadonlyMap<string, FileRecord>; own: string | undefined },
): Promise<void> {
  const drawn = own ?? drawIcon(site) + accentOf(site);
  const key = digestOf('icons', code, drawn);
  const drawnThen = [...earlier].filter(([, record]) => record.key === key);
  if (drawnThen.length > 0 && drawnThen.every(([path]) => output.keep(path, key))) return;
  for (const [path, bytes] of await siteIcons(site, own)) output.put(path, bytes, key);
}
