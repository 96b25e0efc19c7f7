import { env } from 'node:process';
import { readEnvironment } from '../../newsroom/terminal/environment.ts';
import { explain } from '../explain.ts';
import { sharedProject } from '../project.ts';
import { readProject } from '../read-project.ts';
import type { Settings } from '../settings.ts';
import type { Memory } from '../state/memory.ts';
import { openMemory } from '../state/memory.ts';
import { lookAtContent } from './look-at-content.ts';

/** The server begins anew within its process when its settings change; the lock is its own then. */
const KEY = Symbol.for('warta.dev');
type Shelf = { [KEY]?: Memory };

/**
 * Reads the content for `npm run dev`, of which there is one at a time in a project; returns the
 * settings to go on with. Ends the process with a sentence where that cannot be.
 */
export async function beginDev(projectSettings: Settings, code: string): Promise<Settings> {
  const shelf = globalThis as Shelf;
  try {
    const { settings } = (shelf[KEY] ??= openMemory(projectSettings, 'dev', 'npm run dev'));
    await readInDev(settings, code);
    return settings;
  } catch (error) {
    process.stderr.write(explain(error, projectSettings.contentRoot));
    process.exit(1);
  }
}

/**
 * Reads the content as dev shows it: with drafts, notes, and broken articles beside the others, at the
 * time that it is now, for the server may run for days. `servedAt` is the base at which it answers.
 */
export async function readInDev(
  settings: Settings,
  code: string,
  servedAt?: string,
): Promise<void> {
  const seen = lookAtContent(settings.contentRoot);
  const now = readEnvironment(env, settings.root, new Date()).now.toISOString();
  await readProject(
    { ...settings, now },
    { code, strict: false, stopOnErrors: false, preview: true, servedAt },
  );
  sharedProject().seen = seen;
}
