import { outputFile } from '../lib/url.ts';
import type { BuildRun } from './build-run.ts';
import { renderPage } from './render-page.ts';
import type { Theme } from './astro/theme/compiled-theme.ts';

async function renderAll(build: BuildRun, theme: Theme): Promise<void> {
  const { plan, progress, site } = build;
  progress.stage('render', plan.render.size);
  const components = new Map<string, string>();
  for (const { path, component, isPage } of await theme.paths()) {
    const earlier = components.get(path);
    if (earlier !== undefined) {
      throw new Error(`${path} is made twice: by ${earlier} and by ${component}.`);
    }
    components.set(path, component);
    if (plan.keep.get(outputFile(path))?.component === component) continue;
    await renderPage(build, {
      path,
      component,
      isPage,
      render: () => theme.render(component, path, site.urls),
    });
  }
  for (const { path, component } of plan.render.values()) {
    if (components.get(path) !== component) throw new Error(`${component} does not make ${path}.`);
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
