import { setFlagsFromString } from 'node:v8';
import { BuildBroken } from './broken.ts';
import type { BuildOptions } from './build-options.ts';
import { takeSurvey } from './survey.ts';
import type { Settings } from './settings.ts';
import { openMemory } from './state/memory.ts';
import { isUpToDate } from './up-to-date.ts';

/**
 * How much a heap grows before V8 looks through it again, in percent of what is alive: left to itself a
 * first build of 10,000 articles holds 150 MiB more, and is no quicker.
 */
const GROWING = 30;

/**
 * Builds the site once, under the project's lock, and says what it did. Returns the base path of the
 * site. Rejects when the content or a page stops it. What can be told without more code is told
 * first: that nothing changed.
 */
export async function runBuild(projectSettings: Settings, options: BuildOptions): Promise<string> {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  const { settings, memoryError, close } = openMemory(projectSettings, 'lock', 'npm run build');
  try {
    const survey = takeSurvey(settings);
    const { last, inputs } = survey;
    const isAsked =
      options.why !== undefined || options.join || (options.strict && last?.contentReport);
    if (last && !isAsked && isUpToDate(settings, last, inputs)) {
      const { sayNothingChanged } = await import('./report/say.ts');
      sayNothingChanged(last, options);
      return last.base;
    }
    const { buildChanged } = await import('./build-changed.ts');
    return await buildChanged(settings, { ...options, survey, memoryError });
  } catch (error) {
    throw error instanceof BuildBroken ? error : new BuildBroken(error, false);
  } finally {
    close();
  }
}
