import { reminders } from '../ethics/all-reminders.ts';
import { advertorial } from './advertorial.ts';
import { altTexts } from './alt-texts.ts';
import { artificialIntelligence } from './artificial-intelligence.ts';
import { bylines } from './bylines.ts';
import { captions } from './captions.ts';
import { characters } from './characters.ts';
import { chatSigns } from './chat-signs.ts';
import { claim } from './claim.ts';
import { client } from './client.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { essay } from './essay.ts';
import { hardSpaces } from './hard-spaces.ts';
import { headingLevels } from './heading-levels.ts';
import { headline } from './headline.ts';
import { innerWords } from './inner-words.ts';
import { leftovers } from './leftovers.ts';
import { linkForms } from './link-forms.ts';
import { liveTimes } from './live-times.ts';
import { machineTalk } from './machine-talk.ts';
import { mailTails } from './mail-tails.ts';
import { markup } from './markup.ts';
import { mergedLines } from './merged-lines.ts';
import { openQuotes } from './open-quotes.ts';
import { ownLinks } from './own-links.ts';
import { pastedTwice } from './pasted-twice.ts';
import { placeholders } from './placeholders.ts';
import { runOnLists } from './run-on-lists.ts';
import { secondStory } from './second-story.ts';
import type { TextRule } from './rule.ts';
import { slips } from './slips.ts';
import { transcripts } from './transcripts.ts';
import { wordComments } from './word-comments.ts';

/** Every rule about one text by itself. */
export const allRules: readonly TextRule[] = [
  slips,
  curlyQuotes,
  openQuotes,
  markup,
  secondStory,
  headline,
  headingLevels,
  characters,
  hardSpaces,
  pastedTwice,
  leftovers,
  innerWords,
  mailTails,
  wordComments,
  machineTalk,
  liveTimes,
  placeholders,
  mergedLines,
  chatSigns,
  runOnLists,
  bylines,
  captions,
  transcripts,
  altTexts,
  ownLinks,
  linkForms,
  advertorial,
  client,
  claim,
  essay,
  artificialIntelligence,
  reminders,
];
