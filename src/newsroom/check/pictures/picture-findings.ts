import { posix } from 'node:path';
import type { Reference } from '../../../content-files/body/references.ts';
import { resolveReference } from '../../../content-files/body/resolve-reference.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import { isActive } from '../../../pictures/clean/removed-parts.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Larger files make the archive heavy; readers get variants of their own. In bytes. */
export const HEAVY = 1_000_000;
/** Google Discover's and share cards' least width of a lead picture, in pixels. */
const LEAD = 1200;

/**
 * What is wrong with files that readers get, and with lead pictures as such. `textsOf` holds what the
 * texts show, by file: a broken picture is said where it is shown, else as a file.
 */
export function pictureFindings(
  pictures: ReadonlyMap<string, PictureFacts>,
  articles: readonly ArticleEntry[],
  placeOf: (file: string, ...path: readonly PropertyKey[]) => Position,
  textsOf: ReadonlyMap<string, readonly Reference[]> = new Map(),
): Finding[] {
  const shown = brokenShown(pictures, articles, placeOf, textsOf);
  return [
    ...shown.findings,
    ...[...pictures].flatMap(([file, facts]) => fileFindings(file, facts, shown.files.has(file))),
    ...articles.flatMap(({ file, image }): Finding[] => {
      const lead = image && pictures.get(resolveReference(file, image.src, true) ?? '');
      if (!image || lead?.width === undefined || lead.width >= LEAD) return [];
      const values = { src: image.src, width: lead.width, limit: LEAD };
      return [finding('picture/narrow', placeOf(file, 'image', 'src'), values, 'warning')];
    }),
  ];
}

/** Broken pictures where articles and texts show them, and the files that they are in. */
function brokenShown(
  pictures: ReadonlyMap<string, PictureFacts>,
  articles: readonly ArticleEntry[],
  placeOf: (file: string, ...path: readonly PropertyKey[]) => Position,
  textsOf: ReadonlyMap<string, readonly Reference[]>,
): { files: ReadonlySet<string>; findings: readonly Finding[] } {
  const files = new Set<string>();
  const findings: Finding[] = [];
  const look = (file: string, src: string, place: () => Position): void => {
    const target = resolveReference(file, src, true);
    const facts = target === undefined ? undefined : pictures.get(target);
    if (!facts || !(facts.damaged || facts.broken || facts.format === 'heic')) return;
    files.add(target!);
    if (facts.format === 'heic') {
      const name = posix.basename(target!);
      findings.push(finding('picture/heic', place(), { name }, 'warning'));
      return;
    }
    const values = { src, kind: facts.broken ?? 'other' } as const;
    findings.push(finding('picture/broken', place(), values, 'warning'));
  };
  for (const { file, image } of articles)
    if (image) look(file, image.src, () => placeOf(file, 'image', 'src'));
  for (const [file, references] of textsOf)
    for (const { src, line, column, picture } of references)
      if (picture) look(file, src, () => ({ file, line, column }));
  return { files, findings };
}

function fileFindings(file: string, facts: PictureFacts, isSaid: boolean): Finding[] {
  const { format, size, taken = [], damaged, names = [], places = 0 } = facts;
  const place = startOf(file);
  const findings: Finding[] = [];
  if (format === 'heic' && !isSaid)
    findings.push(finding('picture/heic', place, { name: posix.basename(file) }, 'warning'));
  // What lies in files/ is asked for by its address; readers of articles never load it.
  if (size > HEAVY && format !== undefined && !file.startsWith('files/'))
    findings.push(finding('picture/heavy', place, { size, limit: HEAVY }, 'warning'));
  if (taken.includes('place')) findings.push(finding('picture/gps', place, {}, 'warning'));
  const active = taken.filter(isActive);
  if (active.length > 0)
    findings.push(finding('picture/script', place, { parts: active }, 'warning'));
  const traces = taken.filter((kind) => !isActive(kind) && kind !== 'place');
  if (traces.length > 0) findings.push(finding('picture/traces', place, { parts: traces }, 'hint'));
  if (damaged && !isSaid) findings.push(finding('picture/damaged', place, {}, 'warning'));
  if (places > 0) findings.push(finding('document/place', place, { count: places }, 'warning'));
  if (names.length > 0)
    findings.push(finding('document/names', place, { names: names.join(', ') }, 'hint'));
  return findings;
}
