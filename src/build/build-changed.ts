import { BuildBroken } from './broken.ts';
import type { BuildRun } from './build-run.ts';
import { shareBuild } from './build-run.ts';
import { finishBuild } from './finish-build.ts';
import type { Published } from './output/output-folder.ts';
import { prepareBuild } from './prepare-build.ts';
import { renderSite } from './render-site.ts';
import { sayOutcome } from './report/say.ts';
import type { BuildOptions } from './run-build.ts';
import type { Settings } from './settings.ts';
import { openKeptTheme } from './astro/theme/kept-theme.ts';
import { themeDigest } from './astro/theme/theme-digest.ts';

/** Renders by a theme that was kept. Nothing where there is none. */
async function buildByKeptTheme(build: BuildRun): Promise<Published | undefined> {
  const { settings, site, code } = build;
  const theme = await openKeptTheme(settings.themesRoot, themeDigest(code, site.urls));
  if (!theme) return undefined;
  await renderSite(build, theme);
  return finishBuild(build, theme);
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

/**
 * Builds what changed: by a kept theme where there is one, else through Astro. Rejects with
 * `BuildBroken`, and leaves nothing behind of what was prepared.
 */
export async function buildChanged(settings: Settings, options: BuildOptions): Promise<string> {
  const began = performance.now();
  let build: BuildRun | undefined;
  try {
    build = await prepareBuild(settings, options);
    const published = (await buildByKeptTheme(build)) ?? (await buildByAstro(build));
    sayOutcome(build, published, (performance.now() - began) / 1000, options);
    return build.site.urls.base;
  } catch (error) {
    build?.progress.end();
    build?.output.discard();
    throw new BuildBroken(error, build?.output.isBegun() ?? false);
  }
}
