import { hasTracks } from '../../../pictures/clean/film.ts';
import { cleanFile } from '../../../pictures/clean/clean-file.ts';
import { lookAtOffice } from './look-at-office.ts';
import { namesInPdf } from './names-in-pdf.ts';
import type { PictureFacts } from './picture-facts.ts';

const office = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub)$/i;
const film = /\.(?:mp[34]|m4[av]|mov|3gp|og[ga]|opus|webm)$/i;

/** Whether a file of this name may tell on people in its data. */
export const isTelling = (file: string): boolean =>
  office.test(file) || film.test(file) || /\.pdf$/i.test(file);

/** Looks at the bytes of a document or film for places and names. Never throws. */
export function lookAtDocument(file: string, bytes: Buffer): PictureFacts {
  const size = bytes.length;
  if (film.test(file)) {
    const taken = [...(cleanFile(file, bytes)?.removals.keys() ?? [])].toSorted();
    return { size, ...(taken.length > 0 && { taken }), ...(hasTracks(bytes) && { places: 1 }) };
  }
  const { names, places } = office.test(file)
    ? lookAtOffice(bytes)
    : { names: namesInPdf(bytes), places: 0 };
  return { size, ...(names.length > 0 && { names }), ...(places > 0 && { places }) };
}
