/** A unit of a blog as a test wants it. */
export interface BlogUnit {
  kind: string;
  number: number;
  title?: string;
  /** HTML. */
  content?: string;
  path?: string;
  status?: string;
  isDraft?: boolean;
  labels?: readonly string[];
  more?: string;
}

export const host = 'https://kabarmuara.blogspot.com';
const blog = 'tag:blogger.com,1999:blog-111';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The export that Blogger wrote until 2024. */
export function oldExport(units: readonly BlogUnit[]): string {
  const entries = units.map(
    ({ kind, number, title = '', content = '', path, isDraft, labels = [], more = '' }) =>
      `<entry><id>${blog}.${kind === 'page' ? 'page' : 'post'}-${number}</id>
<published>2019-03-02T09:30:00.000+07:00</published><updated>2019-03-03T10:00:00.000+07:00</updated>
${isDraft ? "<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control>" : ''}
<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${kind}'/>
${labels.map((label) => `<category scheme='http://www.blogger.com/atom/ns#' term='${label}'/>`).join('')}
<title type='text'>${escaped(title)}</title><content type='html'>${escaped(content)}</content>
${path === undefined ? '' : `<link rel='alternate' type='text/html' href='${host}${path}'/>`}
<author><name>Siti Aminah</name><email>noreply@blogger.com</email></author>${more}</entry>`,
  );
  return `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="x.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>${blog}.archive</id><title type='text'>Kabar Muara</title><link rel='alternate' type='text/html' href='${host}/'/><author><name>Redaksi</name></author><generator version='7.00' uri='https://www.blogger.com'>Blogger</generator>
${entries.join('\n')}
</feed>`;
}

/** The `feed.atom` of Google Takeout. */
export function takeout(units: readonly BlogUnit[]): string {
  const entries = units.map(
    ({ kind, number, title = '', content = '', path, status = 'LIVE', labels = [], more = '' }) =>
      `<entry>
<id>${blog}.post-${number}</id>
<blogger:type>${kind.toUpperCase()}</blogger:type>
<blogger:status>${status}</blogger:status>
<author><name>Siti Aminah</name><uri></uri><blogger:type>BLOGGER</blogger:type></author>
<title>${escaped(title)}</title>
<content type='html'>${escaped(content)}</content>
<blogger:metaDescription></blogger:metaDescription>
<blogger:created>2019-03-02T02:30:00Z</blogger:created>
<published>2019-03-02T02:30:00Z</published>
<updated>2019-03-03T03:00:00Z</updated>
<blogger:location></blogger:location>
${labels.map((label) => `<category scheme='${blog}' term='${label}'/>`).join('')}
<blogger:filename>${path ?? ''}</blogger:filename>
<link/>
<enclosure/>
<blogger:trashed></blogger:trashed>${more}
</entry>`,
  );
  return `<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>${blog}</id><title>Kabar Muara</title>
${entries.join('\n')}
</feed>`;
}

/** The blog's own feed as `alt=json` gives it; it holds public posts only. */
export function jsonFeed(units: readonly BlogUnit[]): string {
  return JSON.stringify({
    version: '1.0',
    encoding: 'UTF-8',
    feed: {
      id: { $t: blog },
      title: { type: 'text', $t: 'Kabar Muara' },
      link: [{ rel: 'alternate', type: 'text/html', href: `${host}/` }],
      entry: units.map(({ kind, number, title = '', content = '', path, labels = [] }) => ({
        id: { $t: `${blog}.post-${number}` },
        published: { $t: '2019-03-02T09:30:00.000+07:00' },
        updated: { $t: '2019-03-03T10:00:00.000+07:00' },
        category: labels.map((term) => ({ scheme: 'http://www.blogger.com/atom/ns#', term })),
        title: { type: 'text', $t: title },
        content: { type: 'html', $t: content },
        link: [{ rel: 'alternate', type: 'text/html', href: `${host}${path ?? '/'}` }],
        author: [{ name: { $t: 'Siti Aminah' }, email: { $t: 'noreply@blogger.com' } }],
        ...(kind === 'comment' && { 'thr$in-reply-to': { ref: 'x' } }),
      })),
    },
  });
}
