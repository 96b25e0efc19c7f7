import type { Env, RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { inlineText } from '../inline-text.ts';
import { contextOf } from '../body-state.ts';
import type { PictureView } from '../context.ts';
import { pictureView, pictureTag } from '../inline/picture.ts';

/** Places whose videos and posts are shown as a card. */
type Service = 'youtube' | 'x' | 'instagram' | 'tiktok' | 'facebook' | 'vidio' | 'vimeo';

const PATTERNS: readonly [Service, RegExp][] = [
  [
    'youtube',
    /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|shorts\/|live\/|embed\/|playlist\?)|youtu\.be\/)[^\s]/i,
  ],
  ['x', /^https?:\/\/(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com\/[^/?#]+\/status\/\d/i],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:[^/?#]+\/)?(?:p|reels?|tv)\/[^/?#]/i],
  [
    'tiktok',
    /^https?:\/\/(?:(?:www|m)\.)?tiktok\.com\/(?:@[^/?#]+\/(?:video|photo)\/\d|t\/[^/?#])|^https?:\/\/(?:vm|vt)\.tiktok\.com\/[^/?#]/i,
  ],
  [
    'facebook',
    /^https?:\/\/(?:(?:www|web|m|mbasic)\.)?facebook\.com\/(?:[^/?#]+\/videos\/|watch\/?\?v=|reel\/|share\/[vr]\/)[^/?#]|^https?:\/\/fb\.watch\/[^/?#]/i,
  ],
  ['vidio', /^https?:\/\/(?:www\.)?vidio\.com\/(?:watch|live)\/\d/i],
  ['vimeo', /^https?:\/\/(?:www\.)?vimeo\.com\/(?:[a-z]+\/)*\d{4}/i],
];

type CardMeta = {
  service: Service;
  href: string;
  title: string;
  /** A picture of the newsroom's own, of what will be seen. */
  poster: PictureView | undefined;
};

/**
 * Core rule: a paragraph that is one link to a video or post becomes a card with the author's own
 * words, and with the picture that stands before them in the link: `[![alt](poster.jpg) Title](…)`.
 * Nothing is asked of the other site, neither by the build nor by the reader's browser.
 */
export function cards(state: StateCore): void {
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index]!;
    const children = state.tokens[index + 1]?.children;
    const meta =
      token.type === 'paragraph_open' && !token.hidden && children
        ? cardOf(children, state.env)
        : undefined;
    if (!meta) {
      tokens.push(token);
      continue;
    }
    const card = new state.Token('card', '', 0);
    card.block = true;
    card.map = token.map;
    card.meta = meta;
    tokens.push(card);
    index += 2;
  }
  state.tokens = tokens;
}

/** What the card says, where a paragraph is one link to a video or post. */
function cardOf(children: readonly Token[], env: Env): CardMeta | undefined {
  const link = children[0];
  if (link?.type !== 'link_open') return undefined;
  const end = children.findIndex((token) => token.type === 'link_close');
  const pictures = children.filter((token) => token.type === 'image');
  if (end !== children.length - 1 || pictures.length > 1) return undefined;
  const href = String(link.attrGet('href'));
  const service = serviceOf(href);
  if (!service) return undefined;
  const [picture] = pictures;
  const words = inlineText(children.filter((token) => token !== picture)).trim();
  // Where there are no other words, the picture's say what is to be seen.
  const title = words === '' && picture ? inlineText(picture.children ?? []).trim() : words;
  return {
    ...{ service, href },
    title: link.info === 'auto' || serviceOf(title) ? '' : title,
    poster: picture && pictureView(picture, env),
  };
}

/** Which place an address leads to when it is that of one video or post; profiles are not. */
function serviceOf(href: string): Service | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(href))?.[0];
}

/** Renderer rule: one link that says what it is, its title and where it opens. */
export const renderCard: RendererRule = (tokens, index, _options, env) => {
  const { service, href, title, poster } = tokens[index]!.meta as CardMeta;
  const { words, absolute, link } = contextOf(env);
  const target = escapeHtml(link(href)?.href ?? href);
  const name = escapeHtml(words[service]);
  // Its words are those of the card: nobody hears them twice.
  const picture = poster ? pictureTag(poster, '') : '';
  if (absolute)
    return `<p><a href="${target}">${picture}${title === '' ? name : `${escapeHtml(title)} (${name})`}</a></p>\n`;
  const open = escapeHtml(
    words[`open${service[0]!.toUpperCase()}${service.slice(1)}` as `open${Capitalize<Service>}`],
  );
  const titleTag = title === '' ? '' : ` <strong>${escapeHtml(title)}</strong>`;
  const seen = picture === '' ? '' : `<span class="poster">${picture}</span>`;
  return `<p class="card ${service}"><a href="${target}" rel="noopener">${seen}<span class="kind">${name}</span>${titleTag} <span class="go">${open}</span></a></p>\n`;
};
