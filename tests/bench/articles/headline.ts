import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import { fillShape } from './sentence.ts';

/** Shapes of headlines; some carry a colon, a question or a number, as real ones do. */
const SHAPES = [
  '{body} {acts} {thing} di {place}',
  '{Thing} di {place} {suffered}',
  '{person}: {Common} {quality}',
  '{Thing} {suffered}, warga {village} menunggu {common}',
  '{few} catatan tentang {thing} di {place}',
  'Mengapa {thing} di {village} {suffered}?',
  '{body} {acts} {common}, {family} {acts2} {thing}',
  '{place}: {Thing} naik {percent} persen',
  '{many} orang terdampak {thing} di {village}',
  'Setelah {thing}, {common} di {place} {quality}',
];

const LITTLE = new Set([
  'di',
  'dan',
  'oleh',
  'tentang',
  'yang',
  'dari',
  'bagi',
  'daripada',
  'untuk',
]);

/** A headline in title case, as Indonesian newspapers set them. */
export function headline(random: Random, cast: Cast): string {
  return fillShape(random.pick(SHAPES), random, cast)
    .split(' ')
    .map((word) => (LITTLE.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');
}
