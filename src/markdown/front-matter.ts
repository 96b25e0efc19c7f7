import type { YamlReading } from './front-matter/read-yaml.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import type { Slip } from './front-matter/slip.ts';
import { plainLines, splitFrontMatter } from './front-matter/split.ts';

/** A Markdown file read up to its body; lines count from 1 in the file. */
export interface FrontMatter extends YamlReading {
  readonly body: string;
  /** The line of the file on which `body` begins. */
  readonly bodyLine: number;
}

/**
 * Reads the front matter of a Markdown file and cuts off its body. `freeText` names the fields (in
 * lower case) whose unquoted values run to the end of their line. CRLF and a byte order mark are
 * fine. Never throws; what is wrong is in `slips`.
 */
export function readFrontMatter(text: string, freeText: ReadonlySet<string>): FrontMatter {
  const { yaml, yamlLine, body, bodyLine, fault, faultLine } = splitFrontMatter(plainLines(text));
  const reading = readYaml(yaml, yamlLine, freeText);
  if (fault === undefined) return { ...reading, body, bodyLine };
  const slip: Slip = { code: fault, line: faultLine ?? 1, column: 1, text: '' };
  const slips = fault === 'missing' ? [slip] : [slip, ...reading.slips];
  return { ...reading, slips, body, bodyLine };
}
