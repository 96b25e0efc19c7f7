import { isSystemError } from '../../lib/system-error.ts';
import { wordsIn } from '../../words/words-in.ts';
import { TooManyElements } from './html/flat-html.ts';
import type { ImportRun } from './import-run.ts';
import { readers } from './readers.ts';
import { REPORTS } from './report/keep-old-report.ts';
import { faultNote } from './report/fault-note.ts';
import type { ItemKinds } from './item-sources.ts';
import { hasItems } from './item-sources.ts';
import type { SourceKind } from './recognise/signs.ts';
import type { OpenedSource, SourceFile } from './source/source-file.ts';

/** A file that is read in one pass. */
type OnePassFile = SourceFile & { kind: Exclude<SourceKind, ItemKinds> };

/** All but the files that hold items of WordPress, which are read twice, together. */
export const isOnePass = (file: SourceFile): file is OnePassFile => !hasItems(file);

/** Imports what is found in a file that is read in one pass. What goes wrong in it is noted. */
export async function importFile(
  run: ImportRun,
  file: OnePassFile,
  { source, stop }: { source: OpenedSource; stop?: AbortSignal | undefined },
): Promise<void> {
  const { name, kind } = file;
  const { timeZone: zone, url: siteUrl, language } = run.settings.site;
  const { importing: words } = wordsIn(language);
  try {
    for await (const found of readers[kind](file, { zone, siteUrl, words, source, stop })) {
      if ('article' in found) await run.add(found.article);
      else if ('left' in found) run.leave(name, found.left);
      else if ('aid' in found) run.write(`${REPORTS}/${found.aid.name}`, found.aid.text);
      else run.note(name, found.note);
      if (stop?.aborted === true) return;
    }
  } catch (error) {
    run.leave(name, { sort: 'unclear', kind: 'broken' });
    // A file that goes away, and a hostile one that breaks a library, cost no other file.
    if (error instanceof TooManyElements) {
      const values = { file: name, limit: error.limit };
      run.note(name, { rule: 'page-too-large', values });
      return;
    }
    const rule = isSystemError(error) ? 'input-unreadable' : 'input-broken';
    const why = isSystemError(error) ? error.code : '';
    run.note(name, faultNote(name, error) ?? { rule, values: { file: name, why } });
  }
}
