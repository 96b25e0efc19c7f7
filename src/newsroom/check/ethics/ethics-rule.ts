import type { Finding } from '../../../problems/finding.ts';
import type { Around } from '../rules/rule.ts';
import type { CheckedText } from '../text/checked-text.ts';
import type { SeenStory } from './seen-story.ts';

/** One reminder of press ethics: looks at all that readers see of an article. */
export type EthicsRule = (text: CheckedText, story: SeenStory, around: Around) => Finding[];
