import { own } from '../../../../lib/own.ts';
import type { HtmlElement } from '../../html/html-node.ts';
import { elementsIn } from '../../html/html-node.ts';

/** By which class a post of a service is known, in which attribute its address is, and on which hosts. */
const services: readonly (readonly [name: RegExp, attributes: readonly string[], host: RegExp])[] =
  [
    [/^fb-(?:post|video|comment-embed)$/, ['data-href'], /facebook\.com|fb\.watch/],
    [/^instagram-media$/, ['data-instgrm-permalink'], /instagram\.com/],
    [
      /^twitter-(?:tweet|video)(?:-lazy|-rendered)?$/,
      ['data-tweet-url'],
      /(?:twitter|x)\.com\/.+\/status/,
    ],
    [/^tiktok-embed$/, ['cite'], /tiktok\.com/],
    [/^text-post-media$/, ['data-text-post-permalink'], /threads\.(?:net|com)/],
    [/^reddit-(?:embed-bq|card)$/, [], /reddit\.com/],
    [/^bluesky-embed$/, [], /bsky\.app/],
    [/^telegram-post$/, ['data-telegram-post-url'], /t\.me/],
  ];

/** The address of a post that a service's script shows; undefined for every other element. */
export function postAddress(node: HtmlElement): string | undefined {
  const { tag, attributes } = node;
  if (tag === 'oembed' || tag === 'o-embed') return attributes['url'];
  if (tag === 'fb:post' || tag === 'fb:video') return attributes['href'];
  if (attributes['data-oembed-url'] !== undefined) return attributes['data-oembed-url'];
  const classes = (attributes['class'] ?? '').split(/\s+/);
  const service = services.find(([name]) => classes.some((one) => name.test(one)));
  if (service === undefined) return undefined;
  const [, names, host] = service;
  const said = names.map((name) => own(attributes, name)).find((one) => one !== undefined);
  const address =
    said ??
    [...elementsIn(node)]
      .filter((one) => one.tag === 'a')
      .map(({ attributes: { href = '' } }) => href)
      .findLast((href) => host.test(href));
  return address?.replace(/[?&](?:utm_|ref_src|ref_url|refer=|igsh)[^#]*/i, '');
}
