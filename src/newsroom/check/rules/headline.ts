import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Of 9,844 real Indonesian headlines one in a thousand is longer; lists and cards cut it. */
const LONGEST = 110;
/** About where search results cut a headline. */
const SHOWN = 60;
/** Longer words in capitals are hardly acronyms: `BPJS`, `PDIP`, `TGIPF` are not, `GEMPAR` is. */
const ACRONYM = 5;
/** Fewer words may all be acronyms: `KPK OTT`, `DPR RI`. */
const FEWEST = 3;

/** Length, capitals and full stop of a headline, and whether the standfirst only says it again. */
export const headline: TextRule = (text) => {
  const { title } = text;
  if (title === '' || /^(?:pages|series)\//.test(text.file)) return [];
  const place = text.placeOf('title');
  const findings: Finding[] = [];
  const { length } = Array.from(title);
  if (length > LONGEST)
    findings.push(finding('headline/long', place, { length, limit: LONGEST }, 'warning'));
  else if (length > SHOWN)
    findings.push(finding('headline/cut', place, { length, limit: SHOWN }, 'hint'));
  if (isShouted(title)) findings.push(finding('headline/capitals', place, { title }, 'warning'));
  if (/[^.\p{Lu}]\.$/u.test(title)) findings.push(finding('headline/full-stop', place, {}, 'hint'));
  if (bare(text.description ?? '') === bare(title))
    findings.push(finding('standfirst/is-headline', text.placeOf('description'), {}, 'hint'));
  return findings;
};

const bare = (words: string): string => words.trim().replace(/[.!]$/, '').toLowerCase();

/**
 * Whether a headline shouts: all of its four words or more stand in capitals, or more than half of
 * them with one that can be no acronym. Titles of films in capitals are fewer.
 */
export function isShouted(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}]+/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];
  const capitals = words.filter((word) => word.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(word));
  if (words.length < FEWEST) return capitals.some((word) => word.length > 2 * ACRONYM);
  if (words.length > FEWEST && capitals.length === words.length) return true;
  const isWord = capitals.some((word) => word.length > ACRONYM && !/\d/.test(word));
  return isWord && capitals.length >= FEWEST && capitals.length > words.length / 2;
}
