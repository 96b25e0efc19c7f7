import type { Site } from '../../site/site.ts';
import { addressKey } from '../../lib/address-key.ts';
import { nearest } from '../../lib/nearest.ts';
import { deskListPath, notFoundPath, PAGE_KINDS } from '../../site/addresses.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskState } from '../desk-state.ts';
import { html } from '../../lib/safe-html.ts';
import { waysOn } from './ways.ts';

/** How many files with errors, and how many of the newest stories, are named. */
const MOST = 8;
const NEWEST = 5;

const lastPart = (path: string): string => addressKey(path).split('/').at(-1)!;

/** The pages that were probably meant: of the same name elsewhere, or of nearly the same address. */
function nearPages(state: DeskState, { edition }: Site, path: string): string[] {
  const { articles, pages } = edition;
  const lists = [PAGE_KINDS.section, PAGE_KINDS.topic, PAGE_KINDS.author].flatMap((kind) =>
    kind.places(edition),
  );
  const broken = [...state.brokenAt.values()].flatMap((file) => state.pathOf(file) ?? []);
  const paths = [...[...articles, ...pages, ...lists].map((one) => one.path), ...broken];
  const name = lastPart(path);
  const byName = Map.groupBy(paths, lastPart);
  const nearName = nearest(name, byName.keys());
  const found = [
    ...(byName.get(name) ?? []),
    ...(nearName === undefined ? [] : (byName.get(nearName) ?? [])),
    nearest(path, paths) ?? [],
  ].flat();
  return [...new Set(found)].slice(0, 3);
}

/**
 * The page for an address where nothing is, `asked` as it was typed and `path` without the base;
 * `outside` says that the address lies beside the site's folder, which is `href('/')`.
 */
export function unknownPage(
  state: DeskState,
  site: Site,
  { asked, path, isOutside }: { asked: string; path: string; isOutside: boolean },
): DeskAnswer {
  const { words, href } = state;
  const { title, near, broken, newest, reasons, readers, outside } = words.unknown;
  const link = (to: string, text = to) => html`<li><a href="${href(to)}">${text}</a></li>`;
  const list = (heading: string, items: readonly ReturnType<typeof link>[]) =>
    items.length > 0 &&
    html`<h2>${heading}</h2>
      <ul>
        ${items}
      </ul>`;
  const named = state.held.slice(0, MOST).flatMap((file) => {
    const to = state.pathOf(file);
    return to === undefined ? [] : [link(to, file)];
  });
  const all = link(deskListPath('held'), words.counts.held(state.held.length));
  const brokenFiles = state.held.length > MOST ? [...named, all] : named;
  const main = html`<p><code>${words.unknown.asked(asked)}</code></p>
    ${isOutside && html`<p>${outside(href('/'))}</p>`}
    ${list(
      near,
      nearPages(state, site, path).map((to) => link(to)),
    )}
    ${list(broken, brokenFiles)}
    <p>${reasons}</p>
    ${list(
      newest,
      site.edition.articles.slice(0, NEWEST).map((one) => link(one.path, one.title)),
    )}
    ${waysOn(state)}
    <p><a href="${href(notFoundPath)}">${readers}</a></p>`;
  return deskDocument(state, title, main, 404);
}
