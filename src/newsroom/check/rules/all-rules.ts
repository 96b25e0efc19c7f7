import { reminders } from '../ethics/all-reminders.ts';
import { advertorial } from './advertorial.ts';
import { artificialIntelligence } from './artificial-intelligence.ts';
import { captions } from './captions.ts';
import { characters } from './characters.ts';
import { client } from './client.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { hardSpaces } from './hard-spaces.ts';
import { headingLevels } from './heading-levels.ts';
import { headline } from './headline.ts';
import { linkForms } from './link-forms.ts';
import { openQuotes } from './open-quotes.ts';
import { ownLinks } from './own-links.ts';
import { pastedTwice } from './pasted-twice.ts';
import { secondStory } from './second-story.ts';
import type { TextRule } from './rule.ts';
import { slips } from './slips.ts';

/** Every rule about one text by itself. */
export const allRules: readonly TextRule[] = [
  slips,
  curlyQuotes,
  openQuotes,
  secondStory,
  headline,
  headingLevels,
  characters,
  hardSpaces,
  pastedTwice,
  captions,
  ownLinks,
  linkForms,
  advertorial,
  client,
  artificialIntelligence,
  reminders,
];
