import type { Sentence } from './read-blocks.ts';

const NAME = 'warta-listen';
const CLASS = 'is-read';

/** Marks the sentence that is read, or its paragraph where the browser cannot mark a range. */
export function markSentence(sentence: Sentence | undefined): void {
  for (const old of document.querySelectorAll(`.${CLASS}`)) old.classList.remove(CLASS);
  const highlights = typeof Highlight === 'function' ? CSS.highlights : undefined;
  if (!sentence) {
    highlights?.delete(NAME);
    return;
  }
  if (highlights) highlights.set(NAME, new Highlight(sentence.range));
  else sentence.block.classList.add(CLASS);
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 96) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    sentence.block.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  }
}
