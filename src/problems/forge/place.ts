import type { Problem } from '../describe.ts';

/** A file of the content folder as seen from the top of the repository, where `folder` is that of the content. */
export function inRepository(file: string, folder: string): string {
  return folder === '' || folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}

/** Problems of files that were changed before those of others, else in the order given. */
export function changedFirst(
  problems: readonly Problem[],
  changed: ReadonlySet<string>,
): readonly Problem[] {
  const { yes = [], no = [] } = Object.groupBy(problems, ({ file }) =>
    changed.has(file) ? 'yes' : 'no',
  );
  return [...yes, ...no];
}
