/** The parts of a Markdown file; lines count from 1 in the file. */
export interface FrontMatterParts {
  /** The YAML between the fences, empty where there are none. */
  readonly yaml: string;
  /** The line of the file on which `yaml` begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which `body` begins. */
  readonly bodyLine: number;
  /** What is wrong with the fences: none at the top, or no second one. */
  readonly fault?: 'missing' | 'unclosed';
  /** Where the fault shows. */
  readonly faultLine?: number;
}

const looksLikeData = /^(?:\s*$|\s*#|\s+\S|-\s|[\w-]+\s*:(?:\s|$))/;

/** Signs that nobody sees, which programs leave before a text: a byte order mark, or what was copied along. */
const marks = /^[\uFEFF\u200B-\u200F\u2060]+/;

/** The signs before a text that nobody sees; empty where there are none. */
export function marksBefore(text: string): string {
  return marks.exec(text)?.[0] ?? '';
}

/** Line ends as \n, without marks that nobody sees before them: the form that all reading of text starts from. */
export function plainLines(text: string): string {
  const plain = text.slice(marksBefore(text).length);
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/**
 * Splits a file (as `plainLines` gives it) at its `---` fences. Empty lines before the first fence
 * are forgiven, and so are up to three spaces before both. Without a second fence everything that
 * looks like data is data.
 */
export function splitFrontMatter(text: string): FrontMatterParts {
  const open = /^(?:[ \t]*\n)*( {0,3})---[ \t]*(?:\n|$)/.exec(text);
  if (open === null) {
    return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, fault: 'missing', faultLine: 1 };
  }
  const start = open[0].length;
  const yamlLine = open[0].split('\n').length;
  const close = open[1] === '' ? /^---[ \t]*$/gm : /^ {0,3}---[ \t]*$/gm;
  close.lastIndex = start;
  const end = close.exec(text);
  if (end === null) return unclosed(text.slice(start), yamlLine);
  const yaml = text.slice(start, end.index);
  return {
    yaml,
    yamlLine,
    body: text.slice(end.index + end[0].length + 1),
    bodyLine: yamlLine + yaml.split('\n').length,
  };
}

function unclosed(rest: string, yamlLine: number): FrontMatterParts {
  const lines = rest.split('\n');
  const textStart = lines.findIndex((line) => !looksLikeData.test(line));
  const length = textStart === -1 ? lines.length : textStart;
  return {
    yaml: lines.slice(0, length).join('\n'),
    yamlLine,
    body: lines.slice(length).join('\n'),
    bodyLine: yamlLine + length,
    fault: 'unclosed',
    faultLine: textStart === -1 ? yamlLine + lines.length - 1 : yamlLine + length,
  };
}
