import type { HtmlElement } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { elementsIn } from '../html/html-node.ts';

/** Makes the addresses in a tree absolute, in place. Links within the page and unsafe ones stay. */
export function resolveUrls(root: HtmlElement, base: string | undefined): void {
  if (base === undefined || !URL.canParse(base)) return;
  for (const { attributes } of elementsIn(root)) {
    for (const name of ['href', 'src'] as const) {
      const url = safeUrl(attributes[name], base);
      if (url !== undefined) attributes[name] = url;
    }
  }
}
