import { createRequire } from 'node:module';
import type * as LightningCss from 'lightningcss';
import { digestOf } from '../lib/digest.ts';
import { once } from '../lib/memo.ts';
import { FLOORS } from './browsers.ts';
import { RARE_ELEMENTS } from './page-tags.ts';

/** What few pages have, by its name in `PageTags.rare`, and how a selector asks for it. */
export const RARE = new Map([
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

/** What is left of styles: by the digest of each with what a page has of it. Plain data, for other builds. */
export type UsedStyles = ReadonlyMap<string, string>;

/** A style of the theme, its digest, and the classes that it names. */
type Style = { text: string; digest: string; classes: readonly string[] };

/** The styles met so far: a page kind has one. To compare a long text is cheaper than to hash it. */
const styles: Style[] = [];
/** What is left of them, and of those that other builds and threads met; whether this one added to it. */
const known = new Map<string, string>();
let isMore = false;

function styleOf(text: string): Style {
  let style = styles.find((one) => one.text === text);
  if (!style) {
    const names = [...text.matchAll(CLASS_IN_STYLE)].map(([, name]) => name!);
    styles.push((style = { text, digest: digestOf(text), classes: [...new Set(names)] }));
  }
  return style;
}

/** Takes over what is known of styles elsewhere; `areNew` where no earlier build knew it. */
export function learnStyles(others: UsedStyles, areNew = false): void {
  for (const [key, used] of others) known.set(key, used);
  isMore ||= areNew && others.size > 0;
}

/** All that is known of styles, where this build came to know more than it was told; else nothing. */
export const moreStyles = (): UsedStyles | undefined => (isMore ? known : undefined);

/** Loaded where a style is made that is not known: hardly any edit needs it. */
const lightning = once(() => createRequire(import.meta.url)('lightningcss') as typeof LightningCss);

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
export function usedStyle(
  text: string,
  given: ReadonlySet<string>,
  missing: readonly string[],
): string {
  const { digest, classes } = styleOf(text);
  const found = classes.filter((name) => given.has(name));
  if (found.length === classes.length && missing.length === 0) return text;
  const key = [digest, ...found, '', ...missing].join(' ');
  let used = known.get(key);
  if (used === undefined) {
    const unused = classes.filter((name) => !given.has(name));
    const { Features, transform } = lightning();
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(withAbsent(text, missing)),
      minify: true,
      unusedSymbols: [...unused, ABSENT],
      targets,
      exclude: Features.LightDark,
    });
    known.set(key, (used = withoutAbsent(code.toString())));
    isMore = true;
  }
  return used;
}
