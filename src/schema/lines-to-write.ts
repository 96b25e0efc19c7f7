import { stringify } from 'yaml';
import type { KeyTree } from './key-tree.ts';
import { own } from '../lib/own.ts';
import { idFrom } from './values/address.ts';

/** More than anybody pastes; a fix that long is said in words. */
const LONGEST = 600;

/** What stands for a field whose documentation has no example. */
const DOTS = '…';

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a group in the order of its documentation, so that a time stands before its text. */
function inOrder(group: Group, tree: KeyTree | undefined): Group {
  const names = [...(tree?.keys() ?? [])].filter((name) => Object.hasOwn(group, name));
  return { ...Object.fromEntries(names.map((name) => [name, undefined])), ...group };
}

/** A group in the place of a text that stood there: the text becomes the field that it must have been. */
function groupOf(text: unknown, tree: KeyTree, time: string | undefined): Group {
  const names = [...tree.keys()];
  const main = names.find((name) => tree.get(name)!.doc?.freeText === true) ?? names[0];
  return Object.fromEntries(
    names
      .filter((name) => name === main || tree.get(name)!.isRequired)
      .map((name) => {
        if (name === main) return [name, text];
        const made = name === 'id' ? idFrom(String(text)) : '';
        const example = (name === 'time' && time) || tree.get(name)!.doc?.example;
        return [name, made || (example ?? DOTS)];
      }),
  );
}

/** The id that the name of a group gives, or the name that its id gives. */
function ofSibling(step: PropertyKey, { id, name }: Group): string | undefined {
  if (step === 'id' && typeof name === 'string') return idFrom(name) || undefined;
  if (step !== 'name' || typeof id !== 'string' || id === '') return undefined;
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

function withValue(
  value: unknown,
  path: Path,
  tree: KeyTree | undefined,
  isList: boolean,
  time: string | undefined,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (tree && (typeof value === 'string' || value === undefined))
      return groupOf(value, tree, time);
    return value;
  }
  if (typeof step === 'number') {
    // What stands alone, or between commas, was read as a list.
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const item = withValue(items[step] ?? value, rest, tree, false, time);
    const all = items.length > step ? items.with(step, item) : [item];
    return isList || Array.isArray(value) ? all : item;
  }
  const node = tree?.get(String(step));
  const group = isGroup(value) ? value : {};
  const inner = own(group, String(step));
  const isLast = rest.length === 0;
  const next =
    isLast && !node?.below
      ? (ofSibling(step, group) ??
        (step === 'time' ? time : undefined) ??
        node?.doc?.example ??
        DOTS)
      : withValue(inner, rest, node?.below, typeof rest[0] === 'number', time);
  return inOrder({ ...group, [step]: next }, tree);
}

/** A day by its number: other figures may stand among words. */
const TIMED = /^(?:\p{L}+,? )?\d|^\p{L}+ \d{1,2},? \d{4}/u;

/** When a story was last changed, as it says itself: a correction is not older than that. */
function lastTimeOf(data: unknown): string | undefined {
  if (!isGroup(data)) return undefined;
  const { date, updated } = data;
  return [updated, date].find((one) => typeof one === 'string' && TIMED.test(one)) as
    string | undefined;
}

/**
 * The lines of YAML, as they are to be written from the left margin on, that put an example or what
 * was meant at `path` of `data`, with all that belongs to the same field; undefined where they would be
 * too many. `tree` holds the fields of the data, `isItem` says that they are an item of a list.
 */
export function linesToWrite(
  data: unknown,
  path: Path,
  tree: KeyTree,
  isItem = false,
): string | undefined {
  const [top] = path;
  const whole = withValue(data, path, tree, false, lastTimeOf(data));
  const part =
    !isItem && typeof top === 'string' && isGroup(whole) ? { [top]: own(whole, top) } : [whole];
  const lines = stringify(part, { lineWidth: 0, version: '1.2' }).trimEnd();
  return lines.length > LONGEST ? undefined : lines;
}
