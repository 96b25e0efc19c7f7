import type { SeenPassage } from './passages.ts';

const QUOTED = /["“][^"”\n]{0,600}["”]/g;

/** A passage with spaces in place of what others say in it, so that places stay: their words are not the newsroom's. */
export const ownWords = ({ text }: SeenPassage): string =>
  text.replace(QUOTED, (all) => ' '.repeat(all.length));
