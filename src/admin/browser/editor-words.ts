import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { AdminWords } from '../../words/words.ts';

// The package calls some of our parts by itself, without what the page knows.
let language: Language = 'id';

/** Says in which language the editor speaks. */
export function speak(chosen: Language): void {
  language = chosen;
}

/** The language in which the editor speaks. */
export const spoken = (): Language => language;

/** The editor's words. */
export const editorWords = (): AdminWords => wordsIn(language).admin;
