import { digestOf } from '../lib/digest.ts';
import { outputFile } from '../lib/url.ts';
import type { Site } from '../site/site.ts';
import type { SitePage, View } from '../views/pages.ts';
import { pagesOf } from '../views/pages.ts';

/** One page of the site, known before anything is rendered. */
export type PlannedPage = {
  /** Its path as in `lib/url.ts`, without the base. */
  readonly path: string;
  /** The file below `src/pages/` that makes it. */
  readonly component: string;
  /** Whether it shows the text of an article or page, which is searched then. */
  readonly hasText: boolean;
  /**
   * Digest of everything that it shows, and of what makes it: equal keys, equal bytes. Made when it is first
   * asked for; where nothing was kept, whoever renders the page has its view at hand.
   */
  readonly key: string;
};

/** The same of the site's own pages. A literal with a getter takes five times the room, and each page has one. */
class KeyedPage implements PlannedPage {
  readonly path: string;
  readonly component: string;
  readonly hasText: boolean;
  #key: string | (() => string);

  constructor({ path, component, text }: SitePage, makeKey: () => string) {
    this.path = path;
    this.component = `src/pages/${component}`;
    this.hasText = text !== undefined;
    this.#key = makeKey;
  }

  get key(): string {
    if (typeof this.#key === 'function') this.#key = this.#key();
    return this.#key;
  }
}

/** What stands at the end of a key: whose text the page shows. */
const textMark = ({ text }: Pick<SitePage, 'text'>): string =>
  text === undefined ? '' : `.${text.slice(0, 10)}`;

/** The key of a page: digest of all that it shows (`view`, where it is there already), and of the code that renders it. */
export const pageKey = (code: string, page: SitePage, view: View = page.view()): string =>
  digestOf(code, page.component, page.path, view) + textMark(page);

/** The key that a page has as long as its text is the same; `earlier` is the one that it had. */
function keyLeft(page: SitePage, earlier: string | undefined): string | undefined {
  const mark = textMark(page);
  return earlier && earlier.endsWith(mark) && earlier.includes('.') === (mark !== '')
    ? earlier
    : undefined;
}

/**
 * Every page of the site with its key, without Astro; of `pages`, where not all are asked for. `code` is
 * the digest of what makes pages (theme, packages, Node). A page that is missing here is rendered in
 * every build. `earlier` gives the key that a file had where nothing but texts can have changed since
 * (`surroundings.ts`): then what a page shows is looked at only where its own text is another.
 */
export const plannedPages = (
  site: Site,
  code: string,
  earlier: (file: string) => string | undefined = () => undefined,
  pages: readonly SitePage[] = pagesOf(site),
): PlannedPage[] =>
  pages.map(
    (page) =>
      new KeyedPage(
        page,
        () => keyLeft(page, earlier(outputFile(page.path))) ?? pageKey(code, page),
      ),
  );
