import type { WxrIndex } from '../wxr/wxr-index.ts';
import { chooseSection } from './choose-section.ts';
import type { SiteSettings } from './site-settings.ts';

/** Asks for each category that has stories and no section; answers go into the map. In place. */
export async function askSections(
  index: WxrIndex,
  site: SiteSettings,
  map: Map<string, string>,
  ask:
    ((name: string, stories: number, choices: string[]) => Promise<string | undefined>) | undefined,
): Promise<void> {
  if (ask === undefined) return;
  const choices = site.sections.map(({ id }) => id);
  for (const [slug, { name, parent, stories }] of index.categories) {
    if (stories === 0) continue;
    const category = parent === '' ? { slug, name } : { slug, name, parent };
    if (!chooseSection([category], site, map).guessed) continue;
    const answer = (await ask(name, stories, choices))?.trim();
    if (answer) map.set(slug.toLowerCase(), answer);
  }
}
