import { HEADLINE_FACE, HEADLINES } from '../styles/headline-face/faces.ts';
import { setting } from './settings.ts';

const VARIABLE = '--face-head';
const NAMES = '.nameplate';
/** From so many CSS pixels on browsers count a shift. */
const SEEN = 3;

const { documentElement: root, fonts } = document;

/** Where the text of each begins, and how high it is. */
function boxesOf(headlines: readonly HTMLElement[]): DOMRect[] {
  const range = document.createRange();
  return headlines.map((one) => {
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  });
}

/** Whether a box that was in sight, or that what is in sight stands below, moved. */
const isMoved = (before: DOMRect, now: DOMRect): boolean =>
  Math.min(before.top, now.top) < innerHeight &&
  (['left', 'top', 'height'] as const).some((side) => Math.abs(now[side] - before[side]) >= SEEN);

/** Sets all headlines in `scope` in `faces`; takes it back where that moved one of `headlines`. */
function setWithin(
  scope: readonly HTMLElement[],
  faces: string,
  headlines: readonly HTMLElement[],
): boolean {
  const before = boxesOf(headlines);
  for (const { style } of scope) style.setProperty(VARIABLE, faces);
  const now = boxesOf(headlines);
  const stands = !before.some((box, at) => isMoved(box, now[at]!));
  if (!stands) for (const { style } of scope) style.removeProperty(VARIABLE);
  return stands;
}

/**
 * Fetches the face of headlines and sets a page in it, but for readers who save data. One headline in
 * fifty takes more or fewer lines in it. Where one that is in sight does, all headlines of the page stay
 * as they are, so that no list mixes two faces; the name of the newspaper is judged by itself.
 */
export async function setHeadlineFace(): Promise<void> {
  if (setting('saver') === 'on') return;
  const loaded = await fonts.load(`700 1em ${HEADLINE_FACE}`).catch(() => []);
  // A look without the face has no rule for it.
  if (loaded.length === 0) return;
  const faces = `${HEADLINE_FACE},${getComputedStyle(root).getPropertyValue(VARIABLE)}`;
  const headlines = [...document.querySelectorAll<HTMLElement>(HEADLINES)];
  const names = [...document.querySelectorAll<HTMLElement>(NAMES)];
  if (!setWithin([root], faces, headlines)) setWithin(names, faces, names);
}
