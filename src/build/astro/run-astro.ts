import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import './calls-nobody.ts';
import type { BuildRun } from '../build-run.ts';
import { shareBuild } from '../build-run.ts';
import { withSystemError } from './native-error.ts';
import type { Publication } from '../output/publication.ts';
import type { Settings } from '../settings.ts';

/** Has Astro compile the theme and render through it; the integration does the rest. */
export async function buildByAstro(build: BuildRun): Promise<Publication> {
  const { settings, progress } = build;
  progress.stage('theme');
  const { build: astroBuild } = await import('astro');
  shareBuild(build);
  // Without a sync of content collections, of which there are none: it starts a second Vite for them.
  try {
    await astroBuild({ root: settings.root, logLevel: 'warn' }, { sync: false } as object);
  } catch (error) {
    throw withSystemError(error, process.platform);
  }
  if (!build.publication) throw new Error('Astro built without the integration of Warta.');
  return build.publication;
}

/** Tells `astro dev` that the content is another: its pages ask again which paths there are. */
export function announceContent(server: ViteDevServer): void {
  // Astro's own signal, which its content collections send.
  server.environments.ssr.hot.send('astro:content-changed', {});
}

/** The file that has `astro dev` begin anew when it changes. It need not be there: a change is told. */
export const restartFile = ({ stateRoot }: Pick<Settings, 'stateRoot'>): string =>
  join(stateRoot, 'astro-settings');

/** Has `astro dev` begin anew within its process, where what its settings were made of has changed. */
export function restartDev(server: ViteDevServer, settings: Pick<Settings, 'stateRoot'>): void {
  server.watcher.emit('change', restartFile(settings));
}
