import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BuildRun } from '../build-run.ts';
import { finishBuild } from '../finish-build.ts';
import { renderSite } from '../render-site.ts';
import { astroTheme, createPrerenderer } from './prerenderer.ts';
import type { PageData } from './theme/compiled-app.ts';
import type { FreshTheme } from './theme/fresh-theme.ts';
import { freshTheme } from './theme/fresh-theme.ts';
import { themeDigest } from './theme/theme-folder.ts';
import { tryTheme } from './theme/trial.ts';

/** What the hooks of one build through Astro are told before Astro calls them. */
export type Compilation = {
  /** Absent until the content was read, and in `npm run dev`. */
  run: BuildRun | undefined;
  /** Whether our renderer may render what is compiled. */
  isOurs: boolean;
};

/** Renders the site by what was compiled: ours where it stands the trial, else as Astro does. */
async function renderCompiled(
  run: BuildRun,
  astro: AstroPrerenderer,
  ours: { theme: FreshTheme; pageData: PageData } | undefined,
): Promise<void> {
  const astros = astroTheme(astro);
  if (!ours) return renderSite(run, astros);
  const compiled = join(run.settings.stateRoot, 'astro/.prerender');
  const open = () => ours.theme.open(compiled, ours.pageData);
  const { theme, doubt } = await tryTheme(open, astros, run.site.urls);
  run.doubt = doubt;
  return renderSite(run, theme);
}

/** The hooks in which Astro compiles the theme, has the site rendered, and is done. */
type CompileHooks = Pick<
  AstroIntegration['hooks'],
  'astro:build:setup' | 'astro:build:start' | 'astro:build:done'
>;

/**
 * The hooks of a build: they take the compiled theme from Astro, render the site and finish it.
 * `codeNow` gives the digest of the code as it is when it is asked for.
 */
export function compileHooks(compilation: Compilation, codeNow: () => string): CompileHooks {
  let pageData: PageData = new Map();
  let theme: FreshTheme | undefined;
  const running = (): BuildRun => {
    if (!compilation.run) throw new Error('The build was not prepared.');
    return compilation.run;
  };
  return {
    'astro:build:setup'({ pages, target }) {
      if (target === 'server') pageData = pages as unknown as PageData;
    },
    'astro:build:start'({ setPrerenderer }) {
      const { settings, site, code } = running();
      const fresh = freshTheme(settings.themesRoot, themeDigest(code, site.urls));
      theme = fresh;
      const ours = () => (compilation.isOurs ? { theme: fresh, pageData } : undefined);
      setPrerenderer((astro) =>
        createPrerenderer(astro, (rest) => renderCompiled(running(), rest, ours())),
      );
    },
    async 'astro:build:done'({ dir }) {
      if (!theme) throw new Error('Astro built without its prerenderer.');
      const run = running();
      // Saved meanwhile: nobody knows which of the two was compiled.
      run.isOvertaken = codeNow() !== run.code;
      const isReusable = compilation.isOurs && !run.doubt && !run.isOvertaken;
      await finishBuild(run, theme.keep(fileURLToPath(dir), isReusable));
    },
  };
}
