import type { BuildRun } from './build-run.ts';
import { shareBuild } from './build-run.ts';
import { finishBuild } from './finish-build.ts';
import type { Published } from './output/output-folder.ts';
import { prepareBuild } from './prepare-build.ts';
import { renderPage } from './render-page.ts';
import { sayOutcome } from './report/say.ts';
import type { BuildOptions } from './run-build.ts';
import type { Settings } from './settings.ts';
import { openKeptTheme } from './theme/kept-theme.ts';
import { themeDigest } from './theme/theme-digest.ts';

/** Whether the theme's own files and all pages but the planned ones are in place. */
function onlyPlannedPagesMissing({ last, code, output }: BuildRun): boolean {
  return (
    last !== undefined &&
    last.code === code &&
    last.unplanned.length === 0 &&
    last.assets.every((path) => output.holds(path))
  );
}

/** Renders the planned pages by the compiled pages of an earlier build. False where there are none. */
async function renderByKeptTheme(build: BuildRun): Promise<boolean> {
  const { settings, site, code, plan, progress, output } = build;
  if (!onlyPlannedPagesMissing(build)) return false;
  if (plan.render.size === 0) return true;
  const theme = await openKeptTheme(settings.stateRoot, themeDigest(code, site.urls));
  if (!theme) return false;
  progress.stage('render', plan.render.size);
  try {
    for (const { path, component } of plan.render.values()) {
      await renderPage(build, {
        path,
        component,
        isPage: theme.isPage(component),
        render: (request) => theme.render(component, request),
      });
    }
  } catch (error) {
    output.discard();
    throw error;
  }
  return true;
}

/** Has Astro compile the theme and render through it; the integration does the rest. */
async function buildByAstro(build: BuildRun): Promise<Published> {
  const { settings, progress } = build;
  progress.stage('theme');
  // Read by Astro when it is first loaded, so before the import below.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build: astroBuild } = await import('astro');
  shareBuild(build);
  // Without a sync of content collections, of which there are none: it starts a second Vite for them.
  await astroBuild({ root: settings.root, logLevel: 'warn' }, { sync: false } as object);
  if (!build.published) throw new Error('Astro built without the integration of Warta.');
  return build.published;
}

/** Builds what changed: by the kept theme where that is enough, else through Astro. */
export async function buildChanged(settings: Settings, options: BuildOptions): Promise<string> {
  const began = performance.now();
  const build = await prepareBuild(settings, options);
  const published = (await renderByKeptTheme(build))
    ? await finishBuild(build)
    : await buildByAstro(build);
  sayOutcome(build, published, (performance.now() - began) / 1000, options);
  return build.site.urls.base;
}
