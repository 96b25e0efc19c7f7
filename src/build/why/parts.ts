import { own } from '../../lib/own.ts';

/** Things named at most in one part: enough to see what it is. */
const MOST_NAMED = 3;

type Fields = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differingKeys = (then: Fields, now: Fields): string[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (key) => !isSame(own(then, key), own(now, key)),
  );

/** What a thing in a list is known by. */
function nameOf(thing: unknown): string[] {
  if (!isGroup(thing)) return [];
  const name = thing['path'] ?? thing['url'] ?? thing['name'];
  return typeof name === 'string' ? [name] : [];
}

/** The things that are in one of two lists only, by name. */
function differingThings(then: readonly unknown[], now: readonly unknown[]): string[] {
  const [before, after] = [then, now].map(
    (list) => new Set(list.map((one) => JSON.stringify(one))),
  );
  const fresh = now.filter((one) => !before!.has(JSON.stringify(one)));
  const old = then.filter((one) => !after!.has(JSON.stringify(one)));
  return [...new Set([...fresh, ...old].flatMap(nameOf))];
}

function within(then: unknown, now: unknown): string[] {
  if (Array.isArray(then) && Array.isArray(now)) return differingThings(then, now);
  return isGroup(then) && isGroup(now) ? differingKeys(then, now) : [];
}

/**
 * The parts in which two views of a page differ: names of their fields, with what differs in a field
 * that is a group or a list, such as `title` or `teasers (/2015/08/banjir/)`.
 */
export function differingParts(then: object, now: object): string[] {
  const [before, after] = [then as Fields, now as Fields];
  return differingKeys(before, after).map((key) => {
    const names = within(own(before, key), own(after, key));
    const shortList = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])];
    return shortList.length === 0 ? key : `${key} (${shortList.join(', ')})`;
  });
}
