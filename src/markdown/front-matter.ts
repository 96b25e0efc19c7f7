import type { Spot, YamlReading } from './front-matter/read-yaml.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { otherForm } from './front-matter/other-form.ts';
import type { SyntaxFault } from './front-matter/syntax-fault.ts';
import type { FrontMatterParts } from './front-matter/split.ts';
import { plainLines, splitFrontMatter } from './front-matter/split.ts';

export type { OtherForm } from './front-matter/other-form.ts';

/** Letters of front matter that are read: dozens of long replies and corrections are fewer. */
export const LONGEST_FRONT_MATTER = 100_000;

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
  const parts = splitFrontMatter(plainLines(text));
  const { body, bodyLine, fault, faultLine } = parts;
  const reading = readParts(parts, freeText);
  if (fault === undefined) return { ...reading, body, bodyLine };
  const at = { line: faultLine ?? 1, column: 1 };
  const slips: SyntaxFault[] =
    fault === 'missing'
      ? [missing(body)]
      : [{ code: 'unclosed', ...at, text: '' }, ...reading.slips];
  return { ...reading, slips, body, bodyLine };
}

function missing(text: string): SyntaxFault {
  const { form, line, lines } = otherForm(text);
  return {
    code: 'missing',
    line,
    column: 1,
    text: form,
    ...(lines === undefined ? {} : { lines }),
  };
}

function readParts(
  { yaml, yamlLine }: FrontMatterParts,
  freeText: ReadonlySet<string>,
): YamlReading {
  if (yaml.length <= LONGEST_FRONT_MATTER) return readYaml(yaml, yamlLine, freeText);
  const at: Spot = { line: yamlLine, column: 1 };
  const slip: SyntaxFault = { code: 'too-long', ...at, text: String(yaml.length) };
  return { value: undefined, slips: [slip], locate: () => at };
}
