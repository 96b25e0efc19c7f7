import { isNewsroom } from '../article/is-newsroom.ts';
import type { SourceAuthor } from '../article/source-article.ts';

type Role = SourceAuthor['role'] | 'author';

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    penulis: 'author',
    oleh: 'author',
    reporter: 'author',
    pewarta: 'author',
    wartawan: 'author',
    laporan: 'author',
    kontributor: 'author',
    by: 'author',
    author: 'author',
    editor: 'editor',
    redaktur: 'editor',
    penyunting: 'editor',
    fotografer: 'photographer',
    penerjemah: 'translator',
    translator: 'translator',
  }),
);

const labels = [...roles.keys()].join('|');
const label = new RegExp(`(?:^|[\\s|/;,(])(${labels})\\s*[:：]\\s*`, 'gi');
const alone = new RegExp(`^\\(?\\s*(${labels})\\s*[:：]`, 'i');

/**
 * A byline without a colon: names in capitals alone, so that no sentence that begins with these words
 * (`Oleh karena itu`, also as a heading) is one.
 */
const byline =
  /^(?:oleh|Oleh|OLEH|By|BY)\s+(?!Karena\b|Sebab\b|Itu\b)(?:\p{Lu}[\p{L}.'’-]*|dan|and|bin|binti|&)(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|dan|and|bin|binti|&)){0,9}$/u;
/** `M.Si`, `S.H.`, `Ph.D`. */
const degree = /^(?:\p{Lu}\p{Ll}{0,3}\.){1,3}\p{L}{0,4}\.?$/u;

/**
 * The people named in a line that is nothing but credits (`Penulis: Ani Wulandari | Editor: Budi`),
 * with their roles; `undefined` for any other line.
 */
export function creditsIn(line: string): SourceAuthor[] | undefined {
  const plain = line
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > 160 || (!alone.test(plain) && !byline.test(plain))) {
    return undefined;
  }
  const pieces = plain
    .replace(/^(?:oleh|by)\s+(?=\p{Lu})/iu, 'Oleh: ')
    .split(label)
    .slice(1);
  const authors: SourceAuthor[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const role = roles.get(pieces[at]!.toLowerCase());
    for (const name of namesIn(pieces[at + 1]!)) {
      authors.push(role === 'author' || role === undefined ? { name } : { name, role });
    }
  }
  if (authors.length === 0 || !authors.every(({ name }) => isName(name))) return undefined;
  return authors.filter(({ name }) => !isNewsroom(name));
}

function namesIn(text: string): string[] {
  return text
    .replace(/^[\s(|/;,-]+|[\s)|/;,-]+$/g, '')
    .split(/\s*(?:,|&|\/|\||;|\bdan\b|\band\b)\s*/)
    .map((name) => name.replace(/\.$/, '').trim())
    .filter((name) => name !== '' && !degree.test(name));
}

/** A name is short and has no sentence in it. */
function isName(name: string): boolean {
  return (
    name.length <= 50 && name.split(' ').length <= 6 && /\p{L}/u.test(name) && !/[!?:]/.test(name)
  );
}
