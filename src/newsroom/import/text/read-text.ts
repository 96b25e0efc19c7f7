import { basename } from 'node:path';
import { slugOf } from '../../../lib/slug.ts';
import { parseTime } from '../../../lib/time/parse.ts';
import { escapeInline, escapeLineStart } from '../convert/escape.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { creditsIn } from '../clean/credits.ts';
import { findSlips } from './find-slips.ts';
import { mendTypography } from './mend-typography.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import type { TextParagraph } from './split-paragraphs.ts';

/**
 * An article from plain text: the first line is its headline, then dates and bylines that stand alone,
 * then paragraphs. `undefined` where there is no text at all.
 * @param zone the site's time zone, for dates without one
 */
export function readText(text: string, file: string, zone: string): SourceArticle | undefined {
  // Zero-width and bidirectional controls hide text; they say nothing in a news article.
  const clean = text.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '');
  const paragraphs = splitParagraphs(clean).map((one) => ({
    ...one,
    text: mendTypography(one.text),
  }));
  if (paragraphs.length === 0) return undefined;
  const notes: Note[] = [];
  const { title, rest } = splitTitle(paragraphs, notes);
  const body: TextParagraph[] = [];
  const article: SourceArticle = {
    kind: 'article',
    from: 'text',
    // Two texts may have one name: another headline is another article.
    id: `${basename(file)}#${slugOf(title)}`,
    file,
    line: paragraphs[0]!.line,
    title,
    body: { markdown: '' },
    // A manuscript does not say whether it was published.
    draft: true,
    sections: [],
    topics: [],
    authors: [],
    aliases: [],
    notes,
  };
  for (const [index, paragraph] of rest.entries()) {
    if (index < 4 && article.date === undefined) {
      const time = parseTime(paragraph.text, zone);
      if ('iso' in time) {
        article.date = time.iso;
        continue;
      }
    }
    const credits = index < 3 || index >= rest.length - 3 ? creditsIn(paragraph.text) : undefined;
    if (credits) article.authors.push(...credits);
    else body.push(paragraph);
  }
  for (const note of findSlips(body)) notes.push(note);
  article.body = { markdown: body.map(({ text: line }) => markdownLine(line)).join('\n\n') };
  return article;
}

/** The first paragraph where it can be a headline, else the beginning of the first sentence. */
function splitTitle(paragraphs: readonly TextParagraph[], notes: Note[]) {
  const [first, ...rest] = paragraphs as [TextParagraph, ...TextParagraph[]];
  if (first.text.length <= 200 && rest.length > 0) {
    return { title: first.text.replace(/^#+\s+/, '').replace(/(?<=[^.])\.$/, ''), rest };
  }
  const words = first.text.slice(0, 100);
  const end = words.lastIndexOf(' ');
  const title = first.text.length <= 100 ? first.text : `${words.slice(0, end > 0 ? end : 100)}…`;
  notes.push({ rule: 'title-guessed', line: first.line, values: { title } });
  return { title, rest: paragraphs };
}

/** A bullet stays a list item; everything else is a paragraph of plain words. */
function markdownLine(text: string): string {
  const bullet = /^[-*•·–]\s+(?=\S)/.exec(text);
  if (bullet) return `- ${escapeInline(text.slice(bullet[0].length))}`;
  if (/^\d{1,3}[.)]\s+\S/.test(text)) return escapeInline(text);
  return escapeLineStart(escapeInline(text));
}
