import { stringify } from 'yaml';
import { own } from '../../lib/own.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What people call the one who made a picture, beside the picture itself. */
const NAMES =
  /^(?:foto|photo|fotografer|photographer|pewarta_?foto|juru_?foto|(?:foto|photo)_?(?:oleh|by|credit)|(?:kredit|credit)_?(?:foto|photo))$/i;

/** A name: some words with capital letters, no file. */
const PERSON = /^(?!.*\.\p{L}{2,4}$)[^/\\:]*\p{Lu}[^/\\:]*$/u;

/** The picture's field as it is to be written, with its maker. */
function withCredit(image: unknown, credit: string): string | undefined {
  const parts: Fields | undefined =
    typeof image === 'string'
      ? { src: image }
      : typeof image === 'object' && image !== null && !Array.isArray(image)
        ? (image as Fields)
        : undefined;
  const entries = Object.entries({ ...parts });
  if (entries.length === 0 || parts!['credit'] !== undefined) return undefined;
  if (!entries.every(([, value]) => typeof value === 'string' && !value.includes('\n')))
    return undefined;
  return stringify({ image: { ...parts, credit } }, { lineWidth: 0 }).trimEnd();
}

/**
 * Findings with those about an unknown field that names the maker of the picture above the story put right: it
 * belongs to that picture.
 */
export function photographerNamed(findings: readonly Finding[], fields: Fields): Finding[] {
  return findings.map((one) => {
    if (one.rule !== 'field/unknown') return one;
    const { key } = one.values as { readonly key: string };
    const value = own(fields, key);
    if (!NAMES.test(key) || typeof value !== 'string' || !PERSON.test(value.trim())) return one;
    const lines = withCredit(fields['image'], value.trim());
    return lines === undefined ? one : finding('field/unknown', one, { key, lines }, 'warning');
  });
}
