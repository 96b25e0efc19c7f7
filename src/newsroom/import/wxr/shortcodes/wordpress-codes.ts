import { tableHtml } from '../tablepress.ts';
import type { WxrIndex } from '../wxr-index.ts';
import { escapeHtml } from '../../../../lib/escape-html.ts';
import type { Shortcode } from './parse-shortcodes.ts';

/**
 * A rule makes HTML of one shortcode, or leaves it as text; `post` is the number of the post that it
 * stands in.
 */
export type CodeRule = (code: Shortcode, index: WxrIndex, post: string) => string | undefined;

const picture = (url: string, alt = '', caption = '') =>
  url === ''
    ? ''
    : `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">${
        caption === '' ? '' : `<figcaption>${caption}</figcaption>`
      }</figure>`;

/** A picture of the export by its number. */
export function attachedPicture(id: string, index: WxrIndex): string {
  const attachment = index.attachments.get(id.trim());
  return attachment === undefined
    ? ''
    : picture(attachment.url, attachment.alt, escapeHtml(attachment.caption));
}

function picturesOf(post: string, { attachments }: WxrIndex): string[] {
  return [...attachments]
    .filter(([, { parent, url }]) => parent === post && /\.(jpe?g|png|gif|webp)$/i.test(url))
    .map(([id]) => id);
}

/** A player or frame; it becomes a plain link. */
export function frame(url: string): string {
  return /^(https?:)?\/\//.test(url.trim())
    ? `<iframe src="${escapeHtml(url.trim())}"></iframe>`
    : '';
}

const sources = ['src', 'mp4', 'mp3', 'm4a', 'webm', 'ogv', 'ogg', 'wav', 'flv', 'url'] as const;

/** One player a recording; without an address it plays what was uploaded to the post. */
const media =
  (uploaded: RegExp): CodeRule =>
  ({ attributes, values, content }, { attachments }, post) => {
    const named = sources.flatMap((name) => attributes.get(name) ?? []).slice(0, 1);
    const listed = [...values, content].join(' ').split(/[\s,|]+/);
    const addresses = named.length > 0 ? named : listed.filter((one) => /^https?:\/\//.test(one));
    if (addresses.length > 0) return addresses.map((one) => frame(one)).join('');
    const own = [...attachments.values()].filter((one) => one.parent === post);
    const urls = own.map(({ url }) => url).filter((url) => uploaded.test(url));
    return urls.length > 0 ? frame(urls[0]!) : undefined;
  };

const youtube = ({ attributes, values, content }: Shortcode) => {
  const address = attributes.get('id') ?? attributes.get('url') ?? values[0] ?? content.trim();
  return frame(
    /^[\w-]{11}$/.test(address) ? `https://www.youtube.com/watch?v=${address}` : address,
  );
};

const gist: CodeRule = ({ attributes, values }) => {
  const id = attributes.get('id') ?? attributes.get('url') ?? values[0] ?? '';
  return frame(/^[\w/-]+$/.test(id) ? `https://gist.github.com/${id}` : id) || undefined;
};

/** The shortcodes of WordPress itself and of the plugins that every newsroom has. */
export const wordpressCodes: Record<string, CodeRule> = {
  caption: ({ attributes, content }) => {
    const image = /(?:<a\b[^>]{0,2000}>\s{0,99})?<img\b[^>]{0,5000}>(?:\s{0,99}<\/a>)?/i.exec(
      content,
    );
    if (!image) return content;
    const text = attributes.get('caption') ?? content.replace(image[0], '').trim();
    return `<figure>${image[0]}<figcaption>${text}</figcaption></figure>`;
  },
  // Without numbers it shows what was uploaded to a post: its own, unless another is named.
  gallery: ({ attributes }, index, post) =>
    (
      (attributes.get('ids') ?? attributes.get('include'))?.split(',') ??
      picturesOf(attributes.get('id') ?? post, index)
    )
      .map((id) => attachedPicture(id, index))
      .join(''),
  embed: ({ attributes, content }) => frame(attributes.get('src') ?? content),
  audio: media(/\.(?:mp3|m4a|ogg|wav)$/i),
  video: media(/\.(?:mp4|m4v|webm|ogv|mov|flv)$/i),
  table: ({ attributes }, { tables }) => {
    const id = attributes.get('id')?.trim();
    if (id === undefined) return undefined;
    const all = [...tables.values()];
    const named = all.find(({ ids }) => ids.includes(id));
    // Where the plugin did not write its numbers into the export, of several tables none can be told.
    const only = all.length === 1 && all[0]!.ids.length === 0 ? all[0] : undefined;
    const table = named ?? only;
    return table === undefined ? undefined : tableHtml(table, attributes);
  },
  gist,
  gistr: gist,
  playlist: ({ attributes }, index) =>
    (attributes.get('ids') ?? '')
      .split(',')
      .map((id) => frame(index.attachments.get(id.trim())?.url ?? ''))
      .join(''),
  youtube,
  vimeo: ({ attributes, values, content }) => {
    const address = attributes.get('id') ?? values[0] ?? content.trim();
    return frame(/^\d+$/.test(address) ? `https://vimeo.com/${address}` : address);
  },
  irp: ({ attributes }, index) => {
    const post = index.posts.get((attributes.get('posts') ?? '').split(',')[0]!.trim());
    if (post === undefined) return '';
    const title = escapeHtml(attributes.get('name') ?? post.title);
    return `<p>Baca juga: <a href="${escapeHtml(post.url)}">${title}</a></p>`;
  },
  // Forms, lists of posts, advertisements: they never were part of an article.
  'contact-form-7': () => '',
  'contact-form': () => '',
  wpforms: () => '',
  gravityform: () => '',
  adinserter: () => '',
  ads: () => '',
  ad: () => '',
  adsense: () => '',
  quads: () => '',
  the_ad: () => '',
  the_ad_group: () => '',
  'jetpack-related-posts': () => '',
  relatedposts: () => '',
  'related-posts': () => '',
  ratings: () => '',
  share: () => '',
  addtoany: () => '',
  ssba: () => '',
  toc: () => '',
  'ez-toc': () => '',
};
wordpressCodes['wp_caption'] = wordpressCodes['caption']!;
