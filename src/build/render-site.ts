import { outputFile } from '../lib/url.ts';
import type { Theme, ThemePath } from './astro/theme/compiled-theme.ts';
import type { BuildRun } from './build-run.ts';
import { beginDrawing } from './output/drawing.ts';
import { addSearch } from './output/search-index.ts';
import { sharedProject } from './project.ts';
import { takeParts } from './parts/take-parts.ts';
import { plannedAt } from './plan.ts';
import { addPage, pageBytes } from './render-page.ts';
import type { QueuedFile } from './threads/render-task.ts';
import { renderPlanned } from './threads/render-planned.ts';

/** The addresses of a theme that the plan does not know; throws where one is made twice. */
async function unplannedOf({ plan }: BuildRun, theme: Theme): Promise<ThemePath[]> {
  const components = new Map<string, string>();
  const unplanned: ThemePath[] = [];
  for (const one of await theme.paths()) {
    const { path, component } = one;
    const earlier = components.get(path);
    if (earlier !== undefined) {
      throw new Error(`${path} is made twice: by ${earlier} and by ${component}.`);
    }
    components.set(path, component);
    if (plannedAt(plan, outputFile(path))?.component !== component) unplanned.push(one);
  }
  for (const { path, component } of plan.render.values()) {
    if (components.get(path) !== component) throw new Error(`${component} does not make ${path}.`);
  }
  return unplanned;
}

/** Adds the search index; gives files of bodies that are left to all threads, where there are others. */
function addSearchOf(
  { output, site, code, last, texts, progress, edited }: BuildRun,
  areOthers: boolean,
): QueuedFile[] {
  progress.stage('search');
  const left: QueuedFile[] = [];
  addSearch(output, site, {
    ...{ code, records: last?.files ?? new Map(), texts, edited },
    later: areOthers ? (path, keys) => left.push({ kind: 'bodies', path, keys }) : undefined,
  });
  return left;
}

/** The same; where nothing but texts is another than in the last build, those that it had. */
const unplannedIn = async (build: BuildRun, theme: Theme): Promise<readonly ThemePath[]> =>
  (build.left && build.last?.unplanned) ?? (await unplannedOf(build, theme));

async function renderAll(build: BuildRun, theme: Theme): Promise<void> {
  const { plan, progress, site, output, part, parts } = build;
  if (parts) takeParts(build, parts);
  progress.stage('render', plan.render.size);
  // What no part is asked for is made by whoever joins them.
  build.unplanned = part ? [] : await unplannedIn(build, theme);
  for (const { path, component, isPage } of build.unplanned) {
    const render = () => theme.render(component, path, site.urls);
    const bytes = await pageBytes({ path, component, isPage, render }, site);
    const isOvertaken = sharedProject().isOvertaken === true;
    addPage(build, path, { file: output.prepare(outputFile(path), bytes), isOvertaken });
  }
  await renderPlanned(build, theme, (areOthers) => (part ? [] : addSearchOf(build, areOthers)));
}

/**
 * Renders what the plan asks for, and every page that the plan does not know. When a page throws,
 * what was prepared is discarded and the old site stays whole.
 */
export async function renderSite(build: BuildRun, theme: Theme): Promise<void> {
  const { output, settings, extent } = build;
  build.drawing = beginDrawing(output, settings, extent);
  try {
    await renderAll(build, theme);
  } catch (error) {
    await build.drawing.stop();
    output.discard();
    throw error;
  }
}
