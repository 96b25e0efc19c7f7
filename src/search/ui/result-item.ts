import type { Hit } from '../reader/open-search.ts';
import { writeMarked } from './marked-text.ts';

/** Where a result leads: to the first match in the text, where headline and standfirst show none. */
export function addressOf({ url, marks, match }: Hit): string {
  const isShown = marks.title.length + marks.standfirst.length > 0;
  return isShown || match === '' ? url : `${url}#:~:text=${encodeURIComponent(match)}`;
}

/** Makes an item of the list show a hit. */
export function fillItem(item: HTMLElement, hit: Hit, date: Intl.DateTimeFormat): void {
  const link = item.querySelector('a')!;
  link.href = addressOf(hit);
  writeMarked(link, hit.title, hit.marks.title);
  const standfirst = item.querySelector('.teaser__standfirst')!;
  writeMarked(standfirst, hit.standfirst, hit.marks.standfirst);
  const article = item.querySelector('article')!;
  if (hit.lang) article.lang = hit.lang;
  else article.removeAttribute('lang');
  const time = item.querySelector('time')!;
  time.dateTime = hit.date ?? '';
  time.textContent = hit.date === undefined ? '' : date.format(new Date(hit.date));
}
