/** What an address of a post can be made of. */
export interface AddressParts {
  id: string;
  name: string;
  /** The local clock of WordPress: `2019-03-04 10:00:00`. */
  date: string;
  /** Slugs of the category that counts and of those above it, the topmost first. */
  categories: readonly string[];
}

/**
 * The address of a post by `permalink_structure`; empty where it cannot be told: without a structure,
 * without a date or name that it needs, or with `%author%`, whose short name is not read.
 */
export function permalink(home: string, structure: string, parts: AddressParts): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(parts.date) ?? [];
  const values = new Map([
    ['year', year],
    ['monthnum', month],
    ['day', day],
    ['hour', hour],
    ['minute', minute],
    ['second', second],
    ['post_id', parts.id],
    ['postname', parts.name],
    ['category', parts.categories.join('/') || 'uncategorized'],
  ]);
  if (home === '' || !structure.includes('%')) return '';
  let isWhole = year !== '0000';
  const path = structure.replace(/%(\w+)%/g, (_, tag: string) => {
    const value = values.get(tag) ?? '';
    if (value === '') isWhole = false;
    return value;
  });
  return isWhole ? joined(home, path) : '';
}

/** The address of a page by the names that its path is made of. */
export function pagePermalink(home: string, structure: string, names: readonly string[]): string {
  const front = structure.startsWith('/index.php/') ? '/index.php/' : '/';
  return named(home, structure, front, names);
}

/** The address of a post of a theme's own type: below what stands before the first sign of `structure`. */
export function typePermalink(home: string, structure: string, names: readonly string[]): string {
  return named(home, structure, /^[^%]*\//.exec(structure)?.[0] ?? '/', names);
}

function named(home: string, structure: string, front: string, names: readonly string[]): string {
  if (home === '' || structure === '' || names.length === 0 || names.includes('')) return '';
  return joined(home, `${front}${names.join('/')}${structure.endsWith('/') ? '/' : ''}`);
}

const joined = (home: string, path: string): string =>
  `${home.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
