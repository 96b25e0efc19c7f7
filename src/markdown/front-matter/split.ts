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

/** Line ends as \n, without byte order mark: the form that all reading of text starts from. */
export function plainLines(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/**
 * Splits a file (as `plainLines` gives it) at its `---` fences. Empty lines before the first fence
 * are forgiven. Without a second fence everything that looks like data is data.
 */
export function splitFrontMatter(text: string): FrontMatterParts {
  const open = /^(?:[ \t]*\n)*---[ \t]*(?:\n|$)/.exec(text);
  if (open === null) {
    return { yaml: '', yamlLine: 1, body: text, bodyLine: 1, fault: 'missing', faultLine: 1 };
  }
  const start = open[0].length;
  const yamlLine = open[0].split('\n').length;
  const close = /^---[ \t]*$/gm;
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
