import { UNITS, unitsOf } from './units.ts';

/** A text that careless code takes long over: what it repeats, and how to make `size` letters of it. */
export type HostileText = { name: string; make(size: number): string };

/** A row of the second between the others, which keep it from being read to its end. */
const FRAMED: readonly string[][] = [
  ...['a ␠ b', 'a ⇥ b', 'a ↵ b', 'a - b', 'a / b', '" a x', '[ a x', '[ [ ]', '[ a](b', '< a x'],
  ...['<a ␠', '<a␠ b="c"␠', '<!-- - x', '<title> a x', '<main> <b>', '<loc> ␠ x', '&# 1 x'],
  ...['<b> ! a</b>b', '<pre> ↵ a</pre>', '<p>-␠ - a␠(Foto:␠x)', 'style=" a:b; x', 'eval( ␠ x'],
  ...['http:// a "', 'http:// a. ␠', 'a@ b.', 'a:␠" b ↵', 'a:␠[ b,␠ ↵', 'title:␠" \\" ↵'],
  ...['title:␠a ␠ b↵', 'title:␠ ␠ \u2028x↵', 'permalink:␠/a / b↵', 'date:␠17 ␠ Agustus↵'],
  ...['topics:␠[ a,␠ ]↵', 'Jakarta ␠ -', 'Foto: ␠ x)', '(Foto:␠ a␠', 'Baca␠juga ␠ x'],
  ...['Baca␠juga␠ * ␠x', '| - x', '| ␠ x', 'A a', '1 1 x', '1 ,1 x', 'a .b !', '** a␠ *x'],
  ...[
    'title:␠#a ␠␠#a ␠!↵',
    'series:␠a , x↵',
    'series:␠a,bag. ␠ x↵',
    '[a ␠“b” ␠x',
    '[a ␠ x',
    '(a@ @ )',
  ],
  ...['` a ``', '``` ` a', '[caption␠id=" a x', '[a␠b=" c"␠b="', '#␠ # ␠x', '![a](b␠" c'],
].map(unitsOf);

/** Many that differ, `%` standing for a number: what is compared with all before it shows here. */
const NUMBERED = unitsOf(`
  k%:␠v↵ k%:␠"v↵ k%:␠[↵ -␠k%↵ -␠k%:␠v↵ &w%;␠ w%␠ W%␠ *a%*␠ |␠a%␠ [^%]␠ [^%]:␠x↵↵ #␠h%↵↵
  [a%](b%)␠ ![a%](b%.jpg)↵↵ %.␠x↵ >␠a%↵↵ https://a%.b/␠ @w%␠ **a%␠ "a%␠ <a%> </a%> <b>a%</b>␠
  <br>a% [s%] Kata%␠(K%)␠`);

const repeated = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** A text of many of `unit`, between what does not grow. */
export function manyOf(unit: string, before = '', behind = ''): HostileText {
  const [first, row, last] = [before, unit, behind].map((part) => JSON.stringify(part));
  return {
    name: before + behind === '' ? row! : `${first}, ${row} …, ${last}`,
    make: (size) => before + repeated(unit, size) + behind,
  };
}

function numbered(unit: string, size: number): string {
  const parts: string[] = [];
  for (let [length, at] = [0, 0]; length < size; at++) {
    const part = unit.replaceAll('%', at.toString(36));
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

/** Every kind of text above, some 300. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...UNITS.map((unit) => manyOf(unit)),
  ...FRAMED.map(([before = '', row = '', behind = '']) => manyOf(row, before, behind)),
  ...NUMBERED.map((unit) => ({
    name: `${JSON.stringify(unit)} numbered`,
    make: (size: number) => numbered(unit, size),
  })),
];
