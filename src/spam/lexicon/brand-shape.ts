import parts from './brand-parts.json' with { type: 'json' };

const alternatives = (list: string[]): string =>
  list.toSorted((one, two) => two.length - one.length).join('|');
const ends = alternatives(parts.endings);
const strongEnds = alternatives(parts.strongEndings);
const starts = alternatives(parts.beginnings);
const tails = alternatives(parts.tails);
const numbers = alternatives(parts.numbers);

// jkltoto, bomslot, agustoto; pstoto99, probet855, hoki55, slot88; visi4d
const STRONG = new RegExp(
  `^(?:[a-z0-9]{2,}(?:${strongEnds})\\d{0,4}|[a-z]{2,}(?:${ends})\\d{2,4}|[a-z]{3,}4d|` +
    `(?:slot|togel|toto|judi|gacor|maxwin|sbo|hoki)[a-z]{0,6}\\d{2,4}|` +
    `(?:slot|togel|gacor|maxwin)(?:${tails})|(?:${starts})(?:${strongEnds}|${tails}))$`,
);
// bakwanbet, pulauwin, gunung388, 388macan, 303vip
const WEAK = new RegExp(
  `^(?:[a-z]{3,}(?:bet|hoki|win|qq|jitu|cuan|cash)|[a-z]{3,}(?:${numbers})|(?:${numbers})[a-z]{3,}|` +
    `(?:${starts})[a-z]{0,8}\\d{2,3})$`,
);
const HONEST = new Set(parts.honest);

/**
 * How much a single folded word looks like the name of a betting site: 2 a word of the trade joined
 * to another word or number, 1 a shape that honest names have too, 0 neither.
 */
export function brandShape(word: string): 0 | 1 | 2 {
  if (word.length < 5 || word.length > 24 || HONEST.has(word)) return 0;
  if (STRONG.test(word)) return 2;
  return WEAK.test(word) ? 1 : 0;
}
