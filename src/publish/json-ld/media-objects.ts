import { timeAttribute } from '../../lib/time/machine.ts';
import type { PlayedMedia } from '../../markdown/render.ts';
import type { ArticleView } from '../../views/pages.ts';
import type { Thing } from './thing.ts';

/** Letters of a transcript that is told whole: a page must not carry a long text twice. */
const LONGEST = 2000;

/** A length as ISO 8601 has it: `PT3M12S`. */
function isoLength(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds % 60}S`;
}

function mediaObject(
  { title, transcript, view }: PlayedMedia,
  { frame: { urls, reckoning }, title: headline, standfirst, date, card: { path } }: ArticleView,
): Thing {
  const { kind, address, type, seconds, size, width, height, poster } = view;
  const time = timeAttribute(date, reckoning.zone);
  // Google asks for a picture of each film.
  const card = kind === 'film' ? urls.absolute(path) : undefined;
  return {
    '@type': kind === 'sound' ? 'AudioObject' : 'VideoObject',
    name: title || headline,
    description: standfirst || undefined,
    contentUrl: address,
    encodingFormat: type,
    contentSize: String(size),
    duration: seconds === undefined ? undefined : isoLength(seconds),
    uploadDate: time,
    thumbnailUrl: poster === undefined ? card : urls.origin + poster,
    ...{ width, height },
    transcript: transcript !== undefined && transcript.length <= LONGEST ? transcript : undefined,
  };
}

/** The sounds and films of an article as search engines read them (schema.org/AudioObject, VideoObject). */
export function mediaObjects(
  played: readonly PlayedMedia[],
  view: ArticleView,
): { audio?: Thing[]; video?: Thing[] } {
  const of = (kind: 'sound' | 'film'): Thing[] =>
    played.filter((one) => one.view.kind === kind).map((one) => mediaObject(one, view));
  const [audio, video] = [of('sound'), of('film')];
  return { ...(audio.length > 0 && { audio }), ...(video.length > 0 && { video }) };
}
