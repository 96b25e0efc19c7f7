const W3C_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const CHILDREN = {
  urlset: { name: 'url', order: ['loc', 'lastmod', 'news:news'] },
  sitemapindex: { name: 'sitemap', order: ['loc', 'lastmod'] },
} as const;
const NEWS = ['news:publication', 'news:publication_date', 'news:title'];

/** What stands in an element: the elements directly in it, with their text. */
function childrenOf(xml: string): { name: string; text: string }[] {
  return [...xml.matchAll(/<([\w:]+)>(.*?)<\/\1>/gs)].map(([, name, text]) => ({
    name: name!,
    text: text!,
  }));
}

function newsFaults(entry: string, now: string): string[] {
  const news = childrenOf(entry);
  const names = news.map(({ name }) => name);
  const [publication, date, title] = news.map(({ text }) => text);
  const inside = childrenOf(publication ?? '').map(({ name }) => name);
  const age = Date.parse(now) - Date.parse(date ?? '');
  return [
    names.join() === NEWS.join() ? '' : `news: ${names.join()}`,
    inside.join() === 'news:name,news:language' ? '' : `publication: ${inside.join()}`,
    W3C_TIME.test(date ?? '') ? '' : `date ${date}`,
    age >= 0 && age <= 2 * 86_400_000 ? '' : `${date} is not of the last two days`,
    title ? '' : 'no title',
  ];
}

/**
 * What is wrong with a sitemap by the rules of its published schemas (sitemaps.org 0.9:
 * sitemap.xsd and siteindex.xsd; Google's sitemap-news 0.9): names and order of elements, each once,
 * addresses whole, escaped and at most 2,048 signs, times of W3C, 50,000 entries or 1,000 of news,
 * 50 MB. `now` is the clock that news is young by.
 */
export function sitemapFaults(xml: string, origin: string, now: string): string[] {
  const root =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<(urlset|sitemapindex) ([^>]*)>\n(.*)<\/\1>\n$/s;
  const [, kind, attributes, body] = root.exec(xml) ?? [];
  if (kind === undefined || body === undefined) return ['no root'];
  const { name, order } = CHILDREN[kind as keyof typeof CHILDREN];
  const isNews = attributes!.includes('sitemap-news/0.9');
  const entries = childrenOf(body);
  const faults = [
    attributes!.includes('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"') ? '' : 'namespace',
    entries.length <= (isNews ? 1000 : 50_000) ? '' : `${entries.length} entries`,
    Buffer.byteLength(xml) <= 50 * 1024 * 1024 ? '' : 'too large',
    /&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)/.test(xml) ? 'an unescaped &' : '',
    body.replace(new RegExp(`<${name}>.*?</${name}>\n`, 'g'), '') === '' ? '' : 'stray text',
  ];
  for (const entry of entries) {
    const parts = childrenOf(entry.text);
    const places = parts.map((part) => (order as readonly string[]).indexOf(part.name));
    const inOrder = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
    const loc = parts[0]?.text ?? '';
    const plain = loc.replaceAll('&#38;', '&');
    const lastmod = parts.find((part) => part.name === 'lastmod')?.text;
    faults.push(
      entry.name === name && inOrder && parts[0]?.name === 'loc' ? '' : `order in ${loc}`,
      plain.startsWith(`${origin}/`) && new URL(plain).href === plain ? '' : `address ${loc}`,
      plain.length <= 2048 ? '' : `long address ${loc}`,
      lastmod === undefined || W3C_TIME.test(lastmod) ? '' : `lastmod ${lastmod}`,
      lastmod !== undefined && Date.parse(lastmod) > Date.parse(now) ? `future ${lastmod}` : '',
      ...(isNews
        ? newsFaults(parts.find((part) => part.name === 'news:news')?.text ?? '', now)
        : []),
    );
  }
  return faults.filter(Boolean);
}
