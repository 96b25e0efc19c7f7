import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../edition/edition.ts';
import type { Reckoning } from '../../../lib/time/format.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import type { ReadinessWords } from '../../../words/words.ts';
import { readinessPage } from '../page/readiness-page.ts';
import { PAGE } from '../seal/manifest.ts';
import type { State } from './look.ts';
import { readinessOf } from './look.ts';
import { productionOf } from './production.ts';

/**
 * Writes into `folder` what the verification of a press company asks for, and answers its page and the
 * lines for the terminal: what is not there yet with its way out, and how many things there are.
 */
export function writeReadiness(
  { site, edition, now }: { site: SiteEntry; edition: Edition; now: Date },
  folder: string,
  words: ReadinessWords,
  reckoning: Reckoning,
): { page: string; lines: string[] } {
  const production = productionOf(edition.articles, now, reckoning.zone);
  const number = new Intl.NumberFormat(reckoning.language);
  const rows = readinessOf({ site, edition, production, number }, words);
  mkdirSync(folder, { recursive: true });
  const page = join(folder, PAGE);
  const made = now.toISOString();
  writeAtomically(
    page,
    readinessPage(rows, production, words, { siteName: site.name, made, reckoning }),
  );
  const lines = rows.flatMap(({ asked, state, seen }) => {
    const { asks, way } = words.asked[asked];
    const says = words.line(words.states[state], seen === '' ? asks : `${asks}: ${seen}`);
    return state === 'missing' ? [says, `  → ${way}`] : [says];
  });
  const count = (state: State): number => rows.filter((row) => row.state === state).length;
  return {
    page,
    lines: [...lines, words.summary(count('shown'), count('missing'), count('ask'))],
  };
}
