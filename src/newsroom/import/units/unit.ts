import type { ImportDictionary } from '../../../words/words.ts';

/**
 * What becomes of a unit of a source (a post, a comment, a file). Each unit is exactly one of these:
 * published as an article or a page; a draft; kept aside (it goes with an article, or an editor may bring
 * it back); private, which is never for publication; unclear, which nothing here understands.
 */
export const sorts = ['article', 'page', 'draft', 'aside', 'private', 'unclear'] as const;

export type Sort = (typeof sorts)[number];

/** What a unit is that becomes no article: a comment, a template, a list of subscribers. */
export type UnitKind = keyof ImportDictionary['units']['kinds'];

/** A unit that a reader leaves out, and why: nothing of a source vanishes without a word. */
export interface LeftUnit {
  sort: 'aside' | 'private' | 'unclear';
  kind: UnitKind;
  /** How many units of this kind these are; one unless said. */
  count?: number;
  /** What the source calls it. Never of something private: the report may be sent around. */
  title?: string;
  /** Line in the source, from 1. */
  line?: number;
}

/** Something that is private, by its kind. */
export function privateUnit(kind: UnitKind, count = 1): LeftUnit {
  return { sort: 'private', kind, count };
}
