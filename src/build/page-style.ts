import { Features, transform } from 'lightningcss';
import { nextTag } from '../lib/html-tags.ts';
import { FLOORS } from './browsers.ts';

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

/** What few pages have: how a selector asks for it, and how a page shows it. */
type Rare = { name: string; inStyle: string; inPage: RegExp };

/** Elements that no script makes, and whose names stand for nothing else in a style; and directions. */
const RARE: readonly Rare[] = [
  ...['blockquote', 'hr', 'pre', 'h4'].map((name) => ({
    name,
    inStyle: `(?<![\\w.#[-])${name}(?![\\w-])`,
    inPage: new RegExp(`<${name}`),
  })),
  { name: 'dir', inStyle: '\\[dir\\]', inPage: /<article[^>]* dir=/ },
];
/** In place of what no element of the page matches, so that its rules go like those of unused classes. */
const ABSENT = 'absent';

const CLASS_IN_STYLE = /\.(-?[_a-z][\w-]*)/gi;
const CLASSES_IN_PAGE = /\bclass=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

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
function withAbsent(text: string, missing: readonly Rare[]): string {
  if (missing.length === 0) return text;
  const asked = missing.map(({ inStyle }) => inStyle).join('|');
  return text.replace(new RegExp(asked, 'g'), `.${ABSENT}`);
}

/** A style whose lists of selectors name nothing that is not there. */
const withoutAbsent = (text: string): string =>
  text
    .replace(/,[^,{}()]*\.absent[^,{}()]*(?=[,{])/g, '')
    .replace(/(^|[{}])[^,{}()]*\.absent[^,{}()]*,/g, '$1');

/** A style without the rules that ask for classes, or for rare things, which the page has not. */
function usedOf(text: string, given: ReadonlySet<string>, missing: readonly Rare[]): string {
  const { classes, without } = styleOf(text);
  const unused = classes.filter((name) => !given.has(name));
  if (unused.length + missing.length === 0) return text;
  const key = [...unused, '', ...missing.map(({ name }) => name)].join(' ');
  let used = without.get(key);
  if (used === undefined) {
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

/** The styles in the head of a page, that head without them, and what follows; undefined without a head. */
function partsOf(html: string): { style: string; head: string; rest: string } | undefined {
  let [style, head, done] = ['', '', 0];
  // Elements alone: what a description only quotes is neither a style nor the end of the head.
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    const { name, isEnd, start, end, textEnd } = tag;
    if (name === 'body') return undefined;
    if (name === 'head' && isEnd)
      return { style, head: head + html.slice(done, start), rest: html.slice(start) };
    if (name !== 'style' || isEnd) continue;
    style += html.slice(end, textEnd);
    head += html.slice(done, start);
    done = textEnd + '</style>'.length;
  }
  return undefined;
}

/** The classes of elements in some pieces of HTML. */
function classesIn(...pieces: string[]): Set<string> {
  const values = new Set<string>();
  for (const piece of pieces) {
    for (const [, double, single, bare] of piece.matchAll(CLASSES_IN_PAGE))
      values.add(double ?? single ?? bare ?? '');
  }
  return new Set([...values].flatMap((value) => value.split(/\s+/)));
}

/**
 * A page with one inlined style, which has only the rules it needs: one with no table carries no style
 * for tables. What scripts may add later is kept (`SCRIPTED`). One style instead of two is one hash less
 * in the page's policy.
 */
export function withOwnStyle(html: string): string {
  const parts = partsOf(html);
  if (!parts) return html;
  const { head, rest } = parts;
  const given = classesIn(head, rest);
  const hasSearch = rest.includes('<warta-search');
  for (const name of hasSearch ? SCRIPTED : SCRIPTED_ANYWHERE) given.add(name);
  const missing = RARE.filter(({ inPage }) => !inPage.test(rest));
  return `${head}<style>${usedOf(parts.style, given, missing)}</style>${rest}`;
}
