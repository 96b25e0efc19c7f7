import { looseCaption } from '../../lib/loose-caption.ts';

/** What stands between the round brackets of a Markdown link or picture. */
export interface Target {
  /** The address, unescaped as little as Markdown does; spaces in it are allowed. */
  readonly src: string;
  readonly title: string;
  /** The position after the closing bracket. */
  readonly end: number;
}

const title = /(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')[ \t]*\)/y;

/** Reads a link's target in `line` from `start`, the position after `](`; undefined if unclosed. */
export function readTarget(line: string, start: number): Target | undefined {
  let depth = 0;
  for (let at = start; at < line.length; at++) {
    const letter = line[at]!;
    if (letter === '\\') at += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && depth > 0) depth -= 1;
    else if (letter === ')') return { src: address(line.slice(start, at)), title: '', end: at + 1 };
    else if (/["'“”]/.test(letter) && /[ \t]/.test(line[at - 1]!)) {
      title.lastIndex = at;
      const match = title.exec(line);
      if (match) {
        const src = address(line.slice(start, at));
        return { src, title: match[1] ?? match[2] ?? '', end: title.lastIndex };
      }
      // As Markdown reads it: captions with quotation marks in them, or curly ones around them.
      const caption = letter === "'" ? undefined : looseCaption(line, at);
      if (caption !== undefined) {
        const end = line.indexOf(')', at + 2 + caption.length) + 1;
        return { src: address(line.slice(start, at)), title: caption, end };
      }
    }
  }
  return undefined;
}

function address(source: string): string {
  const plain = source.trim();
  const bare = plain.startsWith('<') && plain.endsWith('>') ? plain.slice(1, -1) : plain;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
