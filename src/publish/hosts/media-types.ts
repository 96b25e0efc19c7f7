import { MEDIA_TYPES } from '../../media/media-title.ts';

/** Types that hosts do not know by themselves, by the whole name of the file. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
};

/** Text formats that shrink when they are compressed, by their ending. */
export const COMPRESSIBLE: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

/** Sounds, films and captions whose endings some hosts take for something else, or do not know. */
export const PLAYED: Readonly<Record<string, string>> = {
  m4a: MEDIA_TYPES.m4a,
  m4v: MEDIA_TYPES.m4v,
  oga: MEDIA_TYPES.oga,
  opus: MEDIA_TYPES.opus,
  webm: MEDIA_TYPES.webm,
  vtt: `${MEDIA_TYPES.vtt}; charset=utf-8`,
};
