import { escapeHtml } from '../../../lib/escape-html.ts';

/**
 * The list of notes that WordPress shows under a post: their words are kept beside it, its text has only
 * their signs. Empty where there are none.
 */
export function footnotesHtml(json: string | undefined): string {
  const notes = parsed(json ?? '').filter(({ id }) => /^[\w-]+$/.test(String(id)));
  const items = notes.map(({ id, content }) => {
    const back = `<a href="#${escapeHtml(String(id))}-link">↩</a>`;
    return `<li id="${escapeHtml(String(id))}">${String(content)} ${back}</li>`;
  });
  return items.length === 0 ? '' : `\n\n<ol class="wp-block-footnotes">${items.join('')}</ol>`;
}

/** Some exports escape the JSON once more. */
function parsed(json: string): { id: unknown; content: unknown }[] {
  for (const text of [json, json.replaceAll('\\"', '"').replaceAll('\\\\', '\\')]) {
    try {
      const list: unknown = JSON.parse(text);
      return Array.isArray(list)
        ? list.filter(
            (one): one is { id: unknown; content: unknown } =>
              typeof one === 'object' && one !== null && 'id' in one && 'content' in one,
          )
        : [];
    } catch {
      // The second form is tried next.
    }
  }
  return [];
}
