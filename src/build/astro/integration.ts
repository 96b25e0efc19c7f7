import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { beginDev } from '../begin-dev.ts';
import { buildCode } from '../build-code.ts';
import type { BuildRun } from '../build-run.ts';
import { takeBuild } from '../build-run.ts';
import { serveInDev } from '../dev-server.ts';
import { finishBuild } from '../finish-build.ts';
import { prepareBuild } from '../prepare-build.ts';
import { sharedProject } from '../project.ts';
import { readProject } from '../read-project.ts';
import { renderSite } from '../render-site.ts';
import type { Settings } from '../settings.ts';
import { astroTheme, createPrerenderer } from './prerenderer.ts';
import { addsToPages, needsAstro } from './renderer/needs-astro.ts';
import { ownRuntime } from './renderer/own-runtime.ts';
import type { PageData } from './theme/compiled-app.ts';
import type { FreshTheme } from './theme/fresh-theme.ts';
import { freshTheme } from './theme/fresh-theme.ts';
import { themeDigest } from './theme/theme-folder.ts';
import { tryTheme } from './theme/trial.ts';

/**
 * Warta as an Astro integration. It reads and checks the content before anything else happens, has
 * Astro render the pages that changed, and writes the output itself: all of it at the end, or
 * nothing. Astro's own output folder is a hidden one, because Astro empties it first.
 */
export function warta(settings: Settings): AstroIntegration {
  const codeNow = (): string => buildCode(settings.root, settings.variables);
  let build: BuildRun | undefined;
  let pageData: PageData = new Map();
  let theme: FreshTheme | undefined;
  let isOurs = true;
  const running = (): BuildRun => {
    if (!build) throw new Error('The build was not prepared.');
    return build;
  };

  /** Renders the site by what was compiled: ours where it stands the trial, else as Astro does. */
  async function render(fresh: FreshTheme, astro: AstroPrerenderer): Promise<void> {
    const run = running();
    const astros = astroTheme(astro);
    if (!isOurs) return renderSite(run, astros);
    const compiled = join(run.settings.stateRoot, 'astro/.prerender');
    const open = () => fresh.open(compiled, pageData);
    const { theme: proven, doubt } = await tryTheme(open, astros, run.site.urls);
    run.doubt = doubt;
    return renderSite(run, proven);
  }

  return {
    name: 'warta',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        if (command === 'build') {
          build = takeBuild() ?? (await prepareBuild(settings, { strict: false }));
        } else if (command === 'dev') {
          await beginDev(settings, codeNow());
        } else {
          await readProject(settings, { code: codeNow(), strict: false, stopOnErrors: false });
        }
        const { address, settings: actual } = sharedProject();
        isOurs = !addsToPages(config) && !needsAstro(actual.root);
        const outDir = pathToFileURL(`${join(actual.stateRoot, 'astro')}/`);
        updateConfig({
          site: address.origin,
          base: address.base,
          outDir,
          vite: {
            plugins: isOurs ? [ownRuntime()] : [],
            environments: {
              // Every page names its scripts: forty letters of a component's path each otherwise.
              client: {
                build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
              },
            },
          },
        });
      },
      'astro:server:setup'({ server }) {
        serveInDev(server, sharedProject().settings, codeNow());
      },
      'astro:build:setup'({ pages, target }) {
        if (target === 'server') pageData = pages as unknown as PageData;
      },
      'astro:build:start'({ setPrerenderer }) {
        const { settings: actual, site, code } = running();
        const fresh = freshTheme(actual.themesRoot, themeDigest(code, site.urls));
        theme = fresh;
        setPrerenderer((astro) => createPrerenderer(astro, (rest) => render(fresh, rest)));
      },
      async 'astro:build:done'({ dir }) {
        if (!theme) throw new Error('Astro built without its prerenderer.');
        const run = running();
        // Saved meanwhile: nobody knows which of the two was compiled.
        run.isOvertaken = codeNow() !== run.code;
        const isReusable = isOurs && !run.doubt && !run.isOvertaken;
        await finishBuild(run, theme.keep(fileURLToPath(dir), isReusable));
      },
    },
  };
}
