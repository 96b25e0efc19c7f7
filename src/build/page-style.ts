import { Features, transform } from 'lightningcss';
import { nextTag } from '../lib/html-tags.ts';
import { FLOORS } from './browsers.ts';

/** Classes that the search gives to what it finds; they are kept on pages that have one. */
const BY_SEARCH = ['passage', 'teaser__standfirst', 'completions', 'completions__remove'];

/**
 * Classes that only scripts give to elements, so that no page's HTML shows them; a test finds each of
 * them in the scripts.
 */
export const SCRIPTED: ReadonlySet<string> = new Set([
  ...BY_SEARCH,
  ...['js', 'js-only', 'failed', 'is-read', 'toast', 'player', 'load-picture'],
  ...['age', 'old', 'stand-in', 'urgent'],
]);

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
type Style = { classes: readonly string[]; without: Map<string, string> };

/** The styles met so far: a page kind has one. */
const styles = new Map<string, Style>();

function styleOf(text: string): Style {
  let style = styles.get(text);
  if (!style) {
    const names = [...text.matchAll(CLASS_IN_STYLE)].map(([, name]) => name!);
    styles.set(text, (style = { classes: [...new Set(names)], without: new Map() }));
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

/** The styles in the head of a page, that head without them, and where it ends; undefined without a head. */
function headOf(html: string): { style: string; bare: string; end: number } | undefined {
  let [style, bare, done] = ['', '', 0];
  // Elements alone: what a description only quotes is neither a style nor the end of the head.
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    const { name, isEnd, start, end, textEnd } = tag;
    if (name === 'body') return undefined;
    if (name === 'head' && isEnd)
      return { style, bare: bare + html.slice(done, start), end: start };
    if (name !== 'style' || isEnd) continue;
    style += html.slice(end, textEnd);
    bare += html.slice(done, start);
    done = textEnd + '</style>'.length;
  }
  return undefined;
}

/**
 * A page with one inlined style, which has only the rules it needs: one with no table carries no style
 * for tables. What scripts may add later is kept (`SCRIPTED`). One style instead of two is one hash less
 * in the page's policy.
 */
export function withOwnStyle(html: string): string {
  const head = headOf(html);
  if (!head) return html;
  const given = new Set(SCRIPTED);
  if (!html.includes('<warta-search')) for (const name of BY_SEARCH) given.delete(name);
  for (const [, double, single, bare] of html.matchAll(CLASSES_IN_PAGE)) {
    for (const name of (double ?? single ?? bare ?? '').split(/\s+/)) given.add(name);
  }
  const missing = RARE.filter(({ inPage }) => !inPage.test(html));
  const style = usedOf(head.style, given, missing);
  return `${head.bare}<style>${style}</style>${html.slice(head.end)}`;
}
