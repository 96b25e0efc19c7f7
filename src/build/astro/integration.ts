import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildRun } from '../build-run.ts';
import { takeBuild } from '../build-run.ts';
import { beginDev } from '../begin-dev.ts';
import { buildCode } from '../build-code.ts';
import { serveInDev } from '../dev-server.ts';
import { finishBuild } from '../finish-build.ts';
import { prepareBuild } from '../prepare-build.ts';
import { createPrerenderer } from './prerenderer.ts';
import { sharedProject } from '../project.ts';
import { readProject } from '../read-project.ts';
import { renderSite } from '../render-site.ts';
import { needsAstro } from './renderer/needs-astro.ts';
import { ownRuntime } from './renderer/own-runtime.ts';
import type { Settings } from '../settings.ts';
import { openCompiledTheme } from './theme/compiled-theme.ts';
import type { PageData } from './theme/page-kinds.ts';
import { astroTheme } from './theme/astro-theme.ts';
import type { FreshTheme } from './theme/kept-theme.ts';
import { freshTheme } from './theme/kept-theme.ts';
import { themeDigest } from './theme/theme-digest.ts';

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
        // What else adds to pages or changes their links is for Astro's own runtime to render.
        isOurs =
          config.integrations.length === 1 &&
          !config.prefetch &&
          !config.build.assetsPrefix &&
          !needsAstro(actual.root);
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
        const { settings: actual, site } = running();
        const compiled = join(actual.stateRoot, 'astro/.prerender');
        theme = freshTheme(actual.themesRoot, themeDigest(running().code, site.urls));
        setPrerenderer((astro) =>
          createPrerenderer(astro, async (rest) => {
            theme?.addPages(compiled, pageData);
            const made = isOurs ? await openCompiledTheme(compiled, pageData) : astroTheme(rest);
            await renderSite(running(), made);
          }),
        );
      },
      async 'astro:build:done'({ dir }) {
        if (!theme) throw new Error('Astro built without its prerenderer.');
        const made = running();
        // Saved meanwhile: nobody knows which of the two was compiled.
        made.isOvertaken = codeNow() !== made.code;
        await finishBuild(made, theme.keep(fileURLToPath(dir), isOurs && !made.isOvertaken));
      },
    },
  };
}
