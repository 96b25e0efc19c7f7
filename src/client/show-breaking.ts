import { loadComfortStyle } from './comfort-style.ts';

/**
 * What `/breaking.json` says; nothing where there is no line. Times are as in `datetime`, `written` is the
 * one that the line is of as readers read it.
 */
type UrgentLine = {
  [key in 'label' | 'close' | 'text' | 'href' | 'time' | 'written' | 'until']?: string;
};

const KEY = 'warta:urgent';
/** The most that a timer can wait; a page is not left open for so long. */
const LONGEST = 2 ** 31 - 1;

function isClosed(text: string): boolean {
  try {
    return localStorage.getItem(KEY) === text;
  } catch {
    return false;
  }
}

/** Closed once, the line stays away on this device until it says something else. */
function close(box: HTMLElement, text: string): void {
  box.remove();
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is denied: the next page shows it again.
  }
}

function timeOf({ time, written }: UrgentLine): HTMLElement[] {
  if (!time || !written) return [];
  const stamp = document.createElement('time');
  stamp.className = 'age';
  stamp.dateTime = time;
  stamp.textContent = written;
  return [stamp];
}

function boxOf(line: UrgentLine, text: string): HTMLElement {
  const { label = '', href } = line;
  const box = document.createElement('aside');
  box.className = 'urgent';
  box.setAttribute('aria-label', label);
  const words = document.createElement(href ? 'a' : 'p');
  if (href) (words as HTMLAnchorElement).href = href;
  const strong = document.createElement('strong');
  strong.textContent = label;
  const said = document.createElement('span');
  said.textContent = text;
  words.append(strong, ' ', said, ' ', ...timeOf(line));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', line.close ?? '');
  button.addEventListener('click', () => close(box, text));
  box.append(words, button);
  return box;
}

/** Takes away what is over. What the page came with leaves its room empty, so that nothing moves. */
function hide(box: Element): void {
  if (box.className === 'urgent') box.remove();
  else (box as HTMLElement).style.visibility = 'hidden';
}

/**
 * Shows the urgent line at the foot of the window, over the page, which it does not move; a page that came
 * with the same line above its masthead keeps that. A line that is over, or another one, goes.
 */
export async function showBreaking(line: UrgentLine): Promise<void> {
  const { text, until } = line;
  const left = until ? Date.parse(until) - Date.now() : LONGEST;
  const isDue = text !== undefined && left > 0;
  const shown = [...document.querySelectorAll('.breaking,.urgent')];
  const others = shown.filter((box) => !isDue || !box.textContent!.includes(text));
  others.forEach(hide);
  if (!isDue || others.length < shown.length || isClosed(text)) return;
  await loadComfortStyle();
  const box = boxOf(line, text);
  // Read and reached first; where it stands on the screen is the matter of its style.
  document.querySelector('.skip')!.after(box);
  if (left < LONGEST) setTimeout(() => hide(box), left);
}
