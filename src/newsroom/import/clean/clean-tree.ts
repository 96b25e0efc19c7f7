import type { HtmlElement } from '../html/html-node.ts';
import { element, elementsIn, rewriteTree } from '../html/html-node.ts';
import { watchUrl } from '../convert/embed.ts';
import type { CleanContext } from './clean-context.ts';
import { frameOf } from './embeds/frame-of.ts';
import { liftCaptions } from './lift-captions.ts';
import { liftFootnotes } from './lift-footnotes.ts';
import { isNoise } from './noise.ts';
import { originalPicture } from './original-picture.ts';
import { pictureSource } from './picture-source.ts';
import { readAlso } from './read-also.ts';

/**
 * Takes out of an article's tree what is not the article (advertisements, share boxes, forms, Word's
 * leavings) and brings pictures, captions and "read also" lines into one form. In place.
 */
export function cleanTree(root: HtmlElement, context: CleanContext): HtmlElement {
  rewriteTree(root, (node) => {
    if (isNoise(node)) return undefined;
    if (node.tag === 'img') return picture(node, context);
    if (node.tag === 'noscript') return scriptless(node);
    if (node.tag === 'picture') return pictureElement(node, context);
    const cover = coverPicture(node);
    if (cover !== undefined) return [picture(cover, context) ?? '', node];
    const frame = frameOf(node);
    if (node.tag !== 'amp-img' && node.tag !== 'amp-anim') return frame ?? node;
    return frame?.flatMap((one) => (typeof one === 'string' ? one : (picture(one, context) ?? [])));
  });
  dropRepeated(root);
  liftFootnotes(root);
  liftCaptions(root);
  return rewriteTree(root, (node) => readAlso(node) ?? node);
}

function picture(node: HtmlElement, context: CleanContext): HtmlElement | undefined {
  const source = pictureSource(node);
  if (source === undefined) return undefined;
  const { width, height } = node.attributes;
  if (width === '1' || height === '1') return undefined;
  node.attributes['src'] = originalPicture(source, context);
  return node;
}

/** A choice of files is one picture, also where its own was lost. */
function pictureElement(node: HtmlElement, context: CleanContext): HtmlElement | undefined {
  const inside = [...elementsIn(node)];
  const source = inside.find(({ tag, attributes }) => tag === 'source' && attributes['srcset']);
  if (source === undefined || inside.some(({ tag }) => tag === 'img')) return node;
  return picture(element('img', { srcset: source.attributes['srcset']!, alt: '' }), context);
}

/** The picture behind the words of a cover, as the block editor first wrote it. */
function coverPicture({ attributes, tag }: HtmlElement): HtmlElement | undefined {
  const { style = '', class: classes = '' } = attributes;
  if (!/(?:^|\s)wp-block-cover(?:-image)?(?:\s|$)/.test(classes) || tag === 'img') return undefined;
  const src = /background-image\s*:\s*url\(\s*["']?([^"')\s]+)/i.exec(style)?.[1];
  return src === undefined ? undefined : element('img', { src, alt: '' });
}

/** The picture or frame that shows without scripts, marked so that it is not taken for a second one. */
function scriptless(node: HtmlElement): HtmlElement[] {
  const shown = [...elementsIn(node)].filter(({ tag }) => /^(?:img|iframe|video|audio)$/.test(tag));
  for (const { attributes } of shown) attributes['data-scriptless'] = '';
  return shown;
}

/** What is shown lazily and its way out without scripts are the same, one after the other. */
function dropRepeated(root: HtmlElement): void {
  const last = new Map<string, HtmlElement['attributes']>();
  rewriteTree(root, (node) => {
    const { tag, attributes } = node;
    if (tag !== 'img' && tag !== 'iframe') return node;
    const before = last.get(tag);
    const pair =
      'data-scriptless' in attributes || (before !== undefined && 'data-scriptless' in before);
    const repeated = pair && watched(attributes['src']) === watched(before?.['src']);
    last.set(tag, attributes);
    return repeated ? undefined : node;
  });
}

/** An address without what says how it is played. */
const watched = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : watchUrl(url.replace(/^\/\//, 'https://'));
