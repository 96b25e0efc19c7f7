import { Features } from 'lightningcss';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { beginDev } from '../dev/begin-dev.ts';
import { BUILD_TARGET } from '../browsers.ts';
import { buildCode } from '../build-code.ts';
import type { BuildRun } from '../build-run.ts';
import { takeBuild } from '../build-run.ts';
import type { DevTroubles } from '../dev/dev-server.ts';
import { holdPages, serveInDev } from '../dev/dev-server.ts';
import { prepareBuild } from '../prepare-build.ts';
import type { Project } from '../project.ts';
import { sharedProject } from '../project.ts';
import { readProject } from '../read-project.ts';
import type { Settings } from '../settings.ts';
import type { Compilation } from './compile.ts';
import { compileHooks } from './compile.ts';
import { firstInLine } from './first-in-line.ts';
import { inlineScript } from './inline-script.ts';
import { addsToPages, needsAstro } from './renderer/needs-astro.ts';
import { modernRenderer } from './modern-renderer.ts';
import { ownPreload } from './own-preload.ts';
import { restartFile } from './run-astro.ts';
import { ownRuntime } from './renderer/own-runtime.ts';

/** Reads the content for what Astro was started for. Gives the build, where that is one. */
async function begin(
  command: 'dev' | 'build' | 'preview' | 'sync',
  settings: Settings,
  code: () => string,
): Promise<BuildRun | undefined> {
  if (command === 'build') return takeBuild() ?? prepareBuild(settings, { strict: false });
  if (command === 'dev') await beginDev(settings, code());
  else await readProject(settings, { code: code(), strict: false, stopOnErrors: false });
  return undefined;
}

/**
 * Code that is of use with a network alone, or rarely. Its files have a name that the service worker does
 * not follow from the code that asks for them, so that a first visit does not download it.
 */
const ONLINE = new Set(['show-breaking', 'shortcut-list']);

const chunkName = ({ name }: { name: string }): string =>
  `_astro/${ONLINE.has(name) ? '~' : ''}[name].[hash].js`;

/**
 * What every page's scripts share: one file, since seven small ones cost a third more. `preload.ts` comes
 * under the name of Vite's helper, whose place it takes.
 */
const SHARED =
  /client\/(?:settings|start-each|start-worker|preload|trusted-url)\.ts|offline\/copies\/shelves|preload-helper/;

/** What the content decides of Astro's settings, and what our renderer needs of them. */
const astroConfig = (
  { address, settings }: Pick<Project, 'address' | 'settings'>,
  isOurs: boolean,
) => ({
  site: address.origin,
  base: address.base,
  outDir: pathToFileURL(`${join(settings.stateRoot, 'astro')}/`),
  vite: {
    plugins: [inlineScript(), ownPreload(), modernRenderer(), ...(isOurs ? [ownRuntime()] : [])],
    // At the root: of the client's own target Astro makes 'esnext'.
    build: { target: BUILD_TARGET },
    // No style of ours has light-dark(), and lowering `color-scheme` for it takes variables on every page.
    css: { lightningcss: { exclude: Features.LightDark } },
    environments: {
      // Every page names its scripts: forty letters of a component's path each otherwise.
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: chunkName,
              codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
            },
          },
        },
      },
    },
  },
});

/** What is set in `npm run dev` alone: pages of ours stand in for Astro's and Vite's own of failures. */
const devConfig = (troubles: DevTroubles) => {
  const note = (error: unknown): void => {
    troubles.thrown = error;
  };
  return {
    vite: {
      plugins: [firstInLine(holdPages(troubles), note)],
      server: { hmr: { overlay: false } },
    },
  };
};

/** Whether our renderer may take Astro's place: no other integration, and no syntax, forbids it. */
const isOursAlone = (config: AstroConfig, { root }: Settings): boolean =>
  !addsToPages(config) && !needsAstro(root);

/**
 * Warta as an Astro integration. It reads and checks the content before anything else happens, has
 * Astro render the pages that changed, and writes the output itself: all of it at the end, or
 * nothing. Astro's own output folder is a hidden one, because Astro empties it first.
 */
export function warta(settings: Settings): AstroIntegration {
  const codeNow = (): string => buildCode(settings.root, settings.variables);
  const compilation: Compilation = { run: undefined, isOurs: true };
  const troubles: DevTroubles = { base: '/', readings: 0 };
  return {
    name: 'warta',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, addWatchFile }) {
        compilation.run = await begin(command, settings, codeNow);
        const project = sharedProject();
        compilation.isOurs = isOursAlone(config, project.settings);
        updateConfig(astroConfig(project, compilation.isOurs));
        if (command !== 'dev') return;
        troubles.base = project.address.base;
        updateConfig(devConfig(troubles));
        addWatchFile(restartFile(project.settings));
      },
      'astro:server:setup'({ server }) {
        serveInDev(server, sharedProject().settings, codeNow(), troubles);
      },
      ...compileHooks(compilation, codeNow),
    },
  };
}
