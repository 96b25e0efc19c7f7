import type { AstroPrerenderer, RouteData } from 'astro';
import { pageRequest } from '../page-request.ts';
import type { Theme } from './compiled-theme.ts';

/** A theme that Astro renders itself, with all that other integrations add to its pages. */
export function astroTheme(astro: AstroPrerenderer): Theme {
  const routes = new Map<string, RouteData>();
  return {
    async paths() {
      const all = await astro.getStaticPaths();
      return all.map(({ pathname, route }) => {
        routes.set(route.component, route);
        return { pathname, component: route.component, isPage: route.type === 'page' };
      });
    },
    async render(component, path, urls) {
      const route = routes.get(component);
      if (!route) throw new Error(`Astro has no ${component}.`);
      const request = pageRequest(urls, path, route.type === 'page');
      const made = await astro.render(request, { routeData: route });
      return made instanceof Response ? made : made.response;
    },
  };
}
