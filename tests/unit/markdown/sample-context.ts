import type { ChartRequest } from '../../../src/charts/chart-html.ts';
import { mediaKindOf, mediaTypeOf } from '../../../src/media/media-title.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import type {
  LinkView,
  MediaRequest,
  MediaView,
  PictureView,
  RenderContext,
} from '../../../src/markdown/context.ts';

/**
 * A site for fixtures. Pictures tell their size in their name (`peta-800x450.jpg`, else 1200 × 800)
 * and are missing when it begins with `hilang`; `.pdf` and `.xlsx` links are documents; other hosts
 * than `warta.example` are external; `iklan.example` is sponsored. Of a chart its kind and title are told.
 * Sounds and films last 72 seconds and have 1.2 MB.
 */
export function sampleContext(lang = 'id', more: Partial<RenderContext> = {}): RenderContext {
  return {
    lang,
    words: wordsIn(lang).markdown,
    picture: samplePicture,
    chart: sampleChart,
    media: sampleMedia,
    link: sampleLink,
    ...more,
  };
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

function sampleChart(src: string, { kind, title }: ChartRequest): string | undefined {
  return src.startsWith('hilang') ? undefined : `<p>${kind}: ${title} (${src})</p>\n`;
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

function sampleMedia(src: string, { poster, captions }: MediaRequest): MediaView | undefined {
  if (src.startsWith('hilang')) return undefined;
  const kind = mediaKindOf(src)!;
  const at = (name: string | undefined) => name && `/media/${encodeURIComponent(name)}`;
  return {
    kind,
    src: at(src)!,
    address: `https://warta.example${at(src)}`,
    type: mediaTypeOf(src)!,
    about: [src.split('.').at(-1)!.toUpperCase(), '1 menit 12 detik', '1,2 MB'],
    ...{ seconds: 72, size: 1_200_000 },
    ...(kind === 'film' &&
      (/tegak/.test(src) ? { width: 720, height: 1280 } : { width: 1280, height: 720 })),
    poster: at(poster),
    captions: at(captions),
  };
}
