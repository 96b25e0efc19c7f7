import { readCopy } from '../copies/copy.ts';

/**
 * A stored page as it is shown: its root element says when it was loaded, so that style and script
 * of the page can tell the reader.
 */
export async function markStored(stored: Response): Promise<Response> {
  const copy = readCopy(stored);
  const html = await stored.text();
  const mark = copy ? ` data-stored="${new Date(copy.loaded).toISOString()}"` : '';
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(
    html.replace(/<html\b/i, (tag) => tag + mark),
    { headers },
  );
}
