import { POLICIES } from '../lib/policy-pages.ts';
import type { Site } from '../site/site.ts';
import type { Adverts } from './advert.ts';
import { advertAt } from './advert.ts';
import type { Breaking } from './breaking.ts';
import { breakingOf } from './breaking.ts';
import type { FrontParts } from './composition/front.ts';
import { frontParts } from './composition/front.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Pager } from './pager.ts';
import { pagerOf } from './pager.ts';
import type { PopularList } from './popular.ts';
import { popularList } from './popular.ts';

/** The front page. */
export type FrontView = Omit<FrontParts, 'older'> & {
  kind: 'front';
  frame: Frame;
  /** When the newest article was published. */
  newestDate: string | undefined;
  breaking: Breaking | undefined;
  popular: PopularList | undefined;
  adverts?: Adverts<'front'>;
  pager: Pager | undefined;
  /** Paths of the pages that state what the newsroom owes its readers, by the name of the policy. */
  policies: Readonly<Record<string, string>>;
};

function policiesOf({ edition }: Site): Record<string, string> {
  const pages = new Map(edition.pages.map(({ id, path }) => [id, path]));
  return Object.fromEntries(
    Object.entries(POLICIES).flatMap(([policy, ids]) => {
      const id = ids.find((one) => pages.has(one));
      return id === undefined ? [] : [[policy, pages.get(id)!]];
    }),
  );
}

/** What the front page shows. */
export function frontView(site: Site): FrontView {
  const { edition } = site;
  const { older, ...parts } = frontParts(site);
  return {
    kind: 'front',
    frame: frameOf(site),
    newestDate: edition.articles[0]?.date,
    breaking: breakingOf(site),
    ...parts,
    popular: popularList(site),
    ...advertAt(site, 'front', { path: '/' }),
    pager: pagerOf('/', undefined, older),
    policies: policiesOf(site),
  };
}
