import CMS from '@sveltia/cms';
import { wordsIn } from '../../words/words-in.ts';
import { articlesPrefix } from '../config/collections.ts';
import type { EditedEntry, Stories } from './stories.ts';
import { storyCode } from './previews.ts';

/** How many reasons a message has room for. */
const NAMED = 3;

/**
 * Says before a story is saved that readers would not see it, and why; whoever saves the same again gets
 * it saved. A draft is not asked for: readers are not to see it yet.
 */
export function guardSaves(stories: Stories): void {
  const { checks } = wordsIn(stories.desk.language).admin;
  let warned: string | undefined;
  CMS.registerEventListener({
    name: 'preSave',
    async handler({ entry }) {
      if (!String(entry.get('collection')).startsWith(articlesPrefix)) return;
      const { storyOf } = await storyCode();
      const story = storyOf(entry as EditedEntry, stories);
      const held = story?.notes.filter(({ holds }) => holds) ?? [];
      if (story === undefined || held.length === 0 || story.fields.draft === true) return;
      if (warned === story.text) return;
      warned = story.text;
      const reasons = held
        .slice(0, NAMED)
        .map(({ place, message, fix }) => `${place ? `${place}: ` : ''}${message} ${fix}`)
        .join('\n\n');
      // The package shows the words of what kept it from saving.
      throw new Error('saving_failed', { cause: new Error(checks.saveHeld(reasons)) });
    },
  });
}
