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

/**
 * Lets the masthead of a page inside the paper come back as the reader scrolls up, over the text, so
 * that nothing moves.
 */
export function followUpwards(): void {
  const masthead = document.querySelector<HTMLElement>('.masthead:not(.masthead--front)');
  if (!masthead) return;
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

/** Scrolls the rows of sections to the one that the page is in, where it is out of sight. */
export function showSection(): void {
  for (const link of document.querySelectorAll<HTMLElement>('.nav [aria-current]')) {
    const row = link.closest('ul')!;
    const over = link.getBoundingClientRect().right - row.getBoundingClientRect().right;
    // Before it, another is seen in part.
    if (over > -48) row.scrollLeft = over + row.clientWidth / 2;
  }
}
