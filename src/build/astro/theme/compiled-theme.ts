import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { Urls } from '../../../lib/url.ts';
import { routePath } from '../../../site/addresses.ts';
import { pageRequest } from '../page-request.ts';
import type { Component } from '../renderer/component.ts';
import { renderDocument } from '../renderer/render-document.ts';
import type { PageData } from './page-kinds.ts';
import { pageKind } from './page-kinds.ts';
import type { PathsModule } from './page-paths.ts';
import { pagePaths } from './page-paths.ts';
import { routeParams } from './route-params.ts';

/** One address of a theme: what Astro calls it, and the file of `src/pages/` that makes it. */
export type ThemePath = { pathname: string; component: string; isPage: boolean };

/** The compiled pages of a theme, ready to render. */
export type Theme = {
  /** All addresses that its pages and endpoints make of the shared project. */
  paths(): Promise<ThemePath[]>;
  /** What the component makes at `path`: the HTML of a page, or a response. */
  render(component: string, path: string, urls: Urls): Promise<string | Response>;
};

/** The part of Astro's compiled app that renders pages (Astro 7.3, `BuildApp`). */
export type CompiledApp = {
  setInternals(internals: { pagesByKeys: PageData }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  getComponentByRoute(route: RouteData): Promise<PathsModule & { default?: Partial<Component> }>;
  manifest: {
    base: string;
    routes: { routeData: RouteData }[];
    componentMetadata: ReadonlyMap<string, { containsHead: boolean }>;
    inlinedScripts: ReadonlyMap<string, string>;
    entryModules: Readonly<Record<string, string>>;
  };
};

/** Renders the page at a path. */
type PageRenderer = (path: string) => Promise<string>;

const ENTRY = /^prerender-entry\..*\.mjs$/;

const isOurs = (page: Partial<Component> | undefined): page is Component =>
  page?.givesMarkup === true;

/**
 * The theme that Astro compiled into `folder`, with what it knows of its `pages`. Components that
 * call the own renderer are rendered by it, endpoints and all else by Astro.
 */
export async function openCompiledTheme(folder: string, pages: PageData): Promise<Theme> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name))!;
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: CompiledApp };
  app.setInternals({ pagesByKeys: pages });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
  );
  const asked = new Map<string, Promise<PageRenderer | undefined>>();

  /** How a route's pages are rendered here; `undefined` where Astro has to. */
  async function ownRenderer(route: RouteData): Promise<PageRenderer | undefined> {
    const page = route.type === 'page' ? (await app.getComponentByRoute(route)).default : undefined;
    if (!isOurs(page)) return undefined;
    const kind = pageKind(app.manifest, pages, route, page);
    return (path) => renderDocument(page, kind, routeParams(route, routePath(path)));
  }

  return {
    async paths() {
      const all: ThemePath[] = [];
      for (const [component, route] of routes) {
        const isPage = route.type === 'page';
        for (const pathname of await pagePaths(route, () => app.getComponentByRoute(route))) {
          all.push({ pathname, component, isPage });
        }
      }
      return all;
    },
    async render(component, path, urls) {
      const route = routes.get(component);
      if (!route) throw new Error(`The compiled theme has no ${component}.`);
      let own = asked.get(component);
      if (!own) asked.set(component, (own = ownRenderer(route)));
      const render = await own;
      if (render) return render(path);
      return app.render(pageRequest(urls, path, route.type === 'page'), { routeData: route });
    },
  };
}
