import { Parser } from 'htmlparser2';
import { flatHtml } from './flat-html.ts';
import type { HtmlElement } from './html-node.ts';
import { textOf } from './html-node.ts';
import { raisedText } from './raised-text.ts';

/** Their text is code or a form's inside, never part of an article. */
const dropped = new Set([
  'script',
  'style',
  'template',
  'textarea',
  'select',
  'option',
  'title',
  'canvas',
  'math',
  'svg',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
]);

/** Deeper elements become children of the deepest allowed one: recursion stays bounded. */
const maxDepth = 200;

/**
 * HTML as a tree of plain data. Broken markup is read as htmlparser2 reads it.
 * Scripts, styles, comments and form parts are left out here, so that no later step can keep them.
 * @throws {TooManyElements}
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] };
  const stack: HtmlElement[] = [root];
  let skipping = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (skipping > 0 || dropped.has(tag)) {
          skipping += 1;
          return;
        }
        const node: HtmlElement = { tag, attributes, children: [] };
        const parent = stack.at(-1)!;
        if (stack.length > maxDepth) {
          parent.children.push(node);
          stack.push(parent);
        } else {
          parent.children.push(node);
          stack.push(node);
        }
      },
      ontext(text) {
        if (skipping > 0) return;
        const children = stack.at(-1)!.children;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
      onclosetag() {
        if (skipping > 0) skipping -= 1;
        else if (stack.length > 1) putRaised(stack.pop()!, stack.at(-1)!);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(flatHtml(html));
  return root;
}

/** What stood above or below its line becomes text of its parent: `10⁶` must not read as 106. */
function putRaised(node: HtmlElement, { children }: HtmlElement): void {
  const text = children.at(-1) === node ? raisedText(node) : undefined;
  if (text === undefined) return;
  children.pop();
  const last = children.length - 1;
  if (typeof children[last] === 'string') children[last] += text;
  else children.push(text);
}

/** Text of a field that may hold tags and entities, on one line. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? textOf(parseHtml(html)) : html;
  return text.replace(/\s+/g, ' ').trim();
}
