import type { UnzipFileInfo } from 'fflate';
import { strFromU8, unzipSync } from 'fflate';
import { cleanFile } from '../../../pictures/clean/clean-file.ts';
import { plainNames } from './plain-names.ts';

/** No part of a document is read that is larger, and no more parts than together have this. In bytes. */
const [LARGEST, TOGETHER] = [20_000_000, 100_000_000];

const texts =
  /^(?:docProps\/(?:core|app)\.xml|meta\.xml|(?:word|xl|ppt)\/(?:document|comments\w*)\.xml)$/;
const photos = /\.(?:jpe?g|png|webp)$/i;

/** Who made a document, changed it or wrote on its margin (ECMA-376, OpenDocument 1.3). */
const names =
  /<(?:dc:creator|cp:lastModifiedBy|Manager|Company|meta:initial-creator)\b[^>]*>([^<]{1,200})<|\bw:author="([^"]{1,200})"/g;

/** The names in the data of a Word, Excel, PowerPoint or OpenDocument file, and its pictures with a place. */
export function lookAtOffice(bytes: Uint8Array): { names: string[]; places: number } {
  let left = TOGETHER;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (originalSize > Math.min(LARGEST, left) || !(texts.test(name) || photos.test(name)))
      return false;
    left -= originalSize;
    return true;
  };
  const people = new Set<string>();
  let places = 0;
  for (const [name, part] of Object.entries(unzipped(bytes, filter))) {
    if (photos.test(name))
      places += cleanFile(name, Buffer.from(part))?.removals.has('place') ? 1 : 0;
    else for (const [, tag, author] of strFromU8(part).matchAll(names)) people.add(tag ?? author!);
  }
  return { names: plainNames(people), places };
}

/** The parts of a zip; none where it is damaged. */
function unzipped(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return {};
  }
}
