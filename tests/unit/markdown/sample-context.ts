import { wordsIn } from '../../../src/words/words-in.ts';
import type { LinkView, PictureView, RenderContext } from '../../../src/markdown/context.ts';

/**
 * A site for fixtures. Pictures tell their size in their name (`peta-800x450.jpg`, else 1200 × 800)
 * and are missing when it begins with `hilang`; `.pdf` and `.xlsx` links are documents; other hosts
 * than `warta.example` are external; `iklan.example` is sponsored.
 */
export function sampleContext(lang = 'id', more: Partial<RenderContext> = {}): RenderContext {
  return { lang, words: wordsIn(lang).markdown, picture: samplePicture, link: sampleLink, ...more };
}

/** Links and pictures left as they are written, for comparisons with CommonMark. */
export function bareContext(): RenderContext {
  return sampleContext('id', {
    picture: (src) => ({ src: encodeURI(src), width: 1, height: 1 }),
    link: (href) => ({ href, external: false }),
  });
}

function samplePicture(src: string): PictureView | undefined {
  if (src.startsWith('hilang')) return undefined;
  const size = /-(\d+)x(\d+)\./.exec(src);
  const address = `/media/${encodeURIComponent(src)}`;
  return {
    src: address,
    large: address,
    width: Number(size?.[1] ?? 1200),
    height: Number(size?.[2] ?? 800),
  };
}

function sampleLink(href: string): LinkView {
  const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1];
  const document = /\.(pdf|xlsx)$/i.exec(href)?.[1]?.toUpperCase();
  return {
    href,
    external: host !== undefined && host !== 'warta.example',
    ...(document === undefined ? {} : { document: { type: document, size: '1,2 MB' } }),
    ...(host === 'iklan.example' ? { sponsored: true } : {}),
  };
}
