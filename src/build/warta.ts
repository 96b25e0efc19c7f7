import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createUrls } from '../lib/url.ts';
import { addAstroFiles } from './astro-files.ts';
import { addCards } from './cards.ts';
import { addContentFiles } from './content-files.ts';
import { serveInDev } from './dev-server.ts';
import { addDocuments } from './documents.ts';
import { addIcons } from './icons.ts';
import type { OutputFolder } from './output-folder.ts';
import { openOutputFolder } from './output-folder.ts';
import { addPictures } from './pictures.ts';
import { createPrerenderer } from './prerenderer.ts';
import { sharedProject } from './project.ts';
import { readProject } from './read-project.ts';
import { addSearch } from './search-index.ts';
import { bundleServiceWorker } from './service-worker.ts';
import type { Settings } from './settings.ts';
import { currentSite } from './site.ts';

/**
 * Warta as an Astro integration. It reads and checks the content before anything else happens,
 * renders pages through Astro, and writes the output itself: all of it at the end, or nothing.
 * Astro's own output folder is a hidden one, because Astro empties it first.
 */
export function warta(settings: Settings): AstroIntegration {
  const astroOut = pathToFileURL(`${join(settings.stateRoot, 'astro')}/`);
  let output: OutputFolder;
  return {
    name: 'warta',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        const [preview, stopOnErrors] = [command === 'dev', command === 'build'];
        await readProject(settings, { strict: false, stopOnErrors, preview });
        const { address } = sharedProject();
        updateConfig({
          site: address.origin,
          base: address.base,
          outDir: astroOut,
          vite: {
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
        serveInDev(server, settings);
      },
      'astro:build:start'({ setPrerenderer }) {
        output = openOutputFolder(settings.outRoot);
        const urls = createUrls(sharedProject().address);
        setPrerenderer((astro) => createPrerenderer(astro, urls, output));
      },
      async 'astro:build:done'({ dir }) {
        const site = currentSite();
        await addPictures(output, settings, site);
        await addCards(output, settings, site);
        await addIcons(output, settings, site);
        addSearch(output, settings, site);
        addDocuments(output, settings, site);
        output.put(
          'sw.js',
          await bundleServiceWorker(site.settings.offline === false ? 'off' : 'on'),
        );
        addContentFiles(output, settings);
        addAstroFiles(output, dir);
        output.publish();
      },
    },
  };
}
