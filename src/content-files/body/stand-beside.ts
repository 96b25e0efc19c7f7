import { folderOf } from '../../lib/posix-path.ts';
import { meansFile } from './resolve-reference.ts';

/** The folder of the files of entries of the story in `file`, with its stroke, as that story names it. */
const folderFrom = (story: string, file: string): string =>
  `${folderOf(file).slice(folderOf(story).length + 1)}/`;

const isElsewhere = (src: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(src);

/** A line that may play something. */
const IS_PLAYED = /\.(?:mp[34]|m4[av]|webm|mov|og[ga]|opus|aac|wav)\b/i;

/** What a sound or film names beside itself, within its title. */
const besidePart =
  /((?:["'|]|^)\s*(?:poster|sampul|gambar awal|thumbnail|teks|takarir|subtitel|subtitles?|captions?)\s*:\s*)([^|"'\s][^|"']*)/gi;

/** A line with a sound or film, whose picture and captions are named from the story. */
const withBeside = (line: string, folder: string): string =>
  line.replace(besidePart, (whole, before: string, src: string) =>
    isElsewhere(src) || !meansFile(src.trim()) ? whole : `${before}${folder}${src}`,
  );

/**
 * The Markdown of `file`, which lies in a folder beside `story`, as it has to stand in that story's own text:
 * pictures and documents beside it are named from there.
 */
export function standBeside(story: string, file: string, markdown: string): string {
  if (!markdown.includes('](')) return markdown;
  const folder = folderFrom(story, file);
  const named = markdown.replace(
    /\]\((\s*<?)([^\s()<>]+)/g,
    (whole, before: string, src: string) =>
      isElsewhere(src) || !meansFile(src) ? whole : `](${before}${folder}${src}`,
  );
  return named
    .split('\n')
    .map((line) => (line.includes('![') && IS_PLAYED.test(line) ? withBeside(line, folder) : line))
    .join('\n');
}
