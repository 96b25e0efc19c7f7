import { inventedName } from '../articles/invented-name.ts';
import { openRandom } from '../articles/random.ts';

/** `count` things, made of their numbers from 0. */
export const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

/** A name for thing `number` of a kind, unlike its neighbours' and unique by the number. */
export function wideName(kind: number, number: number): string {
  const random = openRandom(kind, number);
  return `${inventedName(random)} ${inventedName(random)} ${number.toString(36)}`;
}

/** The id that a name gives. */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
