import { escapeHtml } from '../../../../lib/escape-html.ts';
import { addressedCode } from './addressed-code.ts';
import { attachedPicture, frame } from './wordpress-codes.ts';
import type { CodeRule } from './wordpress-codes.ts';

/** Prefixes of page builders whose codes only arrange what they hold. */
export const builderPrefix =
  /^(vc|td|tdc|et_pb|fusion|su|av|tm_pb|mpc|ux|siteorigin|cs|x|bsf|thb|jnews)_/;

const heading = (text: string | undefined, level = 2) =>
  text === undefined || text.trim() === '' ? '' : `<h${level}>${escapeHtml(text)}</h${level}>`;

const numbered: CodeRule = ({ attributes }, index) =>
  (attributes.get('image') ?? attributes.get('images') ?? attributes.get('image_id') ?? '')
    .split(',')
    .map((id) => attachedPicture(id, index))
    .join('');

const addressed: CodeRule = ({ attributes, content }) => {
  const src = attributes.get('src') ?? attributes.get('url') ?? content.trim();
  const inside = /<img\b[^>]{0,5000}>/i.exec(content)?.[0];
  if (inside !== undefined) return `<figure>${inside}</figure>`;
  if (!/^(https?:)?\/\//.test(src)) return '';
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(attributes.get('alt') ?? '')}"></figure>`;
};

const video: CodeRule = ({ attributes, content }) => {
  const address =
    attributes.get('link') ??
    attributes.get('src') ??
    attributes.get('url') ??
    attributes.get('id') ??
    content;
  return frame(
    /^[\w-]{11}$/.test(address.trim())
      ? `https://www.youtube.com/watch?v=${address.trim()}`
      : address,
  );
};

/** Titles that builders keep in attributes, put before what the code holds. */
const titled: CodeRule = ({ attributes, content }) =>
  heading(attributes.get('title') ?? attributes.get('heading'), 3) + content;

/** Raw markup in base64: maps and players, often scripts and advertisements, which are cleaned as all else. */
const packed: CodeRule = ({ content }) => {
  const code = content.replace(/<[^<>]*>|\s+/g, '');
  if (!/^[\w+/=-]+$/.test(code)) return content;
  const text = Buffer.from(code, 'base64').toString('utf8');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What it holds, as a link where it names an address. */
const linked: CodeRule = (code) => addressedCode(code) ?? code.content;

const quote: CodeRule = ({ attributes, content }) => {
  const author = attributes.get('author') ?? attributes.get('cite') ?? '';
  const named = author.trim() === '' ? '' : `<p>— ${escapeHtml(author)}</p>`;
  return `<blockquote>${content}${named}</blockquote>`;
};

const nothing: CodeRule = () => '';

/** Builder codes that say something of their own. All other codes of builders leave what they hold. */
export const builderCodes: Record<string, CodeRule> = {
  vc_single_image: numbered,
  vc_gallery: numbered,
  vc_images_carousel: numbered,
  vc_video: video,
  vc_custom_heading: ({ attributes }) => heading(attributes.get('text')),
  vc_text_separator: ({ attributes }) => heading(attributes.get('title')),
  vc_toggle: titled,
  vc_tta_section: titled,
  vc_separator: () => '<hr>',
  vc_raw_html: packed,
  vc_raw_js: nothing,
  vc_basic_grid: nothing,
  vc_posts_grid: nothing,
  vc_widget_sidebar: nothing,
  et_pb_image: addressed,
  et_pb_video: video,
  et_pb_blurb: titled,
  et_pb_toggle: titled,
  et_pb_accordion_item: titled,
  et_pb_code: ({ content }) => content.replaceAll('[et_pb_line_break_holder]', '\n'),
  et_pb_blog: nothing,
  et_pb_sidebar: nothing,
  fusion_imageframe: addressed,
  fusion_youtube: video,
  fusion_vimeo: ({ attributes }) => frame(`https://vimeo.com/${attributes.get('id') ?? ''}`),
  fusion_title: ({ content }) => `<h2>${content}</h2>`,
  fusion_toggle: titled,
  fusion_code: packed,
  fusion_separator: nothing,
  fusion_recent_posts: nothing,
  su_youtube: video,
  su_video: video,
  su_quote: quote,
  su_heading: ({ content }) => `<h2>${content}</h2>`,
  su_spoiler: titled,
  quote,
  blockquote: quote,
  pullquote: quote,
  mks_pullquote: quote,
  penci_blockquote: quote,
  dropcap: linked,
  highlight: linked,
  button: linked,
  iframe: linked,
  advanced_iframe: linked,
  'pdf-embedder': linked,
  gview: linked,
  embeddoc: linked,
  su_posts: nothing,
  su_image_carousel: nothing,
  su_divider: () => '<hr>',
};
