import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';

/**
 * What Google Takeout writes beside the posts of a blog: templates, which are pages by their form,
 * settings, profiles and lists of albums, which may look like texts. None of it is an article.
 */
export function* bloggerBundle(files: readonly SourceFile[]): Generator<[SourceFile, LeftUnit]> {
  const folders = new Set(files.flatMap((file) => (isPosts(file) ? rootOf(file.path) : [])));
  if (folders.size === 0) return;
  for (const file of files) {
    if (file.kind === 'blogger') continue;
    const isBeside = [...folders].some((folder) => file.path.startsWith(folder));
    if (/[/\\]archive_browser\.html$/i.test(file.path)) yield [file, privateUnit('site-part')];
    else if (isBeside) {
      const isTheme = /[/\\]theme-[\w-]+\.(?:xml|html?)$/i.test(file.path);
      yield [file, privateUnit(isTheme ? 'template' : 'site-part')];
    }
  }
}

const isPosts = ({ path, kind }: SourceFile): boolean =>
  kind === 'blogger' && /[/\\]feed\.atom$/i.test(path);

/** Takeout's folder of all blogs, else the folder of the one blog; with its last separator. */
function rootOf(path: string): string {
  const whole = /^.*[/\\]Blogger[/\\](?=Blogs[/\\]|Comments[/\\])/.exec(path)?.[0];
  return whole ?? path.replace(/[^/\\]*$/, '');
}
