/** Types of the files that pages answer with besides HTML. */
const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
  openSearch: 'application/opensearchdescription+xml; charset=utf-8',
} as const;

/** An endpoint's answer. */
export function textResponse(text: string, type: keyof typeof TYPES): Response {
  return new Response(text, { headers: { 'content-type': TYPES[type] } });
}
