import { writeSize } from './write-size.ts';

/**
 * How a page writes sizes and times; `read` stands before the time of reading or saving. Dates are in
 * the locale that the page's head names.
 */
export type ItemWords = { lang: string; zone: string; read: string };

/** A stored page in a list. */
export type Item = {
  url: string;
  title: string;
  lang: string;
  published?: string;
  read: number;
  size: number;
};

/** `dateStyle: 'medium'`, which browsers learnt later. */
const MEDIUM = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A list item made from the page's template. */
export function copyItem(
  template: HTMLTemplateElement,
  copy: Item,
  { lang, zone, read }: ItemWords,
): HTMLLIElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const link = item.querySelector('a')!;
  link.href = copy.url;
  link.textContent = copy.title;
  if (copy.lang !== '') link.lang = copy.lang;
  const meta = document.querySelector<HTMLMetaElement>('[property="og:locale"]');
  const locale = meta?.content.replace('_', '-');
  const day = new Intl.DateTimeFormat(locale, { ...MEDIUM, timeZone: zone });
  const published = item.querySelector<HTMLTimeElement>('[data-published]')!;
  if (copy.published === undefined) published.remove();
  else {
    published.dateTime = copy.published;
    published.textContent = day.format(new Date(copy.published));
  }
  const note = item.querySelector('[data-note]')!;
  note.textContent = `${read} ${day.format(copy.read)} · ${writeSize(copy.size, lang)}`;
  return item;
}
