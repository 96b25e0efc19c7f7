import { posix } from 'node:path';
import { resolveReference } from '../../../content-files/body/resolve-reference.ts';
import type { Finding, Place } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { Article } from '../../../schema/entries.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Larger files make the archive heavy; readers get variants of their own. In bytes. */
export const HEAVY = 1_000_000;
/** Google Discover's and share cards' least width of a lead picture, in pixels. */
const LEAD = 1200;

/** What is wrong with picture files, and with lead pictures as such. */
export function pictureFindings(
  pictures: ReadonlyMap<string, PictureFacts>,
  articles: readonly Article[],
  placeOf: (file: string, ...path: readonly PropertyKey[]) => Place,
): Finding[] {
  return [
    ...[...pictures].flatMap(([file, facts]) => fileFindings(file, facts)),
    ...articles.flatMap(({ file, image }): Finding[] => {
      const lead = image && pictures.get(resolveReference(file, image.src) ?? '');
      if (!image || lead?.width === undefined || lead.width >= LEAD) return [];
      const values = { src: image.src, width: lead.width, limit: LEAD };
      return [finding('picture/narrow', placeOf(file, 'image', 'src'), values, 'warning')];
    }),
  ];
}

function fileFindings(file: string, { format, size, gps, script }: PictureFacts): Finding[] {
  const place = startOf(file);
  const found: Finding[] = [];
  if (format === 'heic')
    found.push(finding('picture/heic', place, { name: posix.basename(file) }, 'warning'));
  if (size > HEAVY) found.push(finding('picture/heavy', place, { size, limit: HEAVY }, 'warning'));
  if (gps) found.push(finding('picture/gps', place, {}, 'warning'));
  if (script) found.push(finding('picture/script', place, {}, 'warning'));
  return found;
}
