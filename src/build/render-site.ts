import { outputFile } from '../lib/url.ts';
import { pagePathOf } from '../site/addresses.ts';
import type { BuildRun } from './build-run.ts';
import { renderPage } from './render-page.ts';
import type { Theme } from './astro/theme/compiled-theme.ts';

/**
 * Path of the file for what Astro calls a pathname: pages get their folder (`/a` → `/a/`), unless
 * the address itself names a file (`/404`, a permalink that ends in `.html`, an endpoint).
 */
export function pathOf(pathname: string, isPage: boolean): string {
  if (pathname === '/404' || pathname === '/404/') return '/404.html';
  if (!isPage || pathname.endsWith('/') || /\.html?$/.test(pathname)) return pathname;
  return `${pathname}/`;
}

async function renderAll(build: BuildRun, theme: Theme): Promise<void> {
  const { plan, progress, site } = build;
  progress.stage('render', plan.render.size);
  const seen = new Map<string, string>();
  for (const { pathname, component, isPage } of await theme.paths()) {
    const path = pathOf(pagePathOf(pathname), isPage);
    const earlier = seen.get(path);
    if (earlier !== undefined) {
      throw new Error(`${path} is made twice: by ${earlier} and by ${component}.`);
    }
    seen.set(path, component);
    if (plan.keep.get(outputFile(path))?.component === component) continue;
    await renderPage(build, {
      path,
      component,
      isPage,
      render: () => theme.render(component, path, site.urls),
    });
  }
  for (const { path, component } of plan.render.values()) {
    if (seen.get(path) !== component) throw new Error(`${component} does not make ${path}.`);
  }
}

/**
 * Renders what the plan asks for, and every page that the plan does not know. When a page throws,
 * what was prepared is discarded and the old site stays whole.
 */
export async function renderSite(build: BuildRun, theme: Theme): Promise<void> {
  try {
    await renderAll(build, theme);
  } catch (error) {
    build.output.discard();
    throw error;
  }
}
