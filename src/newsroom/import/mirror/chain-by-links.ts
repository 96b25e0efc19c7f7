import type { SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import { partAddress } from './part-address.ts';
import type { PartFile } from './part-groups.ts';

/** Tells the address that a link of a page leads to. */
type ToAddress = (file: SourceFile, href: string) => string | undefined;

/** More pages of one title are no parts of a story but one title for all. */
const MOST = 40;

const nextLink =
  /<link\b(?=[^<>]*\brel\s*=\s*["']?next\b)[^<>]*\bhref\s*=\s*["']([^"'<>]+)["']|<a\b[^<>]*\bhref\s*=\s*["']([^"'<>]+)["'][^<>]*>\s*(?:<[^<>]+>\s*)*(?:selanjutnya|berikutnya|lanjut(?:kan)?|halaman (?:berikutnya|selanjutnya)|next(?: page)?)\s*(?:[»›>→]|&raquo;|&rsaquo;|&gt;|<)/gi;

/**
 * The parts of stories whose files have names that say nothing: pages of one title of which each leads
 * to the next. Only pages of one title are read for it.
 */
export function chainsByLinks(pages: readonly PartFile[], toAddress: ToAddress): PartFile[][] {
  const byTitle = Map.groupBy(pages, ({ title }) => title);
  return [...byTitle].flatMap(([title, alike]) =>
    title === '' || alike.length < 2 || alike.length > MOST ? [] : chainsOf(alike, toAddress),
  );
}

function chainsOf(pages: readonly PartFile[], toAddress: ToAddress): PartFile[][] {
  const next = new Map<PartFile, PartFile>();
  for (const page of pages) {
    const after = nextOf(page, pages, toAddress);
    if (after !== undefined) next.set(page, after);
  }
  const followed = new Set(next.values());
  const firsts = pages.filter((page) => next.has(page) && !followed.has(page));
  return firsts.map((first) => {
    const chain = new Set<PartFile>();
    let page: PartFile | undefined = first;
    while (page !== undefined && !chain.has(page)) {
      chain.add(page);
      page = next.get(page);
    }
    return [...chain].map((one, at) => ({ ...one, story: first.story, part: at + 1 }));
  });
}

/** The one of some pages that a page says comes after it. */
function nextOf(
  { file }: PartFile,
  pages: readonly PartFile[],
  toAddress: ToAddress,
): PartFile | undefined {
  const whole = wholeText(file);
  if ('note' in whole) return undefined;
  for (const [, link, anchor] of whole.text.matchAll(nextLink)) {
    const address = toAddress(file, (link ?? anchor)!.replaceAll('&amp;', '&').trim());
    const story = address && partAddress(address).story;
    const found = pages.find((one) => one.file !== file && one.story === story);
    if (found !== undefined) return found;
  }
  return undefined;
}
