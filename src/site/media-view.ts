import { fileSize } from '../lib/file-size.ts';
import { contentPath } from '../lib/content-path.ts';
import { mediaKindOf, mediaTypeOf } from '../media/media-title.ts';
import type { MediaRequest, MediaView } from '../markdown/render.ts';
import { viewOf } from '../pictures/view.ts';
import { wordsIn } from '../words/words-in.ts';
import { documentPath } from './addresses.ts';
import { writtenLength } from './written-length.ts';
import type { Site } from './site.ts';

/**
 * A sound or film that the text of `file` names, as a page in `lang` plays it; undefined where readers do not get
 * that file. A poster or captions that are not there are left out.
 */
export function mediaView(
  { files, pictures, urls }: Pick<Site, 'files' | 'pictures' | 'urls'>,
  { file, lang }: { readonly file: string; readonly lang: string },
  src: string,
  request: MediaRequest,
): MediaView | undefined {
  const fileAt = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : contentPath(file, name);
  const [path, kind] = [fileAt(src), mediaKindOf(src)];
  const played = path === undefined ? undefined : files.get(path);
  if (!played || !kind) return undefined;
  const poster = pictures.get(fileAt(request.poster) ?? '');
  const captions = fileAt(request.captions);
  const { seconds, width, height } = played.media ?? {};
  const ending = path!.slice(path!.lastIndexOf('.') + 1);
  return {
    kind,
    src: urls.href(documentPath(path!)),
    address: urls.absolute(documentPath(path!)),
    type: mediaTypeOf(path!)!,
    about: [
      ending.toUpperCase(),
      ...(seconds === undefined ? [] : [writtenLength(seconds, wordsIn(lang).markdown)]),
      fileSize(played.size, lang),
    ],
    ...{ seconds, size: played.size, width, height },
    poster: poster && viewOf(poster, urls, '').src,
    captions:
      captions !== undefined && files.has(captions) ? urls.href(documentPath(captions)) : undefined,
  };
}
