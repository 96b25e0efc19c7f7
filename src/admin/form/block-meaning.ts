import type { RenderContext } from '../../markdown/render.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import type { MarkdownWords } from '../../words/words.ts';

/** What a line begins with that says something only where it is referred to: a note, an address. */
const DEFINED = /^ {0,3}\[([^\]\n]+)\]:/gm;

/** Of a page, nothing but what the text itself says. */
const contextOf = (lang: string, words: MarkdownWords): RenderContext => ({
  lang,
  words,
  picture: (src) => ({ src, width: 1, height: 1 }),
  link: (href) => ({ href, external: false }),
});

/**
 * What a block of Markdown says, however its signs are typed: its HTML, in which white space counts once
 * outside code. Two blocks that readers see differently never say the same.
 */
export function blockMeaning(lang: string, words: MarkdownWords): (block: string) => string {
  const context = contextOf(lang, words);
  return (block) => {
    // What nothing refers to is not shown, and would say the same whatever it says.
    const names = Array.from(block.matchAll(DEFINED), ([, name]) => `\n\n[${name}]`).join('');
    const { html } = renderMarkdown(block.trim() + names, context);
    return `${html}${names}`
      .split(/(<pre[\s\S]*?<\/pre>)/)
      .map((part) => (part.startsWith('<pre') ? part : part.replace(/\s+/g, ' ')))
      .join('');
  };
}
