import { memoOn } from '../lib/memo.ts';
import { own } from '../lib/own.ts';
import type { SitePage, View } from '../views/pages.ts';
import { pagesOf } from '../views/pages.ts';
import { pathParam } from './astro/routes.ts';
import { currentSite } from './current-site.ts';
import { sharedProject } from './project.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** A part of an address that a file of `src/pages/` leaves open: `[number]`, `[...path]`. */
const OPEN = /\[(?:\.{3})?(\w+)\]/g;

/** The address that a file makes, its open parts in brackets, without the outer slashes. */
const patternOf = (component: string): string =>
  component.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '');

/** The pages of a site by their addresses as the router has them, and by the file that makes them. */
const booksOf = memoOn((site: Parameters<typeof pagesOf>[0]) => {
  const pages = pagesOf(site);
  return {
    byParam: new Map(pages.map((page) => [pathParam(page.path), page])),
    byComponent: Map.groupBy(pages, ({ component }) => component),
  };
});

/** The addresses of the pages that the file `component` of `src/pages/` makes, as Astro wants them. */
export function pathsOf(component: string): { params: Record<string, string> }[] {
  const names = [...component.matchAll(OPEN)].map((match) => match[1]!);
  const open = patternOf(component)
    .replace(/\[\.{3}\w+\]/, '(.+)')
    .replace(/\[\w+\]/g, '([^/]+)');
  const pattern = new RegExp(`^${open}$`);
  return (booksOf(currentSite()).byComponent.get(component) ?? []).map(({ path }) => {
    const values = pattern.exec(pathParam(path));
    if (!values) throw new Error(`${component} cannot make ${path}.`);
    return { params: Object.fromEntries(names.map((name, at) => [name, values[at + 1]!])) };
  });
}

/** The page that the file `component` makes at `param`, its address as the router has it. */
function pageAt(component: string, param: string): SitePage | undefined {
  const { only } = sharedProject();
  if (only) return only.find(({ path }) => pathParam(path) === param);
  const { byParam, byComponent } = booksOf(currentSite());
  const isOne = !component.includes('[');
  return isOne ? byComponent.get(component)?.[0] : byParam.get(param);
}

/**
 * What the page shows that the file `component` of `src/pages/` makes for `params`. Throws where
 * there is no such page, or where it is of another kind than the file says.
 */
export function viewOf<K extends View['kind']>(
  component: string,
  params: Params,
  ...kinds: readonly K[]
): Extract<View, { kind: K }> {
  const param = patternOf(component).replace(
    OPEN,
    (_open, name: string) => own(params, name) ?? '',
  );
  const page = pageAt(component, param);
  const view = page?.view();
  if (!view || !(kinds as readonly string[]).includes(view.kind)) {
    throw new Error(`${component} makes no page at /${param}.`);
  }
  sharedProject().shown = { page: page!, view };
  return view as Extract<View, { kind: K }>;
}
