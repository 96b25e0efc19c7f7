/** Where a reader stands among results: how many are shown of each segment asked, and how far below the window's top one is. */
export type ResultPlace = { limits: readonly number[]; url: string; top: number };

/** Of a result, whichever passage it is opened at: that comes later. */
const addressOf = ({ href }: HTMLAnchorElement): string => href.split('#')[0]!;

/** Keeps the place in the entry of the history that is left, for who comes back to it. */
export function keepPlace(limits: readonly number[], links: readonly HTMLAnchorElement[]): void {
  const link = links.find((one) => one.getBoundingClientRect().bottom > 0);
  const top = link?.getBoundingClientRect().top ?? 0;
  history.replaceState({ limits, url: link ? addressOf(link) : '', top } satisfies ResultPlace, '');
}

/** Does something before a page is left: what is done while it goes, some browsers forget. */
export function onLeaving(keep: () => void): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) keep();
  });
  addEventListener('pagehide', keep);
}

/** The place that this entry of the history has kept; undefined where the reader is here first. */
export function keptPlace(): ResultPlace | undefined {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'limits' in kept
    ? (kept as ResultPlace)
    : undefined;
}

/** Goes to a place, among results that are shown; nowhere if the one at its top is none of them. */
export function goToPlace({ url, top }: ResultPlace, links: readonly HTMLAnchorElement[]): void {
  const link = links.find((one) => addressOf(one) === url);
  if (!link) return;
  const move = (): void => scrollBy(0, link.getBoundingClientRect().top - top);
  move();
  // What comes into sight is laid out only then, and may be higher than was reckoned.
  requestAnimationFrame(() => requestAnimationFrame(move));
}
