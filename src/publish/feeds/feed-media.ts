import type { Article } from '../../edition/edition.ts';
import { mediaTypeOf } from '../../media/media-title.ts';
import type { MediaRequest, MediaView } from '../../markdown/render.ts';
import { documentPath } from '../../site/addresses.ts';
import { mediaView } from '../../site/body.ts';
import type { Site } from '../../site/site.ts';

/** A sound or film of an article, for apps that fetch it: its whole address, type, bytes and seconds. */
export type FeedMedia = {
  url: string;
  type: string;
  title: string;
  size: number;
  seconds: number | undefined;
};

/** The sounds and films of an article that readers get, each once, in its order. */
export function feedMedia({ files, urls }: Site, { media = [] }: Article): FeedMedia[] {
  const each = new Map(media.toReversed().map((one) => [one.file, one]));
  return [...each.values()].toReversed().flatMap(({ file, title }): FeedMedia[] => {
    const published = files.get(file);
    const type = mediaTypeOf(file);
    if (!published || type === undefined) return [];
    const { size, media: facts } = published;
    return [{ url: urls.absolute(documentPath(file)), type, title, size, seconds: facts?.seconds }];
  });
}

/** A sound or film that the text of an article names, with addresses that are whole. */
export function mediaInFeed(
  site: Site,
  body: { readonly file: string; readonly lang: string },
  src: string,
  request: MediaRequest,
): MediaView | undefined {
  const view = mediaView(site, body, src, request);
  return view && { ...view, poster: view.poster && site.urls.origin + view.poster };
}
