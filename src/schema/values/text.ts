import { z } from 'zod';
import { normalPath } from '../../lib/posix-path.ts';
import { SCALAR, withForm } from './input-form.ts';

/** A scalar as its text without space around it; anything else as it is. */
export function asText(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}

/** Text that says something; yes and no and numbers count as the words that they are. */
export function text() {
  return withForm(z.preprocess(asText, z.string().min(1)), ({ minLength }) => ({
    type: SCALAR,
    minLength,
  }));
}

/** Words by which texts are found, without the number sign that networks put before them. */
export function word() {
  const bare = (value: unknown): unknown => {
    const written = asText(value);
    return typeof written === 'string' ? written.replace(/^#+(?=[\p{L}\p{N}])/u, '') : written;
  };
  return withForm(z.preprocess(bare, z.string().min(1)), ({ minLength }) => ({
    type: SCALAR,
    minLength,
  }));
}

/** A file by its path below the content folder, in Unicode's composed form (NFC), without `./` and `/`. */
export function contentFile() {
  return text().transform((value) => normalPath(value).replace(/^\/+/, '').normalize('NFC'));
}

/** Text that may be empty: what is written there is still to come. */
export function textOrNone() {
  const reader = z.preprocess((value) => (value === null ? '' : asText(value)), z.string());
  return withForm(reader, () => ({ type: SCALAR })).default('');
}
