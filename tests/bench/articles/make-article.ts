import { articlePath } from '../../../src/site/addresses.ts';
import type { Earlier } from './body.ts';
import { body } from './body.ts';
import { drawCast } from './cast.ts';
import { headline } from './headline.ts';
import { openRandom } from './random.ts';
import { fillShape } from './sentence.ts';
import { THINGS } from './words/things.ts';
import { TOPICS } from './words/topics.ts';

/** Authors that every generated newsroom has. */
export const AUTHORS = 40;
/** Months that an archive spans. */
export const MONTHS = 120;
/** First instant of an archive: ten years that end before 2026 begins in Jakarta. */
const START = Date.parse('2016-01-01T00:00:00+07:00');
const SPAN = Date.parse('2026-01-01T00:00:00+07:00') - START;
const OFFSET = 7 * 3_600_000;
/** Characters of a body, so that a whole file comes to about 4.35 kB. */
const BODY_LENGTH = 4_100;

/** A generated article: where it lies below `articles/`, and its values. */
export type Made = {
  folder: string;
  slug: string;
  path: string;
  title: string;
  description: string | undefined;
  date: string;
  updated: string | undefined;
  section: string;
  topics: string[];
  authors: string[];
  dateline: string;
  label: string | undefined;
  correction: string | undefined;
  body: string;
};

/** Name of a file from a headline: short, lower case, unique through `number`. */
function slugOf(title: string, number: number): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${words.slice(0, 56).replace(/^-+|-+$/g, '')}-${number.toString(36)}`;
}

/** An instant with Jakarta's clock, as editors write it. */
const inJakarta = (time: number): string =>
  `${new Date(time + OFFSET).toISOString().slice(0, 19)}+07:00`;

/**
 * Article `number` of an archive of `count`, dates rising with the numbers; the same seed and numbers
 * give the same article. `number` may reach `count`, for an article newer than all. `earlier` are articles
 * to link to.
 */
export function makeArticle(
  seed: number,
  number: number,
  count: number,
  earlier: readonly Earlier[],
): Made {
  const random = openRandom(seed, number);
  const sections = Object.keys(THINGS);
  const section = random.pick(sections);
  const cast = drawCast(random, section);
  const title = headline(random, cast);
  const time = START + Math.floor(((number + random.next() * 0.9) / (count + 1)) * SPAN);
  const date = inJakarta(time);
  const [year = '', month = ''] = date.split('-');
  const slug = slugOf(title, number);
  const topics = new Set(Array.from({ length: 3 }, () => random.pickEarly(TOPICS).id));
  const authors = new Set([random.below(AUTHORS)]);
  if (random.chance(0.15)) authors.add(random.below(AUTHORS));
  const standfirst = fillShape(
    '{body} {acts} {thing} di {place} karena {common} {quality}.',
    random,
    cast,
  );
  return {
    folder: `${year}/${month}`,
    slug,
    path: articlePath(Number(year), Number(month), slug),
    title,
    description: random.chance(0.9) ? standfirst : undefined,
    date,
    updated: random.chance(0.1) ? inJakarta(time + 5_400_000) : undefined,
    section,
    topics: [...topics],
    authors: [...authors].map((author) => `penulis-${author + 1}`),
    dateline: cast.place,
    label: section === 'opini' ? 'opinion' : undefined,
    correction: random.chance(0.01)
      ? fillShape('Angka {common} dibetulkan.', random, cast)
      : undefined,
    body: body(random, cast, BODY_LENGTH, earlier),
  };
}
