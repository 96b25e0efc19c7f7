import { buildByAstro } from './astro/run-astro.ts';
import { readStyles } from './astro/theme/kept-styles.ts';
import { openKeptTheme } from './astro/theme/kept-theme.ts';
import { themeDigest } from './astro/theme/theme-folder.ts';
import { BuildBroken } from './broken.ts';
import type { BuildRun } from './build-run.ts';
import { buildEdited } from './edit/build-edited.ts';
import { finishBuild } from './finish-build.ts';
import type { Publication } from './output/publication.ts';
import { prepareBuild } from './prepare-build.ts';
import { renderSite } from './render-site.ts';
import { takeSurvey } from './survey.ts';
import { sayOutcome } from './report/say.ts';
import type { BuildOptions } from './build-options.ts';
import type { Settings } from './settings.ts';

/** Renders by a theme that was kept. Nothing where there is none. */
async function buildByKeptTheme(build: BuildRun): Promise<Publication | undefined> {
  const { settings, site, code } = build;
  const theme = await openKeptTheme(settings.themesRoot, themeDigest(code, site.urls));
  if (!theme) return undefined;
  readStyles(theme.folder);
  await renderSite(build, theme);
  return finishBuild(build, theme);
}

/**
 * Builds what changed: by a kept theme where there is one, else through Astro. Rejects with
 * `BuildBroken`, and leaves nothing behind of what was prepared.
 */
export async function buildChanged(settings: Settings, options: BuildOptions): Promise<string> {
  const began = performance.now();
  const survey = options.survey ?? takeSurvey(settings);
  const edited = await buildEdited(settings, options, survey);
  if (edited !== undefined) return edited;
  let build: BuildRun | undefined;
  try {
    build = await prepareBuild(settings, { ...options, survey });
    const publication = (await buildByKeptTheme(build)) ?? (await buildByAstro(build));
    sayOutcome(build, publication, (performance.now() - began) / 1000, options);
    return build.site.urls.base;
  } catch (error) {
    build?.progress.end();
    build?.output.discard();
    throw new BuildBroken(error, build?.output.isBegun() ?? false);
  } finally {
    await build?.threads.close();
  }
}
