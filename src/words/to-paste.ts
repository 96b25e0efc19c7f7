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
