import type { Hit } from '../reader/open-search.ts';
import type { HitNames } from './search-form.ts';
import { writeMarked } from './marked-text.ts';
import { savesData } from './saves-data.ts';

/** The address of an article at some of its words. */
export const addressAt = (url: string, words: string): string =>
  words ? `${url}#:~:text=${encodeURIComponent(words)}` : url;

/** Where a result leads: to the first match in its text, where headline and standfirst show none. */
export const addressOf = ({ url, marks, match }: Hit): string =>
  addressAt(url, marks.title.length + marks.standfirst.length > 0 ? '' : match);

/** Leads the links of an item to an address. */
export function linkItem(item: HTMLElement, address: string): void {
  for (const link of item.querySelectorAll('a')) link.href = address;
}

/** Makes an item of the list show a hit; the names say its section and kind of writing. */
export function fillItem(
  item: HTMLElement,
  hit: Hit,
  date: Intl.DateTimeFormat,
  { section, label }: HitNames,
): void {
  linkItem(item, addressOf(hit));
  writeMarked(item.querySelector('h2 a')!, hit.title, hit.marks.title);
  writeStandfirst(item, hit);
  const article = item.querySelector('article')!;
  if (hit.lang) article.lang = hit.lang;
  else article.removeAttribute('lang');
  item.querySelector('.kicker')!.textContent = section;
  const kind = item.querySelector('.label')!;
  kind.textContent = label;
  kind.className = `label label--${hit.label}`;
  const time = item.querySelector('time')!;
  time.dateTime = hit.date ?? '';
  time.textContent = hit.date === undefined ? '' : date.format(new Date(hit.date));
  const img = item.querySelector('img')!;
  // Of an item that showed another article: its picture would stand until the new one has come.
  img.removeAttribute('src');
  img.removeAttribute('srcset');
  const { picture } = hit;
  const isShown = picture !== undefined && !savesData();
  if (isShown) {
    // Every picture with a usual file has a small one (pictures/variants.ts).
    if (picture.endsWith('-400.webp'))
      img.srcset = `${picture.slice(0, -8)}200.webp 200w, ${picture} 400w`;
    img.src = picture;
  }
  // Empty, it is the style sheet's.
  img.style.objectPosition = hit.focus;
  img.parentElement!.hidden = !isShown;
}

/** Writes the standfirst of an item. */
export function writeStandfirst(item: HTMLElement, { standfirst, marks }: Hit): void {
  const text = item.querySelector('.teaser__standfirst')!;
  text.className = 'teaser__standfirst';
  writeMarked(text, standfirst, marks.standfirst);
}
