import { memoOn } from '../lib/memo.ts';
import { hasOwnDomain } from '../lib/own-domain.ts';
import { siteName } from '../lib/site-name.ts';
import type { Picture } from '../pictures/picture.ts';
import { feedPath, supportPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { shared } from './shared.ts';

/** A name that leads somewhere; `href` as it stands in a page. */
type Way = { name: string; href: string };

/** How readers support and follow the paper, as all pages show it that do. */
export type SupportView = {
  support:
    | {
        text: string;
        /** Path of the page with all of it. */
        page: string | undefined;
        links: readonly Way[];
        /** The code that apps pay by, its picture as it was given where readers get that, and whom it pays. */
        qris: { picture: Picture; original: string | undefined; merchant?: string } | undefined;
      }
    | undefined;
  follow: readonly Way[];
};

/** The page that is made where readers are asked for support and the newsroom wrote none itself. */
export type SupportPageView = { kind: 'support'; frame: Frame; path: string; ways: SupportView };

function followWays({ settings, urls, words }: Site): Way[] {
  const { follow } = settings;
  if (!follow) return [];
  const { whatsapp, telegram, links, rss, google } = follow;
  const home = urls.absolute('/');
  const preferred = `https://www.google.com/preferences/source?q=${new URL(home).hostname}`;
  return [
    ...(whatsapp ? [{ name: words.whatsAppChannel, href: whatsapp }] : []),
    ...(telegram ? [{ name: 'Telegram', href: telegram }] : []),
    ...links.map((href) => ({ name: siteName(href), href })),
    ...(google && hasOwnDomain(home) ? [{ name: words.preferredSource, href: preferred }] : []),
    ...(rss ? [{ name: 'RSS', href: urls.href(feedPath('/')) }] : []),
  ];
}

function supportOf({ settings, edition, pictures, files, urls }: Site): SupportView['support'] {
  const { support } = settings;
  if (!support) return undefined;
  const { text, links, qris, merchant } = support;
  const picture = qris === undefined ? undefined : pictures.get(qris);
  // What lies in files/ is at the root of the site under its own name.
  const isAtRoot = qris !== undefined && qris.startsWith('files/') && files.has(qris);
  return {
    text,
    page: edition.support?.path,
    links: links.map((href) => ({ name: siteName(href), href })),
    qris: picture && {
      picture,
      original: isAtRoot ? urls.href(`/${encodeURI(qris.slice('files/'.length))}`) : undefined,
      ...(merchant !== undefined && { merchant }),
    },
  };
}

/** How readers support and follow the paper; undefined where the settings say neither. */
export const supportView = memoOn((site: Site): SupportView | undefined => {
  const { support, follow } = site.settings;
  if (!support && !follow) return undefined;
  return shared({ support: supportOf(site), follow: followWays(site) });
});

/** What the page that is made for support shows. */
export function supportPageView(site: Site): SupportPageView {
  return { kind: 'support', frame: frameOf(site), path: supportPath, ways: supportView(site)! };
}
