import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, elementsIn, hasClass, textOf } from '../html/html-node.ts';
import { captionWithCredit, isCredit } from './caption-credit.ts';

/**
 * Gives pictures their captions: `wp-caption` boxes become figures, a paragraph that only names the
 * photographer joins the picture before it, and every caption gets its credit in one form.
 */
export function liftCaptions(root: HtmlElement): void {
  captionBoxes(root);
  captionTables(root);
  joinCredits(root);
  for (const node of elementsIn(root)) {
    if (node.tag !== 'figcaption') continue;
    const text = captionWithCredit(textOf(node));
    node.children = [text];
  }
}

/** `<div class="wp-caption"><img><p class="wp-caption-text">` was WordPress's figure before HTML5. */
function captionBoxes(root: HtmlElement): void {
  for (const node of elementsIn(root)) {
    if (node.tag === 'figure' || !/(^|\s)wp-caption(\s|$)/.test(node.attributes['class'] ?? ''))
      continue;
    node.tag = 'figure';
    for (const child of node.children) {
      if (
        typeof child !== 'string' &&
        /wp-caption-(text|dd)/.test(child.attributes['class'] ?? '')
      ) {
        child.tag = 'figcaption';
      }
    }
  }
}

/** Blogger's figure is a table: `<td><img></td>`, below it `<td class="tr-caption">`. */
function captionTables(root: HtmlElement): void {
  for (const node of elementsIn(root)) {
    if (node.tag !== 'table' || !hasClass(node, 'tr-caption-container')) continue;
    const inside = [...elementsIn(node)];
    const pictures = inside.filter(({ tag }) => tag === 'img');
    if (pictures.length === 0) continue;
    const captions = inside.filter((one) => hasClass(one, 'tr-caption'));
    node.tag = 'figure';
    node.children = [
      ...pictures,
      ...captions.map((caption) => element('figcaption', {}, [textOf(caption).trim()])),
    ];
  }
}

function joinCredits(parent: HtmlElement): void {
  const children: HtmlNode[] = [];
  for (const child of parent.children) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    const picture = isCreditLine(child) ? pictureBefore(children) : undefined;
    if (picture !== undefined) {
      addCaption(picture, textOf(child));
      continue;
    }
    joinCredits(child);
    children.push(child);
  }
  parent.children = children;
}

function isCreditLine(node: HtmlElement): boolean {
  if (node.tag !== 'p') return false;
  const text = textOf(node);
  return isCredit(text) && !text.includes('\n');
}

/** The picture that stands right before what follows, made a figure. */
function pictureBefore(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  const last = nodes.findLast((one) => typeof one !== 'string' || one.trim() !== '');
  return last === undefined || typeof last === 'string' ? undefined : loneFigure(last);
}

/** A figure, or a paragraph that holds nothing but one picture, made a figure. */
function loneFigure(node: HtmlElement): HtmlElement | undefined {
  if (node.tag === 'figure') return node;
  if (node.tag !== 'p' && node.tag !== 'div') return undefined;
  if (textOf(node).trim() !== '') return undefined;
  const pictures = [...elementsIn(node)].filter(({ tag }) => tag === 'img');
  if (pictures.length !== 1) return undefined;
  node.tag = 'figure';
  node.children = [pictures[0]!];
  return node;
}

function addCaption(figure: HtmlElement, credit: string): void {
  const caption = figure.children.find(
    (child): child is HtmlElement => typeof child !== 'string' && child.tag === 'figcaption',
  );
  if (caption === undefined) figure.children.push(element('figcaption', {}, [credit.trim()]));
  else caption.children = [`${textOf(caption).trim()} ${captionWithCredit(credit)}`];
}
