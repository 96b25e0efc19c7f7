import { editFrontMatter } from '../../content-files/write/edit-fields.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { NotWritable } from '../form/fields-of-form.ts';

/**
 * The file of a story with another place on the front page, `undefined` for none; all else stays byte
 * for byte. Throws `NotWritable` where its front matter is broken.
 */
export function withPlace(text: string, place: number | undefined, zone: string): string {
  const featured = place === undefined ? undefined : String(place);
  const written = editFrontMatter(text, { featured }, articleSchema(zone));
  if (written === undefined) throw new NotWritable();
  return written;
}
