import type { MarkdownIt, RendererRule } from 'markdown-it';
import { embedCodeAt } from './embed-code.ts';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['at']>[1];
type InlineRule = Parameters<MarkdownIt['inline']['ruler']['at']>[1];

/** What the token of pasted code tells: the addresses that stand for it, and the code in a line. */
export type EmbedMeta = { addresses: readonly string[]; code?: string };

const LESS = 0x3c;

/**
 * Block rule: pasted code for embedding is read as the addresses of what it shows, each in a line of
 * its own, so that `cards` makes of it what it makes of an address. Where it has none it is nothing.
 */
export const embedBlock: BlockRule = (state, startLine, endLine, silent) => {
  if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
  const at = state.bMarks[startLine]! + state.tShift[startLine]!;
  if (state.src.charCodeAt(at) !== LESS) return false;
  const code = embedCodeAt(state.src, at);
  if (!code) return false;
  let last = startLine;
  while (last < endLine && state.eMarks[last]! < code.end) last++;
  if (last >= endLine || state.src.slice(code.end, state.eMarks[last]).trim() !== '') return false;
  if (silent) return true;
  state.line = last + 1;
  const map: [number, number] = [startLine, state.line];
  const token = state.push('embed_code', '', 0);
  token.map = map;
  token.meta = { addresses: code.addresses } satisfies EmbedMeta;
  for (const address of code.addresses) {
    state.push('paragraph_open', 'p', 1).map = map;
    const inline = state.push('inline', '', 0);
    inline.content = `<${address}>`;
    inline.map = map;
    inline.children = [];
    state.push('paragraph_close', 'p', -1);
  }
  return true;
};

/** Inline rule: the same within a line of text, where the addresses are plain links. */
export const embedInline: InlineRule = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== LESS) return false;
  const code = embedCodeAt(state.src, state.pos);
  if (!code || code.end > state.posMax) return false;
  if (!silent) {
    const token = state.push('embed_code', '', 0);
    const { addresses } = code;
    token.meta = { addresses, code: state.src.slice(state.pos, code.end) } satisfies EmbedMeta;
    for (const address of state.linkLevel > 0 ? [] : addresses) {
      const open = state.push('link_open', 'a', 1);
      open.attrs = [['href', state.md.normalizeLink(address)]];
      open.markup = 'autolink';
      open.info = 'auto';
      state.push('text', '', 0).content = state.md.normalizeLinkText(address);
      const close = state.push('link_close', 'a', -1);
      close.markup = 'autolink';
      close.info = 'auto';
    }
  }
  state.pos = code.end;
  return true;
};

/** Renderer rule: the code itself is never shown. */
export const renderEmbedCode: RendererRule = () => '';
