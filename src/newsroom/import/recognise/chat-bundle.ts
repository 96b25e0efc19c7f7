import { basename, dirname } from 'node:path';
import type { SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import type { LeftUnit } from '../units/unit.ts';

/**
 * Texts and documents that were sent in a chat and lie beside its export: what was sent to few must not be
 * read as if it were an article of its own.
 */
export function* chatBundle(files: readonly SourceFile[]): Generator<[SourceFile, LeftUnit]> {
  for (const chat of files.filter(({ kind }) => kind === 'chat')) {
    const beside = files.filter(
      ({ path, kind }) => kind !== 'chat' && dirname(path) === dirname(chat.path),
    );
    if (beside.length === 0) continue;
    const whole = wholeText(chat);
    if ('note' in whole) continue;
    for (const file of beside)
      if (whole.text.includes(basename(file.path)))
        yield [file, { sort: 'aside', kind: 'document' }];
  }
}
