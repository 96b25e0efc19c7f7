/** The command that imports a file of the content folder, as it can be pasted into a terminal. */
export function importCommand(file: string): string {
  const path = `content/${file}`;
  return `npm run import -- ${/^[\w./-]+$/.test(path) ? path : `"${path}"`}`;
}

/** The name of a file beside a story, as it stands in the brackets of a link. */
export const linkTo = (name: string): string => (/[\s()<>]/.test(name) ? `<${name}>` : name);

/** The line that belongs below the heads of a table in Markdown. */
export function dashesBelow(heads: string): string {
  return `|${' --- |'.repeat(heads.split(/(?<!\\)\|/).length - 2)}`;
}

/** What a link of Obsidian names: `Pasar Baru` of `[[Pasar Baru|pasar]]`. */
export const wikiTarget = (link: string): string => link.replace(/^!?\[\[|[|#][^\]]*|\]\]$/g, '');

/** The words that a link of Obsidian shows: `pasar` of `[[Pasar Baru|pasar]]`. */
export const wikiText = (link: string): string => link.replace(/^!?\[\[(?:[^\]]*\|)?|\]\]$/g, '');

/** A link with its brackets in their places: `[teks](alamat)` of `(teks)[alamat]`. */
export const turned = (link: string): string => link.replace(/^\((.*)\)\[(.*)\]$/s, '[$1]($2)');

/** A section as it stands in the settings, with the name that its id tells. */
export const sectionLines = (id: string): string =>
  `  - id: ${id}\n    name: ${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** A picture of HTML as it is written here, its file's name without the way to it; undefined for any other code. */
export function htmlPicture(code: string): string | undefined {
  if (!/^<img\s/i.test(code)) return undefined;
  const part = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(code)?.[1]?.trim() ?? '';
  const file = part('src')
    .replace(/[?#].*$/s, '')
    .split('/')
    .at(-1)!;
  if (file === '' || /^data:/i.test(part('src'))) return undefined;
  return `![${part('alt').replace(/[[\]]/g, '')}](${linkTo(file)})`;
}
