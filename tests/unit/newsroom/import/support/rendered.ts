import MarkdownIt from 'markdown-it';
import { parseHTML } from 'linkedom';

const renderer = new MarkdownIt({ html: false, linkify: true });
// The importer must be safe by itself, without markdown-it's own judgement of addresses.
renderer.validateLink = () => true;

/** HTML of Markdown, rendered without any protection but `html: false`. */
export function rendered(markdown: string): string {
  return renderer.render(markdown);
}

/** What in rendered Markdown could run; empty when nothing can. */
export function dangers(markdown: string): string[] {
  const { document } = parseHTML(`<html><body>${rendered(markdown)}</body></html>`);
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const tag = element.tagName.toLowerCase();
    if (/^(script|style|iframe|object|embed|form|svg|math|link|meta|base|template)$/.test(tag))
      found.push(tag);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') found.push(`${tag} ${name}`);
      const plain = value.replace(/[\p{Cc} ]/gu, '');
      if (/^(href|src)$/.test(name) && /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(plain)) {
        found.push(`${tag} ${name}=${value}`);
      }
    }
  }
  return found;
}
