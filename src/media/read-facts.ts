import { parseFile } from 'music-metadata';
import type { MediaFacts } from './media-facts.ts';
import { uprightSize } from './upright-size.ts';

/** What is told of a track of pictures; the library calls it so. */
const VIDEO = 1;

/** A length that no newsroom's file has is a damaged one's. In seconds. */
const LONGEST = 100 * 3600;

/**
 * What the head of a sound or film tells; empty where it is none. The bytes of what is heard and seen are read only
 * where a sound has no head that tells its length.
 */
export async function readFacts(path: string): Promise<MediaFacts> {
  const told = await parseFile(path, { duration: true, skipCovers: true }).catch(() => undefined);
  if (!told) return {};
  const { duration = 0, trackInfo, codec } = told.format;
  const lengths = [duration, ...trackInfo.map((track) => track.duration ?? 0)];
  const length = Math.max(...lengths.filter((one) => Number.isFinite(one) && one <= LONGEST), 0);
  const film = trackInfo.find(({ type }) => type === VIDEO)?.video;
  const size = film && (sizeInBoxes(path) ?? { width: film.pixelWidth, height: film.pixelHeight });
  const named = trackInfo.map(({ codecId, codecName }) => codecId ?? codecName);
  const codecs = [...new Set([...named, named.length === 0 ? codec : undefined])].flatMap(
    (one) => one ?? [],
  );
  return {
    ...(length > 0 && { seconds: Math.max(1, Math.round(length)) }),
    ...(size?.width && size.height && { width: size.width, height: size.height }),
    ...(codecs.length > 0 && { codecs }),
  };
}

function sizeInBoxes(path: string): { width: number; height: number } | undefined {
  return /\.(?:mp4|m4v|mov)$/i.test(path) ? uprightSize(path) : undefined;
}
