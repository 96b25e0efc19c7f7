import slugify from '@sindresorhus/slugify';

const longest = 80;

/** Signs that are words in Indonesian; those of a name are left out. */
const replacements: [string, string][] = [
  ['&', ' dan '],
  ['%', ' persen '],
  ['’', ''],
  ['‘', ''],
  ['ʼ', ''],
  ["'", ''],
];

/**
 * The slug of a headline or name: lower case, Latin letters, digits and hyphens, at most 80
 * characters, cut at a word. Empty when nothing of the text can be written so.
 */
export function slugOf(text: string): string {
  const slug = slugify(text.normalize('NFKC'), {
    decamelize: false,
    customReplacements: replacements,
  });
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest);
}
