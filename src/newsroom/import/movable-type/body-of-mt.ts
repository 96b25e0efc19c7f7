import MarkdownIt from 'markdown-it';
import type { Note } from '../article/note.ts';
import type { SourceBody } from '../article/source-article.ts';

const markdown = new MarkdownIt({ html: true });

/** The text of an entry by what the newsroom wrote it in, which its `CONVERT BREAKS` names. */
export function bodyOfMt(
  parts: readonly string[],
  { format, baseUrl }: { format: string; baseUrl: string | undefined },
): { body: SourceBody; notes: Note[] } {
  const text = parts.filter((part) => part !== '').join('\n\n');
  const base = baseUrl === undefined ? {} : { baseUrl };
  const plain = format.toLowerCase();
  if (plain.startsWith('markdown'))
    return { body: { html: markdown.render(text), ...base }, notes: [] };
  if (plain === '0' || plain === 'richtext' || plain === 'none')
    return { body: { html: text, ...base }, notes: [] };
  const isHtml = plain === '' && /<(?:p|br|div)\b/i.test(text);
  const isForeign = plain !== '' && !/^(?:1|__default__|convert_breaks|blockquotes)$/.test(plain);
  return {
    body: { html: text, ...(!isHtml && { wordpressLines: true }), ...base },
    notes: isForeign ? [{ rule: 'text-format', values: { format } }] : [],
  };
}
