import { placeNames } from './place-names.ts';

/** A text without the place at its beginning, and what was said there. */
export interface Datelined {
  markdown: string;
  dateline?: string;
  /** The agency that an article was taken from, where one of those is named. */
  agency?: string;
}

/** Agencies that other papers take articles from; the name says whose work it is. */
const agencies = /^(antara(?: \p{L}+)?|reuters|afp|ap|xinhua|bernama|anadolu)$/iu;
/** How papers and agencies sign: an address, or one of the names that have none. */
const signed =
  /^(?:[a-z\d-]+\.(?:com|co|co\.id|id|net|news|tv|org)|cnn indonesia|cnbc indonesia|bbc indonesia|voa indonesia|tvonenews|inews|tribunnews|media indonesia|republika|suara merdeka)$/i;

const place = String.raw`\p{Lu}[\p{L}.'’]*(?: [\p{Lu}\d][\p{L}.'’]*){0,3}`;
const dash = String.raw`\*{0,2}[ \u00A0]?(?:--|[-–—]|\\?\||\\-\\?-?)\*{0,2}[ \u00A0]`;
const forms = [
  // JAKARTA, KOMPAS.com – · Jakarta, CNN Indonesia -- · **DEMAK** -
  new RegExp(
    `^\\*{0,2}(?<place>${place})\\*{0,2}(?:, ?\\*{0,2}(?<who>[^*,()\\n–—]{2,30}?))?${dash}`,
    'u',
  ),
  // Jakarta (ANTARA) -
  new RegExp(
    `^\\*{0,2}(?<place>${place})\\*{0,2},? \\*{0,2}\\((?<who>[^()\\n]{2,30})\\)${dash}`,
    'u',
  ),
  // TEMPO.CO, Jakarta - · Liputan6.com, Jakarta -
  new RegExp(
    `^\\*{0,2}(?<who>[^*,()\\n–—]{2,30})\\*{0,2}, ?\\*{0,2}(?<place>${place})${dash}`,
    'u',
  ),
];

/**
 * Takes the place at the beginning of an article (`JAKARTA, KOMPAS.com – `) out of its text. Only where
 * it is certain: a known place in capitals or bold, or any place with the sign of a paper or agency.
 */
export function withoutDateline(markdown: string): Datelined {
  const head = markdown.slice(0, 200);
  for (const form of forms) {
    const match = form.exec(head);
    const { place: name, who } = match?.groups ?? {};
    if (match === null || name === undefined || match[0].includes('\n')) continue;
    if (!isCertain(name, who?.trim(), match[0].startsWith('**'))) continue;
    const rest = markdown.slice(match[0].length);
    if (beginsWithPlace(rest)) continue;
    if (!/^[\p{L}\p{N}“"'‘*[(]/u.test(rest)) continue;
    // A dash within bold words leaves their end behind.
    const open = (match[0].match(/\*\*/g)?.length ?? 0) % 2 === 1;
    if (open) continue;
    const parts: Datelined = { markdown: rest, dateline: spelt(name) };
    if (who !== undefined && agencies.test(who.trim())) parts.agency = who.trim();
    return parts;
  }
  return { markdown };
}

function isCertain(name: string, who: string | undefined, bold: boolean): boolean {
  const known = placeNames.has(name.toLowerCase().replace(/^(?:kab\.|kabupaten|kota) /, ''));
  const capitals = name === name.toUpperCase();
  if (who === undefined || placeNames.has(who.toLowerCase())) return known && (capitals || bold);
  if (agencies.test(who) || signed.test(who))
    return known || capitals || /^\p{Lu}\p{Ll}+$/u.test(name);
  return known && capitals && !/\d/.test(who);
}

/** `JAKARTA – BANDUNG` is a route or a heading. */
function beginsWithPlace(text: string): boolean {
  const first = /^\p{Lu}{3,}/u.exec(text)?.[0].toLowerCase();
  return first !== undefined && (placeNames.has(first) || first === 'kota');
}

const short = /^(?:DKI|DIY|NTB|NTT|IKN)$/;

/** A place as it is written in a sentence. */
function spelt(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word) => (short.test(word) ? word : word[0]! + word.slice(1).toLowerCase()))
    .join(' ');
}
