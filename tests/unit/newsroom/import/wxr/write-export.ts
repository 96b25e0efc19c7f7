import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

/** What an item says; what is not named here is as usual. */
export type Item = Partial<
  Record<
    'title' | 'name' | 'link' | 'id' | 'date' | 'gmt' | 'modified' | 'type' | 'status' | 'more',
    string
  >
> & {
  text?: string;
  /** All of its content, instead of a paragraph of `text`. */
  html?: string;
  creator?: string;
  meta?: Readonly<Record<string, string>>;
  /** Terms by taxonomy: their addresses. */
  terms?: Readonly<Record<string, string>>;
};

export const site = 'https://lama.example';

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const metaOf = ([key, value]: [string, string]) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;

const termOf = ([domain, slug]: [string, string]) =>
  `<category domain="${domain}" nicename="${slug}">${slug}</category>`;

/** An export of WordPress; `head` stands before its items. */
export function exportOf(items: readonly Item[], head = ''): string {
  const texts = items.map(
    ({
      title = 'Judul',
      text = `Isi ${title} dari Demak.`,
      meta = {},
      terms = {},
      ...item
    }) => `<item>
<title>${cdata(title)}</title><link>${(item.link ?? '').replaceAll('&', '&amp;')}</link><dc:creator>${item.creator ?? 'ani'}</dc:creator>
<content:encoded>${cdata(item.html ?? `<p>${text}</p>`)}</content:encoded><wp:post_id>${item.id ?? '1'}</wp:post_id>
<wp:post_date>${item.date ?? '2020-05-18 10:00:00'}</wp:post_date><wp:post_date_gmt>${item.gmt ?? ''}</wp:post_date_gmt>
<wp:post_modified>${item.modified ?? ''}</wp:post_modified><wp:post_name>${item.name ?? title.toLowerCase().replace(/\W+/g, '-')}</wp:post_name>
<wp:status>${item.status ?? 'publish'}</wp:status><wp:post_type>${item.type ?? 'post'}</wp:post_type>
${Object.entries(terms).map(termOf).join('')}${Object.entries(meta).map(metaOf).join('')}${item.more ?? ''}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>Lama</title><link>${site}</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>${head}${texts.join('\n')}</channel></rss>`;
}

/** Imports an export of these items. */
export async function imported(items: readonly Item[], content = contentFolder(), head = '') {
  const outcome = await runImport(content, given('ekspor.xml', exportOf(items, head)));
  return { content, outcome, files: filesIn(content), units: outcome.units.of('ekspor.xml') };
}

export const articles = (files: Record<string, string>) =>
  Object.values(files).filter((text) => text.startsWith('---\ntitle'));

/** The Markdown that the content of a post becomes. */
export async function bodyOf(html: string, more: Item = {}): Promise<string> {
  const { files } = await imported([{ html, ...more }]);
  return articles(files)[0]!
    .replace(/^---\n[\s\S]*?\n---\n+/, '')
    .trimEnd();
}
