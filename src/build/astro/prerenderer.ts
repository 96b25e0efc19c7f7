import type { AstroPrerenderer, RouteData } from 'astro';
import { isPageRoute, pageRequest, sitePath } from './routes.ts';
import type { Theme } from './theme/compiled-theme.ts';

/**
 * Has the site rendered by `renderSite` when Astro has compiled the theme; Astro itself is left
 * nothing to write. Its own way empties the folder first, leaves a half-written one when a page
 * throws, and waits for four file calls a page.
 */
export const createPrerenderer = (
  astro: AstroPrerenderer,
  renderSite: (astro: AstroPrerenderer) => Promise<void>,
): AstroPrerenderer => ({
  name: 'warta',
  setup: () => astro.setup?.() ?? Promise.resolve(),
  async getStaticPaths() {
    await renderSite(astro);
    return [];
  },
  render: (request, options) => astro.render(request, options),
  teardown: () => astro.teardown?.() ?? Promise.resolve(),
});

/**
 * A theme that Astro renders itself, with all that other integrations add to its pages. It leans on
 * nothing but what Astro documents of prerenderers, so it renders where we cannot.
 */
export function astroTheme(astro: AstroPrerenderer): Theme {
  const routes = new Map<string, RouteData>();
  return {
    async paths() {
      const all = await astro.getStaticPaths();
      return all.map(({ pathname, route }) => {
        const isPage = isPageRoute(route);
        routes.set(route.component, route);
        return { path: sitePath(pathname, isPage), component: route.component, isPage };
      });
    },
    async render(component, path, urls) {
      const route = routes.get(component);
      if (!route) throw new Error(`Astro has no ${component}.`);
      const request = pageRequest(urls, path, isPageRoute(route));
      const answer = await astro.render(request, { routeData: route });
      return answer instanceof Response ? answer : answer.response;
    },
  };
}
