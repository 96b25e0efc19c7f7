import type { SourceArticle } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { withCaptions, withParagraphs } from './captions.ts';
import { headed, picturesIn } from './headline.ts';

/** The HTML of a manuscript as a draft; `undefined` where nothing is in it. The standfirst is `p.standfirst`. */
export function articleOfManuscript(
  html: string,
  { from, file }: { from: string; file: string },
): SourceArticle | undefined {
  if (plainText(html) === '' && !html.includes('<img')) return undefined;
  const { headline, body: below } = headed(withCaptions(withParagraphs(html)));
  const standfirst = /<p class="standfirst">([\s\S]*?)<\/p>/.exec(below);
  const body = standfirst ? below.replace(standfirst[0], () => picturesIn(standfirst[0])) : below;
  return {
    kind: 'article',
    from,
    id: file,
    file,
    title: plainText(headline),
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

/** The headings of a text a level lower where they begin with the level of the headline. */
function belowHeadline(html: string): string {
  if (!/<h1[\s>]/.test(html)) return html;
  return html.replace(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_, start: string, level: string) => `${start}${Math.min(6, Number(level) + 1)}`,
  );
}
