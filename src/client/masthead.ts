import { addRules } from './add-rules.ts';

/** Pixels from the top within which the masthead stands where the page has it. */
const TOP = 64;
/** Pixels of scrolling that are no wish to go anywhere. */
const LITTLE = 6;

/**
 * On phones the masthead lies over the text while it is there; what an address or the keyboard leads to
 * is never under it.
 */
const STYLE =
  '@media screen and (max-width:44.99rem){html{scroll-padding-top:4rem}' +
  '[data-follows]{position:sticky;top:0;z-index:2;background:var(--paper);box-shadow:0 1px var(--rule)}' +
  '[data-follows=away]{transform:translateY(-110%)}}';
/** For readers who like things to move. */
const MOTION =
  '@media (max-width:44.99rem) and (prefers-reduced-motion:no-preference){[data-follows=over]{transition:transform .2s}}';

/** Lets a masthead come back as the reader scrolls up, over the text, so that nothing moves. */
export function followUpwards(masthead: HTMLElement): void {
  addRules(STYLE, MOTION);
  let last = scrollY;
  const look = (): void => {
    // Beyond its ends a page may be pulled.
    const at = Math.max(scrollY, 0);
    if (at > 0 && Math.abs(at - last) < LITTLE) return;
    if (at === 0) delete masthead.dataset['follows'];
    else if (at > last) {
      if (at > TOP && !masthead.querySelector('[open]')) masthead.dataset['follows'] = 'away';
    } else if (at > TOP || masthead.dataset['follows']) masthead.dataset['follows'] = 'over';
    last = at;
  };
  addEventListener('scroll', look, { passive: true });
}
