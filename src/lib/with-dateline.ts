import { escapeHtml } from './escape-html.ts';

/**
 * Sets the place an article was reported from before its first words, as newspapers do. A text that
 * does not begin with a paragraph gets a line of its own.
 */
export function withDateline(html: string, dateline: string | undefined): string {
  if (dateline === undefined) return html;
  const place = `<span class="dateline">${escapeHtml(dateline)}</span> `;
  return html.startsWith('<p>')
    ? `<p>${place}${html.slice('<p>'.length)}`
    : `<p>${place}</p>${html}`;
}
