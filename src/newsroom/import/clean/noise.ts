import type { HtmlElement } from '../html/html-node.ts';

/** Elements that are controls or furniture wherever they stand. */
const tags = new Set([
  'nav',
  'form',
  'input',
  'button',
  'label',
  'link',
  'meta',
  'head',
  'ins',
  'o:p',
]);

/** Class names and ids of plugins' share boxes, advertisements and lists of other articles. */
const names = new RegExp(
  `(^|\\s)(${[
    'sharedaddy',
    'sd-sharing[\\w-]*',
    'sd-block',
    'jp-relatedposts',
    'jp-post-flair',
    'addtoany[\\w-]*',
    'a2a_kit',
    'heateor[\\w-]*',
    'ssba[\\w-]*',
    'swp_social_panel',
    'social-?(share|sharing|buttons|icons|links)[\\w-]*',
    'share-?(box|buttons|post|article|this)[\\w-]*',
    'td-post-sharing[\\w-]*',
    'jeg_share_button[\\w-]*',
    'jnews_inline_related_post[\\w-]*',
    'essb_links',
    'adsbygoogle',
    'ad-?(slot|container|banner|wrapper|unit)s?',
    'ads?',
    'adsense',
    'advertisement',
    'iklan',
    'code-block(-\\d+)?',
    'quads-location',
    'td-a-rec[\\w-]*',
    'div-gpt-ad[\\w-]*',
    'google-auto-placed',
    'yarpp[\\w-]*',
    'crp_related',
    'rp4wp-related-posts',
    'wp-post-navigation',
    'wp-block-file__button',
    'post-views',
    'post-ratings',
    'wp-block-(social-links?|search|latest-posts|latest-comments|categories|archives|calendar|tag-cloud|rss|navigation|loginout|page-list|post-[\\w-]+|query[\\w-]*|comments?[\\w-]*)',
    'ez-toc-container',
    'toc_container',
    'lwptoc',
    'mc4wp-form',
    'wpcf7',
    'screen-reader-text',
    'sr-only',
    'fb-(like|comments|share-button)',
  ].join('|')})(\\s|$)`,
  'i',
);

/** Frames that count readers or show advertisements, and those of WordPress beside their own link. */
function isUnseen({ src = '', width, height, style = '', class: classes = '' }: Attributes) {
  return (
    /^[01](?:px)?$/.test(width ?? '') ||
    /^[01](?:px)?$/.test(height ?? '') ||
    /(?:^|;)\s*display\s*:\s*none\b/i.test(style) ||
    /^(?:https?:)?\/\/[^/]*(?:googletagmanager|doubleclick|googlesyndication|adnxs)\./i.test(src) ||
    (/\bwp-embedded-content\b/.test(classes) && src.includes('#?secret='))
  );
}

type Attributes = HtmlElement['attributes'];

/** Whether an element was put beside an article by a theme or plugin and never belonged to it. */
export function isNoise({ tag, attributes }: HtmlElement): boolean {
  if (tag === 'iframe' && isUnseen(attributes)) return true;
  if (tags.has(tag)) return tag !== 'ins' || names.test(attributes['class'] ?? '');
  const { class: classes, id } = attributes;
  return (classes !== undefined && names.test(classes)) || (id !== undefined && names.test(id));
}
