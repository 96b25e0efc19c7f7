import { readdirSync, readFileSync } from 'node:fs';
import { posix, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { EACH, ROOMS } from './rooms.ts';

/** With more doors, nobody can change a room without knowing all the others. */
const MOST_DOORS = 8;

/** Commands beside what they look after: nothing imports them. */
const COMMANDS = new Set(['publish/crawlers/renew.ts', 'schema/docs/write.ts']);

const SRC = join(import.meta.dirname, '../../src');
const names = Object.keys(ROOMS);
const wordsIn = (list: string): string[] => list.split(' ').filter(Boolean);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !COMMANDS.has(file));

const withoutEnding = (file: string): string => file.replace(/\.\w+$/, '');

/** The innermost room of a file; its folder where no room is named so. */
function roomOf(file: string): string {
  const inside = names.filter((room) => `${withoutEnding(file)}/`.startsWith(`${room}/`));
  return inside.toSorted((a, b) => b.length - a.length)[0] ?? posix.dirname(file);
}

/** What each file imports of `src/`, types too, from its root. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"?]+)[^'"]*['"]/g);
    const targets = Array.from(found, ([, path]) => posix.join(posix.dirname(file), path!));
    return [file, targets.filter((target) => !target.startsWith('..'))] as const;
  }),
);

test('rooms import only what stands before them in the flow of data', () => {
  const wrong = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        const may = [from, ...wordsIn(ROOMS[from]?.may ?? '')];
        if (names.indexOf(from) > names.indexOf('site/addresses')) may.push('site/addresses');
        return !may.includes(to);
      })
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
  const upwards = names.flatMap((room, at) =>
    wordsIn(ROOMS[room]!.may).filter((other) => !names.slice(0, at).includes(other)),
  );
  expect(upwards).toEqual([]);
});

test('no files import each other in a circle', () => {
  const left = new Map(imports);
  for (let before = 0; before !== left.size;) {
    before = left.size;
    const imported = new Set([...left.values()].flat());
    for (const [file, targets] of left)
      if (!imported.has(file) || !targets.some((target) => left.has(target))) left.delete(file);
  }
  expect([...left.keys()]).toEqual([]);
});

test('a room is entered through the doors that it names, eight at most', () => {
  const entered = new Map(names.map((room) => [room, new Set<string>()]));
  for (const [file, targets] of imports)
    for (const target of targets) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to || ROOMS[to]?.half === from || !imports.has(target)) continue;
      entered.get(to)?.add(withoutEnding(target).slice(to.length + 1) || '.');
    }
  const listed = names.filter((room) => ROOMS[room]!.doors !== EACH);
  const doorsOf = (room: string): string[] => wordsIn(ROOMS[room]!.doors as string);
  expect(listed.map((room) => [room, ...[...entered.get(room)!].toSorted()])).toEqual(
    listed.map((room) => [room, ...doorsOf(room).toSorted()]),
  );
  const wide = listed.filter((room) => doorsOf(room).length > MOST_DOORS);
  expect(wide).toEqual([]);
});
