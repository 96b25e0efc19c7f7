import { inventedName } from './invented-name.ts';
import type { Random } from './random.ts';
import { FAMILY, GIVEN, ROLES } from './words/people.ts';
import { ABROAD, PLACES } from './words/places.ts';
import { BODIES, THINGS } from './words/things.ts';

/** Somebody quoted in an article. */
export type Person = { name: string; family: string; role: string };

/** Who and what one article is about; its sentences keep coming back to them. */
export type Cast = {
  place: string;
  village: string;
  body: string;
  things: readonly string[];
  people: readonly Person[];
};

function person(random: Random): Person {
  const family = random.pickEarly(FAMILY);
  return { name: `${random.pickEarly(GIVEN)} ${family}`, family, role: random.pick(ROLES) };
}

/** Draws the cast of an article of a section. */
export function drawCast(random: Random, section: string): Cast {
  const all = THINGS[section] ?? THINGS['nasional']!;
  const isAbroad = section === 'internasional' && random.chance(0.8);
  return {
    place: isAbroad ? random.pick(ABROAD) : random.pickEarly(PLACES),
    village: inventedName(random),
    body: random.pick(BODIES),
    things: [random.pickEarly(all), random.pick(all)],
    people: [person(random), person(random), person(random)],
  };
}
