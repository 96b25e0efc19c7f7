import { withoutPassages } from '../../../lib/without-passages.ts';
import type { Note } from '../article/note.ts';
import { elementorHtml } from './elementor-html.ts';
import { footnotesHtml } from './footnotes.ts';
import { expandWordpress } from './shortcodes/expand-wordpress.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import type { WxrIndex } from './wxr-index.ts';
import type { WxrItem } from './wxr-item.ts';

/** The HTML of a post and whether its line ends count (no blocks: WordPress's classic editor). */
export interface ExpandedContent {
  html: string;
  wordpressLines: boolean;
}

const bareUrl = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*\r?$/gm;

/**
 * A post's content as plain HTML: page and "more" marks taken out, reusable blocks put in, block
 * comments dropped, addresses that stand alone on a line as embeds, shortcodes expanded.
 */
export function expandContent(item: WxrItem, index: WxrIndex, notes: Note[]): ExpandedContent {
  let { content } = item.fields;
  const elementor = item.meta.get('_elementor_data');
  if (content.trim() === '' && elementor !== undefined) content = elementorHtml(elementor, index);
  const blocks = /<!--\s*wp:/.test(content);
  const parted = putReusable(content, index, 0).replace(
    /<!--\s*(?:wp:)?(?:nextpage|more)\b[^<>]*-->/g,
    '\n\n',
  );
  content = withoutPassages(parted, /<!--/, /-->/).replace(
    bareUrl,
    (_, url: string) => `<iframe src="${escapeHtml(url)}"></iframe>`,
  );
  const html = expandWordpress(content, index, item.fields.id, notes);
  return { html: html + footnotesHtml(item.meta.get('footnotes')), wordpressLines: !blocks };
}

/** Reusable blocks may hold others; three levels are more than any site has. */
function putReusable(content: string, index: WxrIndex, depth: number): string {
  if (depth > 3) return content;
  return content.replace(/<!--\s*wp:block\s+\{"ref":(\d+)(?!\d)[^<>]*-->/g, (_, id: string) =>
    putReusable(index.blocks.get(id) ?? '', index, depth + 1),
  );
}
