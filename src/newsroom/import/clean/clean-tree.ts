import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn, rewriteTree } from '../html/html-node.ts';
import type { CleanContext } from './clean-context.ts';
import { liftCaptions } from './lift-captions.ts';
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
    return node;
  });
  dropRepeatedPictures(root);
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

/** The picture that shows without scripts, marked so that it is not taken for a second one. */
function scriptless(node: HtmlElement): HtmlElement[] {
  const pictures = [...elementsIn(node)].filter(({ tag }) => tag === 'img');
  for (const { attributes } of pictures) attributes['data-scriptless'] = '';
  return pictures;
}

/** A lazy picture and its way out without scripts are the same picture, one after the other. */
function dropRepeatedPictures(root: HtmlElement): void {
  let last: HtmlElement['attributes'] | undefined;
  rewriteTree(root, (node) => {
    if (node.tag !== 'img') return node;
    const { attributes } = node;
    const pair =
      'data-scriptless' in attributes || (last !== undefined && 'data-scriptless' in last);
    const repeated = pair && attributes['src'] === last?.['src'];
    last = attributes;
    return repeated ? undefined : node;
  });
}
