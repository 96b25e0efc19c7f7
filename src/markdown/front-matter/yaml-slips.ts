import type { YAMLError } from 'yaml';
import type { SyntaxFault } from './syntax-fault.ts';

/** All keys written twice, and the first of all other errors, because the rest follow from it. */
export function slipsOf(
  errors: readonly YAMLError[],
  repeated: readonly number[],
  source: string,
  slip: (code: SyntaxFault['code'], offset: number, key?: string) => SyntaxFault,
): SyntaxFault[] {
  const first = errors[0];
  return [
    ...repeated.map((offset) => {
      const key = /^[^:\n]*/.exec(source.slice(offset))![0].trim();
      return slip('duplicate-key', offset, key);
    }),
    ...(first === undefined ? [] : [slip(codeOf(first), faultOf(first, source))]),
  ];
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
