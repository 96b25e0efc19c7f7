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
    else if ((letter === '"' || letter === "'") && /[ \t]/.test(line[at - 1]!)) {
      title.lastIndex = at;
      const match = title.exec(line);
      if (match === null) continue;
      const src = address(line.slice(start, at));
      return { src, title: match[1] ?? match[2] ?? '', end: title.lastIndex };
    }
  }
  return undefined;
}

function address(source: string): string {
  const plain = source.trim();
  const bare = plain.startsWith('<') && plain.endsWith('>') ? plain.slice(1, -1) : plain;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
