import parts from './brand-parts.json' with { type: 'json' };

const alternatives = (list: string[]): string =>
  list.toSorted((one, two) => two.length - one.length).join('|');
const ends = alternatives(parts.endings);
const strongEnds = alternatives(parts.strongEndings);
const starts = alternatives(parts.beginnings);
const tails = alternatives(parts.tails);
const numbers = alternatives(parts.numbers);

const joined = `(?:${alternatives(parts.joined.first)})(?:${alternatives(parts.joined.second)})`;

// slot88, pstoto99, hoki55, visi4d, dewatogel, totomacau
const SURE = new RegExp(
  `^(?:[a-z0-9]{2,}(?:togel|gacor|maxwin|sbobet)\\d{0,4}|[a-z0-9]{2,}(?:${strongEnds})\\d{2,4}|` +
    `[a-z]{2,}(?:bet|hoki|win|jitu|qq)\\d{2,4}|[a-z]{3,}4d|(?:slot|togel|toto|judi|gacor|maxwin|sbo|hoki)\\d{2,4}|` +
    `(?:slot|togel|gacor|maxwin)(?:${tails})\\d{0,4}|${joined})$`,
);
// jkltoto, rajaslot, rajabom
const STRONG = new RegExp(
  `^(?:[a-z0-9]{2,}(?:${strongEnds})|(?:${starts})(?:${strongEnds}|${tails}|${ends})|(?:slot|togel|judi)[a-z]{2,6}\\d{2,4})$`,
);
// bakwanbet, pulauwin, gunung388, 388macan, 303vip
const WEAK = new RegExp(
  `^(?:[a-z]{3,}(?:bet|hoki|win|qq|jitu|cuan|cash|bola|vegas)|[a-z]{3,}(?:${numbers})|(?:${numbers})[a-z]{3,}|` +
    `(?:${starts})[a-z]{0,8}\\d{2,3})$`,
);
const HONEST = new Set(parts.honest);

/** How sure a shape is: 0 none, 1 a shape that honest names have too, 2 a trade word, 3 unmistakable. */
export type BrandShape = 0 | 1 | 2 | 3;

/** How much a single folded word looks like the name of a betting site. */
export function brandShape(word: string): BrandShape {
  if (word.length < 5 || word.length > 24 || HONEST.has(word)) return 0;
  if (SURE.test(word)) return 3;
  if (STRONG.test(word)) return 2;
  return WEAK.test(word) ? 1 : 0;
}
