import { own } from '../lib/own.ts';
import { splitCaption } from '../lib/split-caption.ts';

/** What a file of sound or pictures that move is played as. */
export type MediaKind = 'sound' | 'film';

/** What a picture's title says where the picture is a sound or film; names as the author wrote them. */
export type MediaTitle = {
  /** A picture to be seen before a film plays. */
  poster: string | undefined;
  /** What is said in it, with times: a file of captions. */
  captions: string | undefined;
  caption: string;
  credit: string;
};

/** The types by which browsers and apps know them, and captions, by the ending of the file. */
export const MEDIA_TYPES = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  vtt: 'text/vtt',
} as const;

/** The type of a file of this name; undefined for what is not played. */
export function mediaTypeOf(name: string): string | undefined {
  return own(MEDIA_TYPES, name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

const SOUND = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav)$/i;
const FILM = /\.(?:mp4|m4v|webm|mov)$/i;
const CAPTIONS = /\.(?:vtt|srt)$/i;

const POSTER = /^(?:poster|sampul|gambar awal|thumbnail)\s*:\s*(\S.*)$/i;
const TEXT = /^(?:teks|takarir|subtitel|subtitle|subtitles|captions?)\s*:\s*(\S.*)$/i;

const bare = (name: string): string => name.replace(/[?#].*$/s, '');

/** How a file of this name is played; undefined for all others. */
export function mediaKindOf(name: string): MediaKind | undefined {
  if (SOUND.test(bare(name))) return 'sound';
  return FILM.test(bare(name)) ? 'film' : undefined;
}

/** Whether a name is that of captions. */
export const isCaptionsFile = (name: string): boolean => CAPTIONS.test(bare(name));

/**
 * Reads `poster: banjir.jpg | teks: banjir.srt | Warga menembus banjir (Video: BNPB)`, of which each part may
 * be left out; the caption is what is no other part.
 */
export function readMediaTitle(title: string): MediaTitle {
  const rest: string[] = [];
  let poster: string | undefined;
  let captions: string | undefined;
  for (const part of title.split('|').map((one) => one.trim())) {
    const [picture, text] = [POSTER.exec(part)?.[1], TEXT.exec(part)?.[1]];
    if (picture !== undefined) poster ??= picture.trim();
    else if (text !== undefined && isCaptionsFile(text.trim())) captions ??= text.trim();
    else if (part !== '') rest.push(part);
  }
  return { poster, captions, ...splitCaption(rest.join(' ')) };
}

const TRANSCRIPT = /^(?:transkrip(?:si)?|transcript(?:ion)?)(?![\p{L}\p{N}])/iu;

/** Whether a heading is that of a transcript: of what is said in the sound or film before it. */
export const isTranscriptHeading = (text: string): boolean => TRANSCRIPT.test(text.trim());
