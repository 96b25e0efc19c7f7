import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf } from '../body-state.ts';

const KNOWN =
  /^(?:apa )?yang (?:sudah |telah )?(?:(?:kami|kita) )?(?:di)?(?:ke)?tahui?(?: sejauh ini| sampai kini)?[:.?]?$|^what (?:we|is) known?(?: so far)?[:.?]?$/i;
const UNKNOWN =
  /^(?:apa )?yang (?:belum|tidak) (?:(?:kami|kita) )?(?:(?:di)?(?:ke)?tahui?|jelas|pasti)[:.?]?$|^what (?:we (?:do not|don['’]t) know|is not(?: yet)? known|remains unclear)(?: yet)?[:.?]?$/i;

/** What a heading says of all below it; undefined for any other. */
function saysOf(text: string): 'known' | 'unknown' | undefined {
  if (UNKNOWN.test(text)) return 'unknown';
  return KNOWN.test(text) ? 'known' : undefined;
}

/**
 * Core rule: what stands below a heading such as `Yang kami ketahui` or `Yang belum kami ketahui` is
 * set apart, up to the next heading that is no smaller. The words are headings and lists anywhere else.
 */
export function known(state: StateCore): void {
  const tokens: Token[] = [];
  let depth = 0;
  const end = (): void => {
    if (depth > 0) tokens.push(new state.Token('known_close', 'section', -1));
    depth = 0;
  };
  state.tokens.forEach((token, index) => {
    if (token.type === 'heading_open' && token.level === 0) {
      const own = Number(token.tag.slice(1));
      if (depth > 0 && own <= depth) end();
      const { id, text } = (state.tokens[index + 2]?.meta ?? {}) as { id?: string; text?: string };
      const says = saysOf(text ?? '');
      if (says && depth === 0) {
        const open = new state.Token('known_open', 'section', 1);
        open.meta = { says, id };
        tokens.push(open);
        depth = own;
      }
    }
    // Notes are the whole text's.
    if (token.type === 'notes_open') end();
    tokens.push(token);
  });
  end();
  state.tokens = tokens;
}

/** Renderer rule; in feeds the heading says it all. */
export const renderKnownOpen: RendererRule = (tokens, index, _options, env) => {
  const { says, id } = tokens[index]!.meta as { says: string; id: string };
  if (contextOf(env).absolute) return '';
  return `<section class="${says}" aria-labelledby="${escapeHtml(id)}">\n`;
};

/** Renderer rule. */
export const renderKnownClose: RendererRule = (_tokens, _index, _options, env) =>
  contextOf(env).absolute ? '' : '</section>\n';
