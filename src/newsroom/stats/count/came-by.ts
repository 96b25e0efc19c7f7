/** By which kind of way readers come. */
export const WAYS = ['direct', 'own', 'search', 'social', 'chat', 'news', 'other'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Names of hosts by kind, without their endings and what stands before. Apps name themselves as
 * `android-app://` and the name of their package.
 */
const HOSTS: Readonly<Record<'news' | 'chat' | 'search' | 'social', RegExp>> = {
  news: /^(?:news\.google\.|.*\.?(?:flipboard|feedly|inoreader|smartnews|kurio|babe|newsbreak|getpocket|beritagar|ucnews|opera\.news|news\.yahoo|msn)\.|com\.google\.android\.(?:apps\.magazines|googlequicksearchbox)|com\.google\.android\.apps\.discover|flipboard\.)/,
  chat: /^(?:.*\.)?(?:whatsapp\.|wl\.co$|wa\.me$|telegram\.|t\.me$|line\.me$|messenger\.com$|discord\.|com\.whatsapp|org\.telegram\.|jp\.naver\.line|com\.facebook\.orca|mail\.|outlook\.|com\.google\.android\.gm$)/,
  search:
    /^(?:.*\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com|yahoo\.[a-z.]+|yandex\.[a-z.]+|ecosia\.org|baidu\.com|brave\.com|startpage\.com|qwant\.com)$/,
  social:
    /^(?:.*\.)?(?:facebook\.|fb\.|instagram\.|t\.co$|twitter\.|x\.com$|tiktok\.|threads\.|youtube\.|youtu\.be$|linkedin\.|lnkd\.in$|reddit\.|pinterest\.|kaskus\.|quora\.|snapchat\.|mastodon\.|bsky\.|com\.facebook\.|com\.instagram\.|com\.twitter\.|com\.zhiliaoapp\.)/,
};

/**
 * By which way a reader came.
 * @param referrer the address that led here, as the log has it
 * @param hosts names under which the site itself is read, without `www.`
 */
export function cameBy(referrer: string, hosts: ReadonlySet<string>): Way {
  if (referrer === '') return 'direct';
  const url = URL.parse(referrer);
  if (!url || url.hostname === '') return 'other';
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  if (hosts.has(host)) return 'own';
  for (const way of ['news', 'chat', 'search', 'social'] as const)
    if (HOSTS[way].test(host)) return way;
  return 'other';
}
