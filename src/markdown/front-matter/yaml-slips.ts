import type { YAMLError } from 'yaml';
import type { SyntaxFault } from './syntax-fault.ts';

/** Of more keys written twice than this it is not asked whether they are items without a dash. */
const MOST_ITEMS = 50;

/** All keys written twice, and the first of all other errors, because the rest follow from it. */
export function slipsOf(
  errors: readonly YAMLError[],
  repeated: readonly number[],
  source: string,
  slip: (code: SyntaxFault['code'], offset: number, key?: string) => SyntaxFault,
): SyntaxFault[] {
  const first = errors[0];
  return [
    ...repeated.flatMap((offset, index): SyntaxFault[] => {
      const key = keyAt(source, offset);
      const item = index < MOST_ITEMS ? itemOf(source, offset) : undefined;
      const fault = slip('duplicate-key', offset, key);
      if (item === undefined) return [fault];
      // The first key of an item again is the next item, whose other keys follow from it.
      if (keyAt(source, item) === key) return [{ ...fault, lines: `- ${lineAt(source, offset)}` }];
      const isAfter = repeated
        .slice(0, index)
        .some((other) => other > item && keyAt(source, other) === keyAt(source, item));
      return isAfter ? [] : [fault];
    }),
    ...(first === undefined ? [] : [slip(codeOf(first), faultOf(first, source))]),
  ];
}

const lineAt = (source: string, offset: number): string =>
  /^[^\n]*/.exec(source.slice(offset))![0].trim();

const keyAt = (source: string, offset: number): string =>
  /^[^:\n]*/.exec(source.slice(offset))![0].trim();

/** Where the first key of the list item begins that has a key at `offset`; undefined outside of lists. */
function itemOf(source: string, offset: number): number | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const indent = offset - start;
  let end = start - 1;
  while (end > 0) {
    const from = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(from, end);
    const lead = /^ */.exec(line)![0].length;
    const item = /^ *- +/.exec(line)?.[0].length;
    if (item === indent) return from + indent;
    if (line.trim() !== '' && lead < indent) return undefined;
    end = from - 1;
  }
  return undefined;
}

/** Where an editor should look: an open quotation mark is noticed only where the data ends. */
function faultOf(error: YAMLError, source: string): number {
  const mark = codeOf(error) === 'quote' ? /["']/.exec(error.message)![0] : undefined;
  return mark === undefined
    ? error.pos[0]
    : Math.max(0, source.lastIndexOf(mark, error.pos[0] - 1));
}

function codeOf({ code, message }: YAMLError): SyntaxFault['code'] {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'colon';
  if (code === 'BAD_INDENT' || code === 'BAD_PROP_ORDER') return 'indent';
  if (code === 'BAD_ALIAS') return 'alias';
  if (code === 'MISSING_CHAR' && /closing .*quote/.test(message)) return 'quote';
  return 'syntax';
}
