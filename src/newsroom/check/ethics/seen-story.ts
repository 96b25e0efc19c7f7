import type { CheckedText } from '../text/checked-text.ts';
import { passagesOf, type SeenPassage } from './passages.ts';

/** All that readers see of an article, taken apart once for every reminder. */
export interface SeenStory {
  readonly passages: readonly SeenPassage[];
  /** Without the words of the address, which nobody reads as a sentence. */
  readonly shown: readonly SeenPassage[];
  /** All passages as one text, a line each. */
  readonly whole: string;
}

export function storyOf(text: CheckedText): SeenStory {
  const passages = passagesOf(text);
  return {
    passages,
    shown: passages.filter(({ where }) => where !== 'address'),
    whole: passages.map((one) => one.text).join('\n'),
  };
}
