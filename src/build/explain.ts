import { wordsIn } from '../words/words-in.ts';
import { systemErrorIn } from '../lib/system-error.ts';
import { explainFailure } from '../newsroom/terminal/explain-failure.ts';
import { languageOf } from '../newsroom/terminal/language-of.ts';
import { BuildBroken } from './broken.ts';
import { ForeignFolder } from './output/own-files.ts';
import { NoEditor } from './editor/no-editor.ts';
import { describeParts } from './parts/describe-parts.ts';
import { PartsRefused } from './parts/parts-refused.ts';
import { ContentRefused } from './read-project.ts';

/**
 * What a failed command says: one sentence and the way out where we know it, else a trace; in the
 * language of the newsroom whose content lies in `contentRoot`.
 */
export function explain(error: unknown, contentRoot: string): string {
  const language = languageOf(contentRoot);
  const words = wordsIn(language).build;
  if (error instanceof BuildBroken) {
    const sentence = explain(error.cause, contentRoot);
    return sentence === ''
      ? ''
      : `${sentence}${error.isBegun ? words.halfDone : words.untouched}\n`;
  }
  // The content's problems have been printed one by one already.
  if (error instanceof ContentRefused) return '';
  if (error instanceof NoEditor) return `${words.noEditor}`;
  if (error instanceof PartsRefused) return `${describeParts(error.fault, words)}\n`;
  if (error instanceof ForeignFolder) return `${words.foreign(error.folder)}\n`;
  if (systemErrorIn(error)?.path === contentRoot)
    return `${wordsIn(language).terminal.noContent(contentRoot)}\n`;
  return explainFailure(error, language);
}
