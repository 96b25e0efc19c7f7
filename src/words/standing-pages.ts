import type { StandingPage } from './standing-page.ts';
import { languageFor } from './words-in.ts';

/**
 * The pages that a paper has beside its stories, in the language of a tag such as `en-GB`, in Indonesian
 * where there are no words for it. Only who begins a paper asks for them: with all other words they would
 * be loaded by every command.
 */
export async function standingPagesIn(tag: string): Promise<readonly StandingPage[]> {
  const file = `./${languageFor(tag)}/standing-pages.ts`;
  return ((await import(file)) as { pages: readonly StandingPage[] }).pages;
}
