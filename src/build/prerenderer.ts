import type { AstroPrerenderer } from 'astro';
import { outputFile, pagePathOf } from '../lib/url.ts';
import type { BuildRun } from './build-run.ts';
import { renderPage } from './render-page.ts';

/**
 * Path of the file for what Astro calls a pathname: pages get their folder (`/a` → `/a/`), unless
 * the address itself names a file (`/404`, a permalink that ends in `.html`, an endpoint).
 */
export function pathOf(pathname: string, type: string): string {
  if (pathname === '/404' || pathname === '/404/') return '/404.html';
  if (type !== 'page' || pathname.endsWith('/') || /\.html?$/.test(pathname)) return pathname;
  return `${pathname}/`;
}

/**
 * Renders what the plan asks for, and every page that the plan does not know, through Astro's own
 * prerenderer; Astro itself is left nothing to write. When a page throws, what was prepared is
 * discarded and the old site stays whole. Astro's way empties the folder first, leaves a half-written
 * one, and waits for four file calls a page. `whenDone` is called while the compiled theme is there.
 */
export function createPrerenderer(
  astro: AstroPrerenderer,
  build: BuildRun,
  whenDone: () => void,
): AstroPrerenderer {
  async function renderAll(): Promise<void> {
    const { plan, progress } = build;
    progress.stage('render', plan.render.size);
    const seen = new Map<string, string>();
    for (const { pathname, route } of await astro.getStaticPaths()) {
      const path = pathOf(pagePathOf(pathname), route.type);
      const earlier = seen.get(path);
      if (earlier !== undefined) {
        throw new Error(`${path} is made twice: by ${earlier} and by ${route.component}.`);
      }
      seen.set(path, route.component);
      if (plan.keep.get(outputFile(path))?.component === route.component) continue;
      await renderPage(build, {
        path,
        component: route.component,
        isPage: route.type === 'page',
        async render(request) {
          const result = await astro.render(request, { routeData: route });
          return result instanceof Response ? result : result.response;
        },
      });
    }
    whenDone();
  }

  return {
    name: 'warta',
    setup: () => astro.setup?.() ?? Promise.resolve(),
    async getStaticPaths() {
      try {
        await renderAll();
      } catch (error) {
        build.output.discard();
        throw error;
      }
      return [];
    },
    render: (request, options) => astro.render(request, options),
    teardown: () => astro.teardown?.() ?? Promise.resolve(),
  };
}
