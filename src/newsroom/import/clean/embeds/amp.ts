import { own } from '../../../../lib/own.ts';
import type { HtmlElement, HtmlNode } from '../../html/html-node.ts';
import { element, elementsIn } from '../../html/html-node.ts';

/** The address of what an AMP element shows, by its number there. */
const addresses: ReadonlyMap<string, readonly [attribute: string, (id: string) => string]> =
  new Map([
    ['amp-youtube', ['data-videoid', (id) => `https://www.youtube.com/watch?v=${id}`]],
    ['amp-vimeo', ['data-videoid', (id) => `https://vimeo.com/${id}`]],
    ['amp-dailymotion', ['data-videoid', (id) => `https://www.dailymotion.com/video/${id}`]],
    ['amp-twitter', ['data-tweetid', (id) => `https://twitter.com/i/status/${id}`]],
    ['amp-instagram', ['data-shortcode', (id) => `https://www.instagram.com/p/${id}/`]],
    ['amp-tiktok', ['data-src', (id) => `https://www.tiktok.com/embed/v2/${id}`]],
    ['amp-gist', ['data-gistid', (id) => `https://gist.github.com/${id}`]],
    [
      'amp-soundcloud',
      [
        'data-trackid',
        (id) => `https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/${id}`,
      ],
    ],
  ]);

/** What AMP puts beside an article. */
const noise =
  /^amp-(?:ad|auto-ads|sticky-ad|embed|analytics|pixel|social-share|consent|sidebar|user-notification)$/;

/** An element of AMP as the plain one that it stands for; undefined for every other element. */
export function ampElement(node: HtmlElement): HtmlNode[] | undefined {
  const { tag, attributes, children } = node;
  if (!tag.startsWith('amp-')) return undefined;
  if (noise.test(tag)) return [];
  const { src } = attributes;
  if (tag === 'amp-img' || tag === 'amp-anim') {
    // Its way out without scripts is the same picture.
    const { alt = '', srcset } = attributes;
    const named = { ...(src !== undefined && { src }), ...(srcset !== undefined && { srcset }) };
    return [element('img', { ...named, alt })];
  }
  const [name, made] = addresses.get(tag) ?? [];
  const id = name === undefined ? undefined : own(attributes, name)?.trim();
  if (id !== undefined && made !== undefined && /^[\w-]+$/.test(id)) return framed(made(id));
  const inside = [...elementsIn(node)].find((one) => one.tag === 'source')?.attributes['src'];
  const address = attributes['data-href'] ?? attributes['data-src'] ?? src ?? inside;
  return address === undefined ? children : framed(address);
}

const framed = (src: string): HtmlNode[] => [element('iframe', { src })];
