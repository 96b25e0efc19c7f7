import { withoutPassages } from '../../../lib/without-passages.ts';
import type { Note } from '../article/note.ts';
import { builderHtml } from './builder-html.ts';
import { bodyInFields } from './field-body.ts';
import { elementorHtml } from './elementor-html.ts';
import { footnotesHtml } from './footnotes.ts';
import { builderKeys } from './meta-keys.ts';
import { expandWordpress } from './shortcodes/expand-wordpress.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { withMedia } from './lead-media.ts';
import type { WxrIndex } from './wxr-index.ts';
import type { WxrItem } from './wxr-item.ts';

/** The HTML of a post and whether its line ends count (no blocks: WordPress's classic editor). */
export interface ExpandedContent {
  html: string;
  wordpressLines: boolean;
  /** Whether the text comes from fields of which nobody here knows whether readers saw them. */
  isGuessed: boolean;
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
  for (const key of builderKeys)
    if (content.trim() === '') content = builderHtml(item.meta.get(key) ?? '');
  const fields = content.trim() === '' ? bodyInFields(item.meta) : undefined;
  if (fields !== undefined) {
    content = fields.html;
    notes.push({ rule: 'body-in-fields', values: { keys: fields.keys.join(', ') } });
  }
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
  return {
    html: withMedia(html + footnotesHtml(item.meta.get('footnotes')), item.meta),
    wordpressLines: !blocks,
    isGuessed: fields !== undefined,
  };
}

/** Reusable blocks may hold others; three levels are more than any site has. */
function putReusable(content: string, index: WxrIndex, depth: number): string {
  if (depth > 3) return content;
  return content.replace(/<!--\s*wp:block\s+\{"ref":(\d+)(?!\d)[^<>]*-->/g, (_, id: string) =>
    putReusable(index.blocks.get(id) ?? '', index, depth + 1),
  );
}
