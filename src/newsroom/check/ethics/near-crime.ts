import type { SeenPassage } from './passages.ts';

/**
 * The passages of an article that tell of a crime: all of them where headline, standfirst or address
 * name it, else those of the text that do and the ones beside them. Empty where none does.
 */
export function passagesNear(
  passages: readonly SeenPassage[],
  isCrime: (words: string) => boolean,
): readonly SeenPassage[] {
  const isAbout = (passage: SeenPassage): boolean => isCrime(passage.text);
  const heads = passages.filter(({ where }) => where !== 'body' && where !== 'picture');
  if (heads.some(isAbout)) return passages;
  const rest = passages.filter(({ where }) => where === 'body' || where === 'picture');
  const told = rest.map(isAbout);
  return rest.filter(
    (_, at) => told[at - 1] === true || told[at] === true || told[at + 1] === true,
  );
}
