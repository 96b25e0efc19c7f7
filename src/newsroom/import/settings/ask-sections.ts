import type { ImportDictionary } from '../../../words/words.ts';
import type { Io } from '../../terminal/run-at-terminal.ts';
import { Stopped } from '../../terminal/refusals.ts';
import { categoriesAbove } from '../wxr/terms-of-item.ts';
import type { WxrIndex } from '../wxr/wxr-index.ts';
import { chooseSection } from './choose-section.ts';
import type { SiteEntry } from '../../../schema/entries.ts';

/** Asks a person for the section of a category; `wrong` is an answer that named none. */
export type AskSection = (
  category: string,
  articles: number,
  choices: readonly string[],
  wrong?: string,
) => Promise<string | undefined>;

/** Asks in words; who has gone away answers nothing. */
export function questionOf(
  ask: NonNullable<Io['ask']>,
  words: ImportDictionary['report'],
): AskSection {
  return async (category, articles, choices, wrong) => {
    const before = wrong === undefined ? '' : `${words.askAgain(wrong)} `;
    try {
      return await ask(before + words.askSection(category, articles, choices.join(', ')));
    } catch (error) {
      if (error instanceof Stopped) return undefined;
      throw error;
    }
  };
}

/** How often somebody is asked again who names a section that there is not. */
const mostTries = 3;

/** Asks for each category that has articles and no section; answers go into the map. In place. */
export async function askSections(
  index: WxrIndex,
  site: SiteEntry,
  map: Map<string, string>,
  ask: AskSection | undefined,
): Promise<void> {
  if (ask === undefined) return;
  const choices = site.sections.map(({ id }) => id);
  for (const [slug, { name, articles }] of index.categories) {
    if (articles === 0) continue;
    const category = { slug, name, above: categoriesAbove(slug, index) };
    const isGuess = () => chooseSection([category], site, map).guessed;
    let wrong: string | undefined;
    for (let tries = 0; tries < mostTries && isGuess(); tries += 1) {
      const answer = (await ask(name, articles, choices, wrong))?.trim();
      if (!answer) break;
      map.set(slug.toLowerCase(), answer);
      wrong = answer;
    }
  }
}
