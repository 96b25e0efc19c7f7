import type { PageDocument } from './page-document.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What the meta tags, links and times of a page say of its article. */
export function tagMetadata(document: PageDocument): PageMetadata {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = tag.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name === '' || !content) continue;
    const known = tags.get(name);
    if (known === undefined) tags.set(name, [content]);
    else known.push(content);
  }
  const first = (...names: string[]) =>
    names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined);
  const href = (selector: string) =>
    document.querySelector(selector)?.getAttribute('href')?.trim() || undefined;
  const metadata: PageMetadata = {
    authors: (tags.get('author') ?? tags.get('article:author') ?? []).filter(
      (name) => !/^https?:/.test(name),
    ),
    topics: [...new Set(tags.get('article:tag') ?? [])],
  };
  const put = <K extends keyof PageMetadata>(key: K, value: PageMetadata[K] | undefined) => {
    if (value !== undefined && value !== '') metadata[key] = value;
  };
  put('title', first('og:title', 'twitter:title'));
  put('standfirst', first('og:description', 'description', 'twitter:description'));
  put(
    'published',
    first(
      'article:published_time',
      'datepublished',
      'publishdate',
      'pubdate',
      'content_publishdate',
      'date',
    ) ?? timeOf(document),
  );
  put('updated', first('article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'));
  put('section', first('article:section', 'content_category', 'section'));
  put('image', first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'));
  put('url', href('link[rel="canonical"]') ?? first('og:url'));
  put('lang', document.documentElement?.getAttribute('lang') ?? undefined);
  put('siteName', first('og:site_name', 'application-name'));
  return metadata;
}

const dateForm =
  /\d{1,2}(?:\s+\p{L}{3,9}\.?\s+|[/-]\d{1,2}[/-])\d{4}(?:[\s,|–-]*(?:pukul|pkl\.?|jam)?\s*\d{1,2}[:.]\d{2}(?:\s*(?:WIB|WITA|WIT|GMT[+\d:]*))?)?/iu;

/** The time that readers see: `<time>`, else a date in an element that is named so. */
function timeOf(document: PageDocument): string | undefined {
  const time = document
    .querySelector('article time[datetime], time[datetime]')
    ?.getAttribute('datetime');
  if (time) return time;
  for (const element of document.querySelectorAll(
    'time, [class*="date"], [class*="time"], [class*="tanggal"], [class*="waktu"]',
  )) {
    const text = element.textContent?.replace(/\s+/g, ' ') ?? '';
    const date = text.length < 200 ? dateForm.exec(text)?.[0] : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}
