import type { Slip, SlipFinder } from './slip.ts';

const LONG_HEADING = 100;

/** A paragraph indented by four spaces or a tab is set as program code. */
export const indentedCode: SlipFinder = (source) =>
  source.tokens
    .filter((token) => token.type === 'code_block')
    .flatMap((token) => lineSlip('indented-code', source.lines, token.map![0]));

/**
 * `---` or `===` right under a paragraph makes it a heading; meant was a line between two. `===` by itself is
 * shown as it was typed.
 */
export const underlinedParagraph: SlipFinder = (source) =>
  source.tokens.flatMap((token, index) => {
    if (
      token.type === 'paragraph_open' &&
      token.level === 0 &&
      /^={3,}$/.test(source.tokens[index + 1]!.content.trim())
    )
      return lineSlip('underlined-paragraph', source.lines, token.map![0]);
    const text = source.tokens[index + 1]?.content ?? '';
    if (token.type !== 'heading_open' || !/^[-=]/.test(token.markup)) return [];
    // Who writes a heading writes it in one line.
    if (text.length < LONG_HEADING && !text.includes('\n') && !/[.!?…]["”’)]*$/.test(text))
      return [];
    return lineSlip('underlined-paragraph', source.lines, token.map![1] - 1);
  });

/** `> 60 tahun` alone in its paragraph is set as a quotation; meant was more than sixty. */
export const greaterThan: SlipFinder = (source) =>
  source.tokens.flatMap((token, index) => {
    const [inner, words] = [source.tokens[index + 1], source.tokens[index + 2]];
    if (token.type !== 'blockquote_open' || inner?.type !== 'paragraph_open') return [];
    const isAmount = /^(?:Rp ?)?\d[\d.,]* ?(?!\d|[.)] )/.test(words?.content ?? '');
    const isAlone = token.map![1] - token.map![0] === 1;
    return isAmount && isAlone ? lineSlip('greater-than', source.lines, token.map![0]) : [];
  });

function lineSlip(rule: Slip['rule'], lines: readonly string[], line: number): Slip[] {
  const value = (lines[line] ?? '').trim();
  return [{ rule, line: line + 1, column: (lines[line] ?? '').indexOf(value) + 1, value }];
}
