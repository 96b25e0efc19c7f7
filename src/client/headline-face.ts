import { HEADLINE_FACE, HEADLINES } from '../styles/headline-face/faces.ts';
import { addRules } from './add-rules.ts';
import { setting } from './settings.ts';

const VARIABLE = '--face-head';
/** From so many CSS pixels on browsers count a shift. */
const SEEN = 3;

const { documentElement: root, fonts } = document;

/**
 * Fetches the face of headlines and sets them in it, but for readers who save data. `font-display: swap`
 * would move lines: one headline in fifty takes more or fewer of them, and begins elsewhere where it
 * is centred. Such ones stay as they are.
 */
export async function setHeadlineFace(): Promise<void> {
  if (setting('saver') === 'on') return;
  const loaded = await fonts.load(`700 1em ${HEADLINE_FACE}`).catch(() => []);
  // A look without the face has no rule for it.
  if (loaded.length === 0) return;
  const headlines = [...document.querySelectorAll<HTMLElement>(HEADLINES)];
  const range = document.createRange();
  const boxes = () =>
    headlines.map((one) => {
      range.selectNodeContents(one);
      return range.getBoundingClientRect();
    });
  const before = boxes();
  const standIns = getComputedStyle(root).getPropertyValue(VARIABLE);
  root.style.setProperty(VARIABLE, `${HEADLINE_FACE},${standIns}`);
  const after = boxes();
  addRules(`.stand-in{${VARIABLE}:${standIns}}`);
  headlines.forEach(({ classList }, at) => {
    const [{ left, height }, now] = [before[at]!, after[at]!];
    if (Math.abs(now.left - left) < SEEN && Math.abs(now.height - height) < SEEN) return;
    classList.add('stand-in');
  });
}
