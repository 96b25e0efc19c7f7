type Json = { readonly [key: string]: unknown };

/**
 * The changes from `base` to `mine` put into `newer`, three texts of a `package.json`, key by key:
 * packages stand there line by line, and neighbours of one are renewed with each version. Undefined
 * where both changed one thing, or where one of them is no JSON.
 */
export function joinPackage(base: string, mine: string, newer: string): string | undefined {
  try {
    const [was, is, comes] = [base, mine, newer].map((text) => JSON.parse(text) as unknown);
    if (!isObject(was) || !isObject(is) || !isObject(comes)) return undefined;
    return `${JSON.stringify(joined(was, is, comes), null, 2)}\n`;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Clash) return undefined;
    throw error;
  }
}

/** Both sides changed one value. */
class Clash extends Error {}

function joined(base: Json, mine: Json, newer: Json): Json {
  const [was, is, result] = [base, mine, newer].map((one) => new Map(Object.entries(one)));
  for (const key of new Set([...was!.keys(), ...is!.keys()])) {
    const [a, b, c] = [was!.get(key), is!.get(key), result!.get(key)];
    if (same(a, b) || same(b, c)) continue;
    if (same(a, c)) {
      if (b === undefined) result!.delete(key);
      else result!.set(key, b);
    } else if (isObject(a) && isObject(b) && isObject(c)) result!.set(key, joined(a, b, c));
    else throw new Clash(key);
  }
  return Object.fromEntries(inOrder(result!, Object.keys(newer)));
}

/** New keys stand among the others as npm puts them, where these are in order. */
function inOrder(
  all: ReadonlyMap<string, unknown>,
  before: readonly string[],
): [string, unknown][] {
  const isSorted = before.every((key, at) => at === 0 || before[at - 1]! < key);
  const items = [...all];
  return isSorted ? items.toSorted(([a], [b]) => (a < b ? -1 : 1)) : items;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
