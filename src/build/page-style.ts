import { Features, transform } from 'lightningcss';
import { memo } from '../lib/memo.ts';
import { FLOORS } from './browsers.ts';
import type { PageTags } from './page-tags.ts';
import { RARE_ELEMENTS } from './page-tags.ts';

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

/** What few pages have, by its name in `PageTags.rare`, and how a selector asks for it. */
const RARE = new Map([
  ...[...RARE_ELEMENTS].map((name) => [name, `(?<![\\w.#[-])${name}(?![\\w-])`] as const),
  ['dir', '\\[dir\\]'] as const,
]);
/** In place of what no element of the page matches, so that its rules go like those of unused classes. */
const ABSENT = 'absent';

const CLASS_IN_STYLE = /\.(-?[_a-z][\w-]*)/gi;

/** Versions as Lightning CSS takes them. */
const targets = {
  chrome: FLOORS.reading.chrome << 16,
  safari: FLOORS.reading.safari << 16,
  ios_saf: FLOORS.reading.safari << 16,
};

/** A style of the theme: the classes it names, and what is left of it without some of them. */
type Style = { text: string; classes: readonly string[]; without: Map<string, string> };

/** The styles met so far: a page kind has one. To compare a long text is cheaper than to hash it. */
const styles: Style[] = [];

function styleOf(text: string): Style {
  let style = styles.find((one) => one.text === text);
  if (!style) {
    const names = [...text.matchAll(CLASS_IN_STYLE)].map(([, name]) => name!);
    styles.push((style = { text, classes: [...new Set(names)], without: new Map() }));
  }
  return style;
}

/** A style in whose selectors what is missing is nothing that is there. */
function withAbsent(text: string, missing: readonly string[]): string {
  if (missing.length === 0) return text;
  const asked = missing.map((name) => RARE.get(name)!).join('|');
  return text.replace(new RegExp(asked, 'g'), `.${ABSENT}`);
}

/** A style whose lists of selectors name nothing that is not there. */
const withoutAbsent = (text: string): string =>
  text
    .replace(/,[^,{}()]*\.absent[^,{}()]*(?=[,{])/g, '')
    .replace(/(^|[{}])[^,{}()]*\.absent[^,{}()]*,/g, '$1');

/** A style without the rules that ask for classes, or for rare things, which the page has not. */
function usedOf(text: string, given: ReadonlySet<string>, missing: readonly string[]): string {
  const { classes, without } = styleOf(text);
  const found = classes.filter((name) => given.has(name));
  if (found.length === classes.length && missing.length === 0) return text;
  const key = [...found, '', ...missing].join(' ');
  let used = without.get(key);
  if (used === undefined) {
    const unused = classes.filter((name) => !given.has(name));
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(withAbsent(text, missing)),
      minify: true,
      unusedSymbols: [...unused, ABSENT],
      targets,
      exclude: Features.LightDark,
    });
    without.set(key, (used = withoutAbsent(code.toString())));
  }
  return used;
}

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
  return usedOf(
    text,
    given,
    [...RARE.keys()].filter((name) => !rare.has(name)),
  );
}
