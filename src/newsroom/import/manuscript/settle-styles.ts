import type { PageDocument } from '../page/page-document.ts';
import { declarations } from './declarations.ts';
import { StyleSheet } from './style-sheet.ts';

/** Deletions that Word tracks are those with the name of who made them. */
const TRACKED = 'del[cite], del[datetime]';

/**
 * Writes what the style sheet of a manuscript says of each element into its own `style`, and takes out what
 * nobody sees: hidden text and tracked deletions. In place.
 */
export function settleStyles(document: PageDocument): void {
  const blocks = [...document.querySelectorAll('style')];
  const sheet = new StyleSheet(blocks.map(({ textContent }) => textContent ?? '').join('\n'));
  for (const gone of [...document.querySelectorAll(TRACKED)]) gone.remove();
  for (const node of [...document.querySelectorAll('[class], [style]')]) {
    const tag = node.tagName.toLowerCase();
    const classes = node.getAttribute('class') ?? '';
    const style = sheet.of(tag, classes);
    for (const [name, value] of declarations(node.getAttribute('style') ?? ''))
      style.set(name, value);
    if (style.get('display') === 'none' || style.get('mso-hide') === 'all') {
      node.remove();
      continue;
    }
    if (tag === 'ul' && sheet.isCounted(classes)) style.set('list-style-type', 'decimal');
    if (style.size === 0) node.removeAttribute('style');
    else node.setAttribute('style', [...style].map((one) => one.join(':')).join(';'));
  }
}
