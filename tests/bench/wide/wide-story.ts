import { inventedName } from '../articles/invented-name.ts';
import { openRandom } from '../articles/random.ts';
import { idOf, times, wideName } from './wide-name.ts';
import type { Width } from './width.ts';

const DAY = 86_400_000;
/** The day of the newest article. */
const LAST = Date.parse('2025-12-31T00:00:00Z');
const SENTENCES = 6;

/** A slip in the middle of a word. */
const misspelt = (word: string): string => `${word.slice(0, 4)}x${word.slice(4)}`;

const dateOf = ({ articles, days }: Width, number: number): string =>
  new Date(LAST - Math.floor((number * days) / articles) * DAY - number * 1000).toISOString();

/** The id of article `number`, 0 being the newest. */
function articleId(width: Width, number: number): string {
  const [year, month] = dateOf(width, number).split('-');
  return `${year}/${month}/berita-${number}`;
}

function topicsOf({ topics, strayTopics, ofOne }: Width, number: number): string[] {
  const own = times(3, (at) => wideName(3, (number * 3 + at) % topics));
  const stray = strayTopics > 0 ? [misspelt(wideName(3, number % strayTopics))] : [];
  const many = number === 0 ? times(ofOne, (at) => `kata ${at.toString(36)}`) : [];
  return [...own, ...stray, ...many];
}

function authorsOf({ authors, strayAuthors, ofOne }: Width, number: number): string[] {
  const own = authors > 0 ? [idOf(wideName(4, number % authors))] : [];
  const stray = strayAuthors > 0 ? [misspelt(idOf(wideName(4, number % strayAuthors)))] : [];
  const many = number === 0 ? times(ofOne, (at) => `orang-${at.toString(36)}`) : [];
  return [...own, ...stray, ...many];
}

const sectionOf = ({ sections, children }: Width, number: number): string =>
  number % 2 === 1 && children > 0
    ? `anak-${(number >> 1) % children}`
    : `rubrik-${number % sections}`;

function bodyOf(width: Width, number: number): string {
  const random = openRandom(6, number);
  const sentences = times(SENTENCES, () =>
    times(9, () => inventedName(random).toLowerCase()).join(' '),
  );
  const lines = [`${sentences.join('. ')}.`];
  if (number < width.files) lines.push(`[Data](data-${number}.csv)`);
  if (number > 0) return lines.join('\n\n');
  const links = times(width.deadLinks, (at) => `[Lama](/2025/01/berita-hilang-${at}/)`);
  const marks = times(width.notes, (at) => `Catatan ${at}[^${at}].`);
  const notes = times(width.notes, (at) => `[^${at}]: Sumber ${at}.`);
  return [...lines, links.join(' '), marks.join(' '), notes.join('\n')].join('\n\n');
}

/** Article `number` of a newspaper of that width, 0 being the newest. */
export function wideArticle(width: Width, number: number): { file: string; text: string } {
  const date = dateOf(width, number);
  const id = articleId(width, number);
  const later = number > 0;
  const lines = [
    `title: ${wideName(7, number)}`,
    `description: Ringkasan ${wideName(8, number)}.`,
    `date: ${date}`,
    `section: ${sectionOf(width, number)}`,
    `topics: [${topicsOf(width, number).join(', ')}]`,
    `authors: [${authorsOf(width, number).join(', ')}]`,
    number < width.corrections && `corrections:\n  - time: ${date}\n    text: Angka ${number}.`,
    later &&
      number <= width.replies &&
      `replies:\n  - time: ${date}\n    article: ${articleId(width, 0)}`,
    later && number <= width.translations && `lang: en\ntranslationOf: ${articleId(width, 0)}`,
    !later &&
      width.aliases > 0 &&
      `aliases:\n${times(width.aliases, (at) => `  - /lama/${at}/`).join('\n')}`,
  ];
  const text = `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${bodyOf(width, number)}\n`;
  return { file: `articles/${id}.md`, text };
}
