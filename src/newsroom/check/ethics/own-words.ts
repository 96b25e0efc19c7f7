import type { SeenPassage } from './passages.ts';

const QUOTED = /["“][^"”\n]{0,600}["”]/g;

/** A text with spaces in place of what others say in it, so that places stay. */
export const withoutQuotes = (text: string): string =>
  text.replace(QUOTED, (all) => ' '.repeat(all.length));

/** A passage without what others say in it: their words are not the newsroom's. */
export const ownWords = ({ text }: SeenPassage): string => withoutQuotes(text);
