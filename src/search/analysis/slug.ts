import { termsOf } from './tokenise.ts';

/** The address part that a headline usually becomes: its terms joined by hyphens. */
export function headlineSlug(title: string): string {
  return termsOf(title).join('-');
}
