import { memo } from '../lib/memo.ts';
import type { PageTags } from './page-tags.ts';
import { RARE, usedStyle } from './used-style.ts';

/** Classes that the search gives to what it finds; they are kept on pages that have one. */
const BY_SEARCH = ['passage', 'teaser__standfirst', 'completions', 'completions__remove'];

/**
 * Classes that only scripts give to elements, so that no page's HTML shows them; a test finds each of
 * them in the scripts.
 */
export const SCRIPTED: readonly string[] = [
  ...BY_SEARCH,
  ...['js', 'js-only', 'failed', 'is-read', 'toast', 'player', 'load-picture'],
  ...['age', 'old', 'urgent'],
];
/** Those of them that a page without a search may come to have. */
const SCRIPTED_ANYWHERE = SCRIPTED.slice(BY_SEARCH.length);

/** Names that values of `class` hold, by the value: a site has a few hundred. */
const namesIn = memo((value: string): string[] => value.split(/\s+/));

/**
 * Adds the classes in part of a page, and those that its texts only quote: looking closer costs more
 * than it saves.
 */
function addClasses(html: string, from: number, to: number, classes: Set<string>): void {
  const sign = /(?:class|CLASS|Class)=/g;
  sign.lastIndex = from;
  while (sign.test(html) && sign.lastIndex < to) {
    const quote = html[sign.lastIndex]!;
    const isQuoted = quote === '"' || quote === "'";
    const at = sign.lastIndex + (isQuoted ? 1 : 0);
    const end = isQuoted ? html.indexOf(quote, at) : bareEnd(html, at);
    if (end < 0) return;
    for (const name of namesIn(html.slice(at, end))) classes.add(name);
    sign.lastIndex = end;
  }
}

/** Where a value without quotes ends. */
function bareEnd(html: string, at: number): number {
  let end = at;
  while (end < html.length && !/[\s>"']/.test(html[end]!)) end++;
  return end;
}

/**
 * The style of a page, of those in its head only the rules that it needs: one with no table carries no
 * rules for tables. What scripts may add later is kept (`SCRIPTED`). One style instead of two is one
 * hash less in the page's policy.
 */
export function ownStyle(html: string, { headEnd = 0, styles: all, rare }: PageTags): string {
  const inHead = all.filter(({ start }) => start < headEnd);
  const text = inHead.map(({ end, textEnd }) => html.slice(end, textEnd)).join('');
  const given = new Set<string>();
  let done = 0;
  for (const { end, textEnd } of inHead) {
    addClasses(html, done, end, given);
    done = textEnd;
  }
  addClasses(html, done, html.length, given);
  const hasSearch = html.includes('<warta-search', headEnd);
  for (const name of hasSearch ? SCRIPTED : SCRIPTED_ANYWHERE) given.add(name);
  return usedStyle(
    text,
    given,
    [...RARE.keys()].filter((name) => !rare.has(name)),
  );
}
