import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';

/** Folders of the program, with the folder that they lie in. */
const ofProgram = /^(.*?)(?:^|\/)wp-(?:admin|includes|content)\//;
/** Within them, what hosts and plugins put there may be a copy of the database; it is read. */
const programOnly =
  /(?:^|\/)wp-(?:admin|includes|content\/(?:plugins|mu-plugins|themes|languages))\//;
/** What lies beside those folders: the program's own papers, and what servers write. */
const beside =
  /(?:^|\/)(?:(?:readme|licen[cs]\w*|liesmich|lisezmoi)[\w.-]*\.(?:html?|txt)|error_log|[\w.-]+\.log|robots\.txt|ads\.txt|google\w+\.html)$/i;

/**
 * The files of a WordPress installation in a backup of a whole site: pages of its editor, manuals and
 * samples of plugins, logs. None of them is an article; those lie in its database.
 */
export function* wordpressFiles(files: readonly SourceFile[]): Generator<[SourceFile, LeftUnit]> {
  const roots = new Set<string>();
  for (const { name } of files) {
    const root = ofProgram.exec(name)?.[1];
    if (root !== undefined) roots.add(root);
  }
  if (roots.size === 0) return;
  for (const file of files) {
    const { name, kind } = file;
    const isInside = ofProgram.test(name) && (kind !== 'dump' || programOnly.test(name));
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    if (isInside || (beside.test(name) && roots.has(folder)))
      yield [file, privateUnit('site-part')];
  }
}
