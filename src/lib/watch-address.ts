/** What a player or frame loads, and the address that a reader opens for it. */
const FRAMES: readonly (readonly [frame: RegExp, address: string])[] = [
  [
    /^https?:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com|youtube\.googleapis\.com)\/embed\/videoseries\?(?:[^#]*&)?(list=[\w-]+)/,
    'https://www.youtube.com/playlist?$1',
  ],
  [
    /^https?:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com|youtube\.googleapis\.com)\/(?:embed|v)\/([\w-]{6,})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^(https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+\/)embed\b/, '$1'],
  [
    /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/[^#]*[?&]id=(\d+)/,
    'https://twitter.com/i/status/$1',
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)/, 'https://open.spotify.com/$1'],
  [
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/maps\/d\/(?:u\/\d+\/)?embed\?(.+)/,
    'https://www.google.com/maps/d/viewer?$1',
  ],
  // A map that may stand in a frame only: `!2d` is its longitude, `!3d` its latitude.
  [
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/maps\/embed\?pb=[^#]*?!2d(-?[\d.]+)!3d(-?[\d.]+)/,
    'https://www.google.com/maps?q=$2,$1',
  ],
  [
    /^https?:\/\/maps\.google\.[a-z.]+\/(?:maps)?\?([^#]*?)&output=embed/,
    'https://www.google.com/maps?$1',
  ],
];

/** Frames that name the address in their own, escaped. */
const NAMED: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:video|post|page)\.php\?.*?href=([^&]+)/,
  /^https?:\/\/(?:docs|drive)\.google\.com\/(?:viewer|gview|viewerng\/viewer)\?(?:[^#]*&)?url=([^&#]+)/,
  /^https?:\/\/view\.officeapps\.live\.com\/op\/(?:embed|view)\.aspx\?(?:[^#]*&)?src=([^&#]+)/,
];

/**
 * The address that a reader would open for the one that a player or frame loads; any other stays as
 * it is. What a frame names is given as it says it: whether a link may lead there is not judged.
 */
export function watchAddress(url: string): string {
  for (const frame of NAMED) {
    const named = frame.exec(url)?.[1];
    if (named !== undefined) return decoded(named);
  }
  for (const [frame, address] of FRAMES) {
    const match = frame.exec(url);
    if (match) return match[0].replace(frame, address);
  }
  return url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
