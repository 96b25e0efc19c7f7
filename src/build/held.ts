import type { Content } from '../content-files/content.ts';
import { verdict } from '../problems/verdict.ts';
import type { Held } from '../publish/files.ts';

/** How many articles the reading of a content left out, and by which rules they broke. */
export function heldIn({ findings }: Pick<Content, 'findings'>): Held {
  const rules = findings.filter(({ effect }) => effect === 'hold').map(({ rule }) => rule);
  return { count: verdict(findings).held.length, rules: [...new Set(rules)].toSorted() };
}
