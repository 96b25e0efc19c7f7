import type { EmbedMeta } from '../embeds/embed-rules.ts';
import { startOf } from '../source/positioned-inline.ts';
import type { SlipFinder } from './slip.ts';

/** Pasted code for embedding: in its place stand the addresses that it says, the value here. */
export const embedCode: SlipFinder = (source) => [
  ...source.tokens.flatMap((token) => {
    if (token.type !== 'embed_code') return [];
    const line = token.map![0];
    const column = source.lines[line]!.indexOf('<') + 1;
    return [{ rule: 'embed-code' as const, line: line + 1, column, value: said(token.meta) }];
  }),
  ...source.blocks.flatMap((block) =>
    block.tokens
      .filter((token) => token.type === 'embed_code')
      .map((token) => ({
        rule: 'embed-code' as const,
        ...block.place(startOf(token)),
        value: said(token.meta),
      })),
  ),
];

const said = (meta: unknown): string => (meta as EmbedMeta).addresses.join(' ');
