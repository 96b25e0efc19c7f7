import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../site/site.ts';
import { iconFiles } from '../../publish/icons/icon-files.ts';
import { accentOf, drawIcon } from '../../publish/icons/icon-svg.ts';
import { digestOf } from '../../lib/digest.ts';
import type { PublishedFiles } from '../../site/published-files.ts';
import { publishedBytes } from '../../site/published-files.ts';
import type { OutputRecord } from './file-record.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** A site's sign as SVG, and the colour that telephones see around it. */
export type Sign = { svg: string; ground: string };

/** The sign that the theme ships. */
const THEME_SIGN = 'public/icon.svg';

/**
 * The site's sign: the newsroom's own drawing, `content/files/icon.svg`, cleaned; else the first
 * letter of its name; else the theme's.
 */
export function siteSign(
  { contentRoot, root }: Pick<Settings, 'contentRoot' | 'root'>,
  site: Site,
  files: PublishedFiles,
): Sign {
  const entry = files.get('files/icon.svg');
  const drawing = entry && publishedBytes(contentRoot, entry);
  if (drawing) return { svg: Buffer.from(drawing).toString('utf8'), ground: '#ffffff' };
  const svg = drawIcon(site);
  if (svg !== undefined) return { svg, ground: accentOf(site) };
  return { svg: readFileSync(join(root, THEME_SIGN), 'utf8'), ground: '#ffffff' };
}

/** Adds the icons to the output; `earlier` are the files of the last build, kept where they fit. */
export async function addIcons(
  output: OutputFolder,
  {
    code,
    earlier,
    sign: { svg, ground },
  }: { code: string; earlier: ReadonlyMap<string, OutputRecord>; sign: Sign },
): Promise<void> {
  const key = digestOf('icons', code, svg, ground);
  const earlierIcons = [...earlier].filter(([, record]) => record.key === key);
  if (earlierIcons.length > 0 && earlierIcons.every(([path]) => output.keep(path, key))) return;
  for (const [path, bytes] of await iconFiles(svg, ground)) output.put(path, bytes, key);
}
