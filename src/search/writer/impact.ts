import { HEADLINE_LEVEL, TOP_LEVEL } from '../analysis/posting.ts';

/** How often a term stands in a headline, in the lead (standfirst, topics, names) and in the body. */
export type Counts = { title: number; lead: number; body: number };

const SATURATION = 1.2;

/**
 * BM25F (Robertson, Zaragoza 2004) of one term in one article, without the rarity of the term:
 * 0 to 1. A headline counts ten times and a lead two and a half times; each field is levelled by its
 * length over the mean length (`relative`), the headline little (0.3), the others more (0.6).
 */
export function impact(title: number, lead: number, body: number, relative: Counts): number {
  const weight =
    (10 * title) / (0.7 + 0.3 * relative.title) +
    (2.5 * lead) / (0.4 + 0.6 * relative.lead) +
    body / (0.4 + 0.6 * relative.body);
  return weight / (SATURATION + weight);
}

const rounded = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** An impact as a posting stores it: below the levels of headlines for words of the text alone. */
export function impactLevel(value: number, inTitle: boolean): number {
  return inTitle
    ? rounded(HEADLINE_LEVEL + (value - 0.84) * 25, HEADLINE_LEVEL, TOP_LEVEL)
    : rounded((value - 0.22) * 18, 0, HEADLINE_LEVEL - 1);
}
