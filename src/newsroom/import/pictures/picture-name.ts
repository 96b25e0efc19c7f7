import { createHash } from 'node:crypto';
import { slugOf } from '../../../lib/slug.ts';

/** The name, without type, of a picture's copy: readable, and the same for the same address. */
export function pictureName(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/(\.\w{2,5}){1,9}$/, '');
  const digest = createHash('sha256').update(url).digest('hex').slice(0, 6);
  let words = last;
  try {
    words = decodeURIComponent(last);
  } catch {
    // A broken escape stays as it is; the slug drops what it cannot say.
  }
  const slug = slugOf(words).slice(0, 50).replace(/-+$/, '');
  return slug === '' ? `gambar-${digest}` : `${slug}-${digest}`;
}
