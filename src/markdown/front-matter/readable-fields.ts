import { readFrontMatter } from '../front-matter.ts';
import { readYaml, isFieldGroup } from './read-yaml.ts';
import { dataLines } from './data-lines.ts';

/** A key at the margin, bare or in quotation marks. */
const field = /^(?:"[^"]+"|'[^']+'|[\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]|$)/u;

const fence = /^[-—–]{2,5}[ \t]*$/;

/**
 * The data in the front matter of a Markdown file as far as it can be read: as a whole where it is in
 * order, else each field by itself, so that a slip in one does not hide the others. Never throws.
 */
export function readableFields(
  text: string,
  freeText: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const { value, slips } = readFrontMatter(text, freeText);
  const whole = isFieldGroup(value) ? value : {};
  if (slips.length === 0) return whole;
  return { ...whole, ...Object.fromEntries(fieldsApart(text, freeText)) };
}

function fieldsApart(text: string, freeText: ReadonlySet<string>): [string, unknown][] {
  const blocks: string[][] = [];
  for (const line of dataLines(text)) {
    if (fence.test(line.text)) continue;
    if (field.test(line.text) || blocks.length === 0) blocks.push([]);
    blocks.at(-1)!.push(line.text);
  }
  return blocks.flatMap((lines) => {
    const { value, slips } = readYaml(lines.join('\n'), 1, freeText);
    return slips.length === 0 && isFieldGroup(value) ? Object.entries(value) : [];
  });
}
