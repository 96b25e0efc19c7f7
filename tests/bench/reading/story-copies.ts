import { parseHTML } from 'linkedom';

/** An article as Warta sends it, and the same words with nothing around them. */
export type ArticleCopies = { page: string; bare: string };

/** What an article's words stand in. */
const WORDS = '.story h1, .standfirst, .byline p, .text > *, .story figcaption, .notice li';
/** Elements whose painting the browser is asked to tell (Element Timing). */
const TOLD = 'h1, .standfirst, .text > p, body > p';

function told(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(TOLD)) {
    element.setAttribute('elementtiming', 'words');
  }
  return document.toString();
}

/**
 * Copies of a built article's page whose words the browser tells the painting of. The bare one has no
 * style, script or picture: headings and paragraphs as an editor would type them into a file.
 */
export function articleCopies(html: string): ArticleCopies {
  const { document } = parseHTML(html);
  const words = [...document.querySelectorAll(WORDS)].map(({ tagName, textContent }) => {
    const tag = /^H\d$/.test(tagName) ? tagName.toLowerCase() : 'p';
    return `<${tag}>${escaped(textContent ?? '')}</${tag}>`;
  });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(document.title)}</title>`;
  const bare = `<!doctype html><html lang="id"><head>${head}</head><body>${words.join('\n')}</body></html>`;
  return { page: told(html), bare: told(bare) };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
