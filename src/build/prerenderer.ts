import type { AstroPrerenderer } from 'astro';
import type { Urls } from '../lib/url.ts';
import { outputFile } from '../lib/url.ts';
import { withPolicy } from './csp.ts';
import type { OutputFolder } from './output-folder.ts';

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
 * Renders every page through Astro's own prerenderer into `output`; Astro itself is left nothing to
 * write. When a page throws, what was prepared is discarded and the old site stays whole. Astro's way
 * empties the folder first, leaves a half-written one, and waits for four file calls a page.
 */
export function createPrerenderer(
  astro: AstroPrerenderer,
  urls: Urls,
  output: OutputFolder,
): AstroPrerenderer {
  async function renderAll(): Promise<void> {
    const seen = new Map<string, string>();
    for (const { pathname, route } of await astro.getStaticPaths()) {
      const path = pathOf(pathname, route.type);
      const earlier = seen.get(path);
      if (earlier !== undefined) {
        throw new Error(`${path} is made twice: by ${earlier} and by ${route.component}.`);
      }
      seen.set(path, route.component);
      const request = new Request(urls.absolute(pathname));
      const result = await astro.render(request, { routeData: route });
      const response = result instanceof Response ? result : result.response;
      if (response.status !== 200 && path !== '/404.html') {
        throw new Error(`${path} answered ${response.status} (${route.component}).`);
      }
      const bytes =
        route.type === 'page'
          ? withPolicy(await response.text())
          : new Uint8Array(await response.arrayBuffer());
      output.put(outputFile(path), bytes);
    }
  }

  return {
    name: 'warta',
    setup: () => astro.setup?.() ?? Promise.resolve(),
    async getStaticPaths() {
      try {
        await renderAll();
      } catch (error) {
        output.discard();
        throw error;
      }
      return [];
    },
    render: (request, options) => astro.render(request, options),
    teardown: () => astro.teardown?.() ?? Promise.resolve(),
  };
}
