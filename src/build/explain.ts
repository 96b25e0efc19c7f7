import { wordsIn } from '../words/words-in.ts';
import { systemErrorIn } from '../lib/system-error.ts';
import { explainFailure } from '../newsroom/desk/explain-failure.ts';
import { languageOf } from '../newsroom/desk/language-of.ts';
import { BuildBroken } from './broken.ts';
import { ForeignFolder } from './output/output-folder.ts';
import { ContentRefused } from './read-project.ts';
import { BadSetting } from './settings.ts';

/**
 * What a failed command says: one sentence and the way out where we know it, else the trace; in the
 * language of the newsroom whose content lies in `contentRoot`, where that is known.
 */
export function explain(error: unknown, contentRoot: string | undefined): string {
  const language = contentRoot === undefined ? 'id' : languageOf(contentRoot);
  const words = wordsIn(language).build;
  if (error instanceof BuildBroken) {
    const said = explain(error.cause, contentRoot);
    return said === '' ? '' : `${said}${error.isBegun ? words.halfDone : words.untouched}\n`;
  }
  // The content's problems have been printed one by one already.
  if (error instanceof ContentRefused) return '';
  if (error instanceof ForeignFolder) return `${words.foreign(error.folder)}\n`;
  if (error instanceof BadSetting) return `${error.message}\n`;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (String(code).startsWith('ERR_PARSE_ARGS')) return `${String(message)}\n${words.usage}\n`;
  if (contentRoot !== undefined && systemErrorIn(error)?.path === contentRoot)
    return `${wordsIn(language).desk.check.noContent(contentRoot)}\n`;
  return explainFailure(error, language);
}
