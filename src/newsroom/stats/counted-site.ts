import type { Content } from '../../content-files/content.ts';
import { makeEdition } from '../../edition/make-edition.ts';
import { addressKey } from '../../lib/address-key.ts';
import { dayAttribute } from '../../lib/time/machine.ts';
import { readAddress } from '../../lib/url.ts';
import { ownHosts } from '../check/own-hosts.ts';
import type { CountedSite } from './count/tally.ts';

/** A site whose readers are counted, with what its report shows of its stories. */
export type StatsSite = CountedSite & {
  readonly storyOf: (id: string) => { readonly headline: string; readonly path: string };
};

/**
 * The site of a content, as it is published at `now`: stories that are not public are none.
 * @param url where it is published, if not where `site.yaml` says
 * @param base the folder of the host that it lives in, if not that of the address
 */
export function countedSite(
  content: Content,
  now: Date,
  { url = content.site.url, base }: { url?: string | undefined; base?: string | undefined },
): StatsSite {
  const { timeZone: zone, mirrors } = content.site;
  const edition = makeEdition(content, now.toISOString(), (time) => dayAttribute(time, zone));
  const byPath = new Map(edition.articles.map(({ id, path }) => [addressKey(path), id]));
  return {
    hosts: new Set(ownHosts([url, ...(mirrors ?? [])])),
    base: readAddress(url, base).base,
    zone,
    storyAt: (path) => byPath.get(addressKey(path)),
    storyOf(id) {
      const { title, path } = edition.article(id)!;
      return { headline: title, path };
    },
  };
}
