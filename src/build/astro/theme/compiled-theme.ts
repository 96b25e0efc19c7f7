import type { RouteData } from 'astro';
import type { Urls } from '../../../lib/url.ts';
import type { Component } from '../renderer/component.ts';
import { renderDocument } from '../renderer/document.ts';
import { renderOurselves } from '../renderer/own-runtime.ts';
import { isPageRoute, pageRequest, routePath, sitePath } from '../routes.ts';
import type { PageData } from './compiled-app.ts';
import { openCompiledApp } from './compiled-app.ts';
import { kindMarkup } from './page-kinds.ts';
import { routeParams, routePaths } from './route-paths.ts';

/** One address of a theme, and the file of `src/pages/` that makes it. */
export type ThemePath = { path: string; component: string; isPage: boolean };

/** From what another thread opens the same theme: its compiled pages, and what Astro knows of them. */
export type ThemeSource = { folder: string; pages: PageData };

/** The compiled pages of a theme, ready to render. */
export type Theme = {
  /** Undefined where Astro itself renders, which it does in one thread. */
  source?: ThemeSource | undefined;
  /** All addresses that its pages and endpoints make of the shared project. */
  paths(): Promise<ThemePath[]>;
  /** What the component makes at `path`: the HTML of a page, or a response. */
  render(component: string, path: string, urls: Urls): Promise<string | Response>;
};

/** Renders the page at a path. */
type PageRenderer = (path: string) => Promise<string>;

const isOurs = (page: Partial<Component> | undefined): page is Component =>
  page?.givesMarkup === true;

/**
 * The theme that Astro compiled into `folder`, with what it knows of its `pages`. Pages are rendered
 * by our renderer, endpoints and all else by Astro. Throws where it is not compiled as we know.
 */
export async function openCompiledTheme(folder: string, pages: PageData): Promise<Theme> {
  renderOurselves(folder);
  const app = await openCompiledApp(folder, pages);
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
  );
  const renderers = new Map<string, Promise<PageRenderer | undefined>>();

  /** How a route's pages are rendered; `undefined` where that is left to Astro. */
  async function ownRenderer(route: RouteData): Promise<PageRenderer | undefined> {
    if (route.type !== 'page') return undefined;
    const page = (await app.getComponentByRoute(route)).default;
    if (page?.isAstroComponentFactory && !isOurs(page)) {
      throw new Error(`${route.component} was not compiled for our renderer.`);
    }
    // Such as a file of plain HTML.
    if (!isOurs(page)) return undefined;
    const kind = kindMarkup(app.manifest, pages, route, page);
    return (path) => renderDocument(page, kind, routeParams(route, routePath(path)));
  }

  return {
    source: { folder, pages },
    async paths() {
      const all: ThemePath[] = [];
      for (const [component, route] of routes) {
        const isPage = isPageRoute(route);
        // One that leads on has the addresses of the page that it leads to.
        const module = () => app.getComponentByRoute(route.redirectRoute ?? route);
        for (const pathname of await routePaths(route, module)) {
          all.push({ path: sitePath(pathname, isPage), component, isPage });
        }
      }
      return all;
    },
    async render(component, path, urls) {
      const route = routes.get(component);
      if (!route) throw new Error(`The compiled theme has no ${component}.`);
      let own = renderers.get(component);
      if (!own) renderers.set(component, (own = ownRenderer(route)));
      const render = await own;
      if (render) return render(path);
      return app.render(pageRequest(urls, path, isPageRoute(route)), { routeData: route });
    },
  };
}
