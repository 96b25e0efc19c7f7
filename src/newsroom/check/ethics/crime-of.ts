import { CRIME_AROUND_CHILDREN, SEXUAL_CRIME } from './crimes.ts';

/** Of what crime a passage of one story tells; each is asked once, the patterns are long. */
export interface CrimeOf {
  readonly isSexual: (words: string) => boolean;
  readonly isViolent: (words: string) => boolean;
  readonly isCrime: (words: string) => boolean;
}

export function crimeOf(): CrimeOf {
  const isSexual = remembered(SEXUAL_CRIME);
  const isViolent = remembered(CRIME_AROUND_CHILDREN);
  return { isSexual, isViolent, isCrime: (words) => isSexual(words) || isViolent(words) };
}

(pattern: RegExp): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    const answer = known.get(words) ?? pattern.test(words);
    known.set(words, answer);
    return answer;
  };
}
