import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { elementsIn } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';
import { destination } from './link.ts';

type Blocks = (nodes: readonly HtmlNode[], conversion: Conversion) => string[];

/** A player or a frame as a plain link to what it shows, then whatever it holds as a way out. */
export function embedMarkdown(node: HtmlElement, conversion: Conversion, blocks: Blocks): string[] {
  const { src, data, href } = node.attributes;
  const source = [...elementsIn(node)].find(({ tag }) => tag === 'source' || tag === 'embed');
  const url = safeUrl(src ?? data ?? href ?? source?.attributes['src']);
  const inner = node.tag === 'iframe' ? [] : blocks(node.children, conversion);
  if (url === undefined || !/^(https?:|\/)/.test(url)) return inner;
  const link = plainLink(`<${destination(watchUrl(url))}>`, url);
  // An `object` holds its player a second time, as an `embed`.
  return [link, ...inner.filter((one) => one !== link)];
}

/** An autolink needs a scheme; a relative address is written as a link with itself as text. */
function plainLink(link: string, url: string): string {
  return /^https?:/.test(url) ? link : `[${url}](${destination(url)})`;
}

/** The address a reader would open for the one a player loads. */
export function watchUrl(url: string): string {
  const youtube =
    /^https?:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com|youtube\.googleapis\.com)\/(?:embed|v)\/([\w-]{6,})/.exec(
      url,
    );
  if (youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(url);
  if (vimeo) return `https://vimeo.com/${vimeo[1]}`;
  const dailymotion = /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/.exec(url);
  if (dailymotion) return `https://www.dailymotion.com/video/${dailymotion[1]}`;
  const facebook =
    /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?.*?href=([^&]+)/.exec(url);
  if (facebook) return decodeSafely(facebook[1]!);
  const document =
    /^https?:\/\/(?:docs|drive)\.google\.com\/(?:viewer|gview|viewerng\/viewer)\?(?:[^#]*&)?url=([^&#]+)/.exec(
      url,
    ) ??
    /^https?:\/\/view\.officeapps\.live\.com\/op\/(?:embed|view)\.aspx\?(?:[^#]*&)?src=([^&#]+)/.exec(
      url,
    );
  if (document) return decodeSafely(document[1]!);
  const instagram = /^(https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+\/)embed\b/.exec(
    url,
  );
  if (instagram) return instagram[1]!;
  const tweet = /^https?:\/\/platform\.twitter\.com\/embed\/[^#]*[?&]id=(\d+)/.exec(url);
  if (tweet) return `https://twitter.com/i/status/${tweet[1]}`;
  return url;
}

function decodeSafely(text: string): string {
  try {
    return safeUrl(decodeURIComponent(text)) ?? text;
  } catch {
    return text;
  }
}
