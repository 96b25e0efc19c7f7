import type { Token } from 'markdown-it';
import { meantPicture } from '../../lib/meant-picture.ts';
import { startOf } from '../source/positioned-inline.ts';
import { sourceBetween, type MarkdownSource } from '../source/read-source.ts';
import type { SourceBlock } from '../source/source-block.ts';
import { slipsMatching, type Slip, type SlipFinder } from './slip.ts';

const UNMADE = String.raw`\[[^[\]\n]{0,300}\](?:\((?:[^()\n]|\([^()\n]{0,99}\)){0,300}\)?|[ \t]+\((?:https?:|www\.|\/[\w-]|\uFFFC)[^)\n]{0,300}\)?)`;

/** `[teks](alamat dengan spasi)`, `[teks] (alamat)`: shown as typed. */
export const unmadeLink: SlipFinder = (source) =>
  slipsMatching('unmade-link', source, new RegExp(`(?<!!)${UNMADE}`, 'g'));

/** The same for pictures; those of which it is known how they were meant are told so. */
export const unmadePicture: SlipFinder = (source) =>
  slipsMatching('unmade-picture', source, new RegExp(`!${UNMADE}`, 'g')).filter(
    ({ value }) => meantPicture(value) === undefined,
  );

/** `[](alamat)` has no words to press, `[teks]()` leads nowhere. */
export const emptyLink: SlipFinder = (source) =>
  source.blocks.flatMap((block) => emptyLinks(source, block));

function emptyLinks(source: MarkdownSource, block: SourceBlock): Slip[] {
  const slips: Slip[] = [];
  let open: Token | undefined;
  let words = false;
  for (const token of block.tokens) {
    if (token.type === 'link_open') {
      open = token;
      words = token.info === 'auto';
    } else if (token.type === 'link_close' && open) {
      if (!words || (token.info !== 'auto' && open.attrGet('href') === ''))
        slips.push(linkSlip(source, block, open, token));
      open = undefined;
    } else if (token.type === 'image' || /\S/.test(token.content)) words = true;
  }
  return slips;
}

function linkSlip(source: MarkdownSource, block: SourceBlock, open: Token, close: Token): Slip {
  const from = block.place(startOf(open));
  const end = block.content.indexOf(')', startOf(close));
  const to = block.place(end < 0 ? startOf(close) + 1 : end + 1);
  return { rule: 'empty-link', ...from, value: sourceBetween(source.lines, from, to) };
}
