import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';

/**
 * The folder of a blog as Google Takeout writes it: beside the posts lie its templates, which are pages
 * by their form, and above them the page that shows what was taken out.
 */
export function* bloggerBundle(files: readonly SourceFile[]): Generator<[SourceFile, LeftUnit]> {
  const folders = new Set(
    files.flatMap(({ path, kind }) =>
      kind === 'blogger' && /[/\\]feed\.atom$/i.test(path) ? folderOf(path) : [],
    ),
  );
  if (folders.size === 0) return;
  for (const file of files) {
    const name = file.path.slice(folderOf(file.path).length + 1);
    if (folders.has(folderOf(file.path)) && /^theme-[\w-]+\.(?:xml|html?)$/i.test(name))
      yield [file, privateUnit('template')];
    else if (name.toLowerCase() === 'archive_browser.html') yield [file, privateUnit('site-part')];
  }
}

const folderOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
