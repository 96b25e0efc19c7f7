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

/** A sign as SVG, and the colour that telephones see around it. */
export type Sign = {
  svg: string;
  ground: string;
  /** Where the newsroom's own drawing lies in the content folder; absent in a sign of ours. */
  file?: string;
};

/** The newsroom's own drawing. */
const OWN_SIGN = 'files/icon.svg';
/** The sign that the theme ships. */
const THEME_SIGN = 'public/icon.svg';

function ownSign(contentRoot: string, files: PublishedFiles): Sign[] {
  const entry = files.get(OWN_SIGN);
  const drawing = entry && publishedBytes(contentRoot, entry);
  if (!drawing) return [];
  return [{ svg: Buffer.from(drawing).toString('utf8'), ground: '#ffffff', file: OWN_SIGN }];
}

/**
 * The signs that a site may have, the best first: the newsroom's own drawing, cleaned, where there is
 * one; then the first letter of its name or, where that cannot be drawn, the theme's.
 */
export function siteSigns(
  { contentRoot, root }: Pick<Settings, 'contentRoot' | 'root'>,
  site: Site,
  files: PublishedFiles,
): Sign[] {
  const letter = drawIcon(site);
  const usual =
    letter === undefined
      ? { svg: readFileSync(join(root, THEME_SIGN), 'utf8'), ground: '#ffffff' }
      : { svg: letter, ground: accentOf(site) };
  return [...ownSign(contentRoot, files), usual];
}

/** The icons of a sign; undefined where a drawing of the newsroom's cannot be drawn. */
async function iconsOf({ svg, ground, file }: Sign): Promise<Map<string, Uint8Array> | undefined> {
  try {
    return await iconFiles(svg, ground);
  } catch (error) {
    if (file === undefined) throw error;
    return undefined;
  }
}

/** The icons of the first of the signs that can be drawn, by path below the output folder. */
export async function drawnIcons(signs: readonly Sign[]): Promise<Map<string, Uint8Array>> {
  for (const sign of signs) {
    const icons = await iconsOf(sign);
    if (icons) return icons;
  }
  return new Map();
}

/**
 * Adds the icons of the first of the signs that can be drawn; `earlier` are the files of the last
 * build, kept where they fit. Returns the file of a drawing that cannot be drawn.
 */
export async function addIcons(
  output: OutputFolder,
  {
    code,
    earlier,
    signs,
  }: { code: string; earlier: ReadonlyMap<string, OutputRecord>; signs: readonly Sign[] },
): Promise<string | undefined> {
  let undrawn: string | undefined;
  for (const sign of signs) {
    const key = digestOf('icons', code, sign.svg, sign.ground);
    const earlierIcons = [...earlier].filter(([, record]) => record.key === key);
    if (earlierIcons.length > 0 && earlierIcons.every(([path]) => output.keep(path, key))) break;
    const icons = await iconsOf(sign);
    for (const [path, bytes] of icons ?? []) output.put(path, bytes, key);
    if (icons) break;
    undrawn = sign.file;
  }
  return undrawn;
}
