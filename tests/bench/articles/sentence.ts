import type { Cast } from './cast.ts';
import { inventedName } from './invented-name.ts';
import type { Random } from './random.ts';
import { GIVEN } from './words/people.ts';
import { BODIES, COMMON_THINGS } from './words/things.ts';
import { ACTS, JOINTS, QUALITIES, SAYINGS, SUFFERED } from './words/verbs.ts';

const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Ahad'];

/** Shapes of plain sentences; `{…}` are the slots of `SLOTS`. */
const SHAPES = [
  '{body} {acts} {thing} di {place} karena {common} dinilai {quality}.',
  '{Thing} {suffered} oleh {body} setelah {common} {quality}.',
  '{joint} {common} di {village} {quality}, sedangkan {thing} baru {suffered} pada {day}.',
  'Data {body2} menunjukkan {common} naik {percent} persen dalam {few} bulan terakhir.',
  '{joint} {body} {acts} {common} dan {common2} sebelum {thing} {suffered}.',
  'Sedikitnya {many} orang di {place} menunggu {common} yang {quality}.',
  '{person}, {role}, {acts} {common} bersama {few} orang lain di {village}.',
  'Biayanya sekitar Rp {money} miliar, termasuk untuk {common} dan {common2}.',
  '{joint} {thing} di {village} dan {village2} {suffered} dalam {few} tahap.',
  'Pertemuan pada {day} itu {acts} {thing}, {common}, serta {common2}.',
  '{family} pernah {acts} {common} ketika {body2} {acts2} {thing}.',
  'Tahun lalu {common} di {place} {suffered} {few} kali, dan {common2} {quality}.',
  'Warga {village} berharap {thing} {suffered} sebelum {common} {quality}.',
  'PT {company} dari {village2} {acts} {common} milik {stranger}.',
  'Di {village2}, {stranger} dan {stranger} {acts} {common} untuk {company}.',
  '{joint} tidak semua pihak setuju bahwa {common} {quality}.',
];

/** Shapes of what people say. */
const SAID = [
  '“{Common} {quality}, jadi {thing} harus {suffered},” {says} {family}, {day}.',
  '“Kami {acts} {common} supaya {common2} {quality},” {says} {person}, {role}.',
  '“Yang dibutuhkan warga adalah {common}, bukan {common2},” {says} {family} di {village}.',
  '“{Thing} itu {suffered} tanpa {common} yang jelas,” {says} {person}.',
  '“Sudah {few} tahun {common} {quality},” {says} {role} bernama {person} itu.',
];

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const SLOTS: Record<string, (random: Random, cast: Cast) => string> = {
  body: (_, cast) => cast.body,
  body2: (random) => random.pick(BODIES),
  acts: (random) => random.pickEarly(ACTS),
  acts2: (random) => random.pick(ACTS),
  suffered: (random) => random.pickEarly(SUFFERED),
  thing: (random, cast) => random.pick(cast.things),
  Thing: (random, cast) => upper(random.pick(cast.things)),
  common: (random) => random.pickEarly(COMMON_THINGS),
  Common: (random) => upper(random.pickEarly(COMMON_THINGS)),
  common2: (random) => random.pick(COMMON_THINGS),
  quality: (random) => random.pick(QUALITIES),
  joint: (random) => random.pick(JOINTS),
  says: (random) => random.pick(SAYINGS),
  day: (random) => random.pick(DAYS),
  place: (_, cast) => cast.place,
  village: (_, cast) => cast.village,
  village2: (random) => inventedName(random),
  company: (random) => inventedName(random),
  stranger: (random) => `${random.pick(GIVEN)} ${inventedName(random)}`,
  person: (random, cast) => random.pick(cast.people).name,
  family: (random, cast) => random.pick(cast.people).family,
  role: (random, cast) => random.pick(cast.people).role,
  percent: (random) => `${random.below(40)},${random.below(10)}`,
  few: (random) => String(2 + random.below(9)),
  many: (random) => `${1 + random.below(90)}.${100 + random.below(900)}`,
  money: (random) => String(1 + random.below(400)),
};

/** Fills the slots of a shape with words of chance and of the article's cast. */
export function fillShape(shape: string, random: Random, cast: Cast): string {
  return shape.replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot]!(random, cast));
}

/** One sentence of an article; about a quarter are quotations. */
export function sentence(random: Random, cast: Cast): string {
  return fillShape(random.pick(random.chance(0.25) ? SAID : SHAPES), random, cast);
}
