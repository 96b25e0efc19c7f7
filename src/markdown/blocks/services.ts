/** Places whose videos and posts are shown as a card. */
export type Service = 'youtube' | 'x' | 'instagram' | 'tiktok';

const PATTERNS: readonly [Service, RegExp][] = [
  [
    'youtube',
    /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?|shorts\/|live\/|embed\/|playlist\?)|youtu\.be\/)[^\s]/i,
  ],
  ['x', /^https?:\/\/(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com\/[^/?#]+\/status\/\d/i],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:[^/?#]+\/)?(?:p|reels?|tv)\/[^/?#]/i],
  [
    'tiktok',
    /^https?:\/\/(?:(?:www|m)\.)?tiktok\.com\/(?:@[^/?#]+\/(?:video|photo)\/\d|t\/[^/?#])|^https?:\/\/(?:vm|vt)\.tiktok\.com\/[^/?#]/i,
  ],
];

/** Which place an address leads to when it is that of one video or post; profiles are not. */
export function serviceOf(href: string): Service | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(href))?.[0];
}
