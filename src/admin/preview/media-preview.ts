import { mediaKindOf, mediaTypeOf } from '../../media/media-title.ts';
import type { MediaView } from '../../markdown/render.ts';
import { wordsIn } from '../../words/words-in.ts';

/**
 * A sound or film in the preview of a story: its player stands where readers will have it, and plays nothing, for
 * the file is not at hand.
 */
export function mediaPreview(src: string, lang: string): MediaView | undefined {
  const [kind, type] = [mediaKindOf(src), mediaTypeOf(src)];
  if (!kind || type === undefined) return undefined;
  const name = src.slice(src.lastIndexOf('/') + 1);
  const words = wordsIn(lang).markdown;
  return { kind, src: '', address: '', type, about: [words[kind], name], size: 0 };
}
