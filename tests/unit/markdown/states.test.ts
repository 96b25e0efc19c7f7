import fc from 'fast-check';
import NewMarkdown from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { newState } from '../../../src/markdown/body-state.ts';
import { newsSyntax } from '../../../src/markdown/parser.ts';
import { NewsBlockState } from '../../../src/markdown/states/plain-block-state.ts';
import { NewsInlineState } from '../../../src/markdown/states/plain-inline-state.ts';
import { NewsToken } from '../../../src/markdown/states/plain-token.ts';

const markdown = new NewMarkdown();

/** Fields and values of an object, the class of its tokens aside. */
const fieldsOf = (object: object) =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => name !== 'Token' && name !== 'md')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Text in which Markdown's signs, indents and line ends are frequent. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '    ',
        '\t',
        '- ',
        '1. ',
        '> ',
        '# ',
        '*',
        '**',
        '`',
        '[',
        '](',
        ')',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('our states and tokens', () => {
  test('have every field that markdown-it gives its own, with the same value', () => {
    expect(fieldsOf(new NewsToken('a', 'b', 1))).toEqual(
      fieldsOf(new NewMarkdown.Token('a', 'b', 1)),
    );
    fc.assert(
      fc.property(source, (text) => {
        expect(fieldsOf(new NewsBlockState(text, markdown, {}, []))).toEqual(
          fieldsOf(new NewMarkdown.StateBlock(text, markdown, {}, [])),
        );
        expect(fieldsOf(new NewsInlineState(text, markdown, {}, []))).toEqual(
          fieldsOf(new NewMarkdown.StateInline(text, markdown, {}, [])),
        );
      }),
    );
  });

  test('are its own kind: methods that it adds later are there', () => {
    expect(new NewsToken('a', 'b', 1)).toBeInstanceOf(NewMarkdown.Token);
    expect(new NewsBlockState('', markdown, {}, [])).toBeInstanceOf(NewMarkdown.StateBlock);
    expect(new NewsInlineState('', markdown, {}, [])).toBeInstanceOf(NewMarkdown.StateInline);
  });

  test('give the same page for any text', () => {
    const plain = newsSyntax();
    plain.block.State = NewMarkdown.StateBlock;
    plain.inline.State = NewMarkdown.StateInline;
    const ours = newsSyntax();
    // A note reads what its article has gathered.
    const rendered = (one: typeof ours, text: string) =>
      one.render(text, { article: newState('id') });
    fc.assert(fc.property(source, (text) => rendered(ours, text) === rendered(plain, text)));
  });
});
