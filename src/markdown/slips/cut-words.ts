import { slipsMatching, type SlipFinder } from './slip.ts';

/**
 * `peme-` and `rintah` on the next line, as they come out of a PDF: a page has a space between them. In
 * `pra- dan pascapanen` the hyphen belongs there.
 */
export const cutWord: SlipFinder = (source) =>
  slipsMatching(
    'cut-word',
    source,
    /(?<![\p{L}\p{N}'’/-])\p{L}+-\n(?!(?:dan|atau|hingga|sampai|maupun|serta|and|or|to)(?!\p{L}))\p{Ll}+/gu,
  );
