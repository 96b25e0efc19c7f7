/** What people call the sites that papers link to, by the end of their host. */
const NAMES: readonly (readonly [host: string, name: string])[] = [
  ['trakteer.id', 'Trakteer'],
  ['saweria.co', 'Saweria'],
  ['sociabuzz.com', 'SociaBuzz'],
  ['karyakarsa.com', 'KaryaKarsa'],
  ['kitabisa.com', 'Kitabisa'],
  ['nihbuatjajan.com', 'Nih Buat Jajan'],
  ['ko-fi.com', 'Ko-fi'],
  ['buymeacoffee.com', 'Buy Me a Coffee'],
  ['patreon.com', 'Patreon'],
  ['opencollective.com', 'Open Collective'],
  ['paypal.com', 'PayPal'],
  ['paypal.me', 'PayPal'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['fb.com', 'Facebook'],
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['youtube.com', 'YouTube'],
  ['tiktok.com', 'TikTok'],
  ['threads.net', 'Threads'],
  ['threads.com', 'Threads'],
  ['linkedin.com', 'LinkedIn'],
  ['bsky.app', 'Bluesky'],
  ['news.google.com', 'Google News'],
];

/** What people call the site at a web address: its name where that is well known, else its host. */
export function siteName(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  const known = NAMES.find(([end]) => host === end || host.endsWith(`.${end}`));
  return known?.[1] ?? host;
}
