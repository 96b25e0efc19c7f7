import type { DeskWords } from '../../words/words.ts';

/** An account at GitHub or GitLab, or what was written in its place. */
type HandleReading = { readonly handle: string } | { readonly wrong: string };

/** `@name`, or a team or group of an organisation: `@kabar/redaksi`. */
const HANDLE = /^@?([\w.-]+(?:\/[\w.-]+)*)$/;

/** Accounts that were written in a row, with or without `@`, commas or blanks between. */
export const readHandles = (text = ''): HandleReading[] =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => {
      const [, name] = HANDLE.exec(word) ?? [];
      return name === undefined ? { wrong: word } : { handle: `@${name}` };
    });

/**
 * The text of `CODEOWNERS`: who must agree before a change is published. Stories are for the editors; the
 * settings and the program for who answers for the paper, where they are named. `content` is the content
 * folder as seen from the top of the repository. Undefined without editors.
 */
export function codeOwners(
  content: string,
  editors: readonly string[],
  responsible: readonly string[],
  words: DeskWords['init']['pipeline'],
): string | undefined {
  if (editors.length === 0) return undefined;
  const last = responsible.length > 0 ? responsible : editors;
  const folder = content === '' ? '/' : `/${content.replaceAll(' ', String.raw`\ `)}/`;
  const lines = [
    ['*', ...last],
    [folder, ...editors],
    ...['site.yaml', 'publish.yaml'].map((file) => [`${folder}${file}`, ...last]),
  ];
  return `${words.owners.map((line) => `# ${line}\n`).join('')}${lines.map((line) => `${line.join(' ')}\n`).join('')}`;
}
