import packageFile from '../../package.json' with { type: 'json' };
import type { Content } from '../content-files/content.ts';
import { verdict } from '../problems/verdict.ts';
import type { HeldArticles, MachineNotes } from '../publish/files.ts';

/** How many articles the reading of a content left out, and by which rules they broke. */
export function heldArticlesIn({ findings }: Pick<Content, 'findings'>): HeldArticles {
  const rules = findings.filter(({ effect }) => effect === 'hold').map(({ rule }) => rule);
  return { count: verdict(findings).held.length, rules: [...new Set(rules)].toSorted() };
}

/** What the files for programs say besides the site: who made it, and what was left out of it. */
export const machineNotes = (content: Pick<Content, 'findings'>): MachineNotes => ({
  generator: `Warta ${packageFile.version}`,
  heldArticles: heldArticlesIn(content),
});
