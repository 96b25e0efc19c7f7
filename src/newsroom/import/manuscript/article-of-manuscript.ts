import type { SourceArticle } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';

/**
 * The HTML of a manuscript as a draft; `undefined` where nothing is in it. The headline is the line in
 * title style (`h1.judul`), else the first heading at the top, else the first line; the standfirst is
 * `p.standfirst`.
 */
export function articleOfManuscript(
  html: string,
  { from, file }: { from: string; file: string },
): SourceArticle | undefined {
  if (plainText(html) === '' && !html.includes('<img')) return undefined;
  const top = html.slice(picturesAbove.exec(html)![0].length);
  const title =
    /<h1 class="judul">([\s\S]*?)<\/h1>/.exec(html) ??
    /^\s*<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/.exec(top) ??
    firstLine(top);
  const standfirst = /<p class="standfirst">([\s\S]*?)<\/p>/.exec(html);
  let body = html;
  for (const found of [title, standfirst])
    if (found) body = body.replace(found[0], () => picturesIn(found[0]));
  return {
    kind: 'article',
    from,
    id: file,
    file,
    title: title ? plainText(title[1]!) : '',
    body: { html: belowHeadline(body) },
    ...(standfirst && { standfirst: plainText(standfirst[1]!) }),
    draft: true,
    sections: [],
    topics: [],
    authors: [],
    aliases: [],
    notes: [],
  };
}

/** Paragraphs of pictures alone at the top. */
const picturesAbove = /^(?:\s*<p>(?:\s|<img\b[^<>]*>)*<\/p>)*/;

/** What is left of a line that went elsewhere. */
const picturesIn = (html: string): string =>
  (html.match(/<img\b[^<>]*>/g) ?? []).map((picture) => `<p>${picture}</p>`).join('');

/** The headings of a text a level lower where they begin with the level of the headline. */
function belowHeadline(html: string): string {
  if (!/<h1[\s>]/.test(html)) return html;
  return html.replace(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_, start: string, level: string) => `${start}${Math.min(6, Number(level) + 1)}`,
  );
}

/** A first line that is no sentence of the text: short, and something stands below it. */
function firstLine(html: string): RegExpExecArray | null {
  const found = /^\s*<p>((?:(?!<p>)[\s\S])*?)<\/p>(?=\s*<)/.exec(html);
  return found && plainText(found[1]!).length <= 160 ? found : null;
}
