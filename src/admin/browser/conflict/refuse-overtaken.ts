import { editorWords } from '../editor-words.ts';
import type { FileChange, RemoteChanges } from './package-parts.ts';

/**
 * Throws where another saved one of the files that are about to be written, after they were compared
 * and before they are sent. Saving again compares them anew.
 */
export function refuseOvertaken(
  others: RemoteChanges | undefined,
  changes: readonly FileChange[],
): void {
  if (others === undefined) return;
  const entries = [...others.addedEntries, ...others.modifiedEntries, ...others.deletedEntries];
  const paths = new Set([
    ...entries.flatMap(({ locales }) => Object.values(locales).map(({ path }) => path)),
    ...[...others.addedAssets, ...others.modifiedAssets].map(({ path }) => path),
  ]);
  const isOvertaken = changes.some(
    ({ path, previousPath }) => paths.has(path) || paths.has(previousPath ?? path),
  );
  if (!isOvertaken) return;
  const { overtaken, kept } = editorWords().gitHost;
  throw new Error('overtaken', { cause: new Error(`${overtaken} ${kept}`) });
}
