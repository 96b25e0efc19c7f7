import type { PageDocument } from './page-document.ts';

/** The next page of a story that is told on several, as its address; `undefined` where it ends here. */
export function nextPage(document: PageDocument, base: string | undefined): string | undefined {
  const link =
    document.querySelector('link[rel="next"]') ??
    [...document.querySelectorAll('a[href]')].find(({ textContent }) =>
      /^\s*(?:selanjutnya|halaman (?:berikutnya|selanjutnya)|next page)\s*[»›>]?\s*$/i.test(
        textContent ?? '',
      ),
    );
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return undefined;
  const next = new URL(href, base);
  return isPageOf(next, base) && SAFE.test(next.href) ? next.href : undefined;
}

/** Only what is safe to paste into a terminal. */
const SAFE = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w/.?=&%-]*$/;

const byQuery = /[?&@](?:page|halaman|hal)=(\d{1,3})/i;

/** Whether an address is a further page of a story, by its form; not the next story. */
function isPageOf(next: URL, base: string | undefined): boolean {
  if (byQuery.test(next.search)) return true;
  if (base === undefined) return false;
  const own = new URL(base).pathname.replace(/\/$/, '');
  return (
    new RegExp(`^/\\d{1,2}/?$`).test(next.pathname.slice(own.length)) &&
    next.pathname.startsWith(own)
  );
}

/** Whether a page is a further one of a story: the second or a later. */
export function isFurtherPage(file: string, address: string | undefined): boolean {
  return [file, address ?? ''].some((name) => Number(byQuery.exec(name)?.[1] ?? 1) > 1);
}
