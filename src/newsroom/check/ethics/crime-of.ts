import { memo } from '../../../lib/memo.ts';
import { CRIME_AROUND_CHILDREN } from './child-crimes.ts';
import { SEXUAL_CRIME } from './crimes.ts';

/** Of what crime a passage of one story tells; each is asked once, the patterns are long. */
export interface CrimeOf {
  readonly isSexual: (words: string) => boolean;
  readonly isViolent: (words: string) => boolean;
  readonly isCrime: (words: string) => boolean;
}

export function crimeOf(): CrimeOf {
  const isSexual = memo((words: string) => SEXUAL_CRIME.test(words));
  const isViolent = memo((words: string) => CRIME_AROUND_CHILDREN.test(words));
  return { isSexual, isViolent, isCrime: (words) => isSexual(words) || isViolent(words) };
}
