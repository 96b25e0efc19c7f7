import { buildWords } from '../i18n/build.ts';
import { BuildRunning } from './lock.ts';
import { ForeignFolder } from './output/output-folder.ts';
import { ContentRefused } from './read-project.ts';
import { BadSetting } from './settings.ts';

/**
 * What a failed command says: one sentence and the way out where we know it, else the stack; in
 * `language` where that is known.
 */
export function explain(error: unknown, language = 'en'): string {
  // The content's problems have been printed one by one already.
  if (error instanceof ContentRefused) return '';
  if (error instanceof BuildRunning) {
    return `${buildWords(language).running(error.pid)}\n`;
  }
  if (error instanceof ForeignFolder) {
    return `${error.message}. Nothing was changed. Choose another folder with WARTA_OUT, or empty this one yourself.\n`;
  }
  if (error instanceof BadSetting) return `${error.message}\n`;
  const { stack, message } = error instanceof Error ? error : { stack: String(error), message: '' };
  return `${stack ?? message}\n`;
}
