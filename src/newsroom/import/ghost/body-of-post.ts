import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';
import { cardHtml } from './card-html.ts';
import type { EditorHtml } from './lexical-html.ts';
import { lexicalHtml } from './lexical-html.ts';
import { mobiledocHtml } from './mobiledoc-html.ts';
import { plainCards } from './plain-cards.ts';

/**
 * The text of a post: the HTML that Ghost made of it; where there is none, what its editors wrote, which
 * had three forms over the years.
 */
export function bodyOfPost(post: JsonObject): EditorHtml {
  const { html, unknown } = made(post);
  return { html: plainCards(html), unknown };
}

function made(post: JsonObject): EditorHtml {
  const html = textIn(post, 'html');
  if (html.trim() !== '') return { html, unknown: [] };
  const lexical = lexicalHtml(textIn(post, 'lexical'));
  if (lexical.html !== '' || lexical.unknown.length > 0) return lexical;
  const mobiledoc = mobiledocHtml(textIn(post, 'mobiledoc'));
  if (mobiledoc.html !== '' || mobiledoc.unknown.length > 0) return mobiledoc;
  return { html: cardHtml('markdown', post) ?? '', unknown: [] };
}
