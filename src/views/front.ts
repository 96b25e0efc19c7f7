import type { Article } from '../edition/edition.ts';
import { frontPage } from '../edition/front-page.ts';
import { POLICIES } from '../site/policies.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import type { Pager } from './pager.ts';
import { pagerOf } from './pager.ts';
import type { Headline, Teaser } from './teaser.ts';
import { headlineOf, teaserOf } from './teaser.ts';

/** One urgent line; `href` is a path of this site or an outside address. */
export type Breaking = { text: string; href: string | undefined };

/** A section on the front page: one article large, the next ones as headlines. */
export type Band = { section: Link; first: Teaser; rest: readonly Headline[] };

/** The front page. */
export type FrontView = {
  kind: 'front';
  frame: Frame;
  /** When the newest article was published. */
  newestDate: string | undefined;
  breaking: Breaking | undefined;
  lead: Teaser | undefined;
  seconds: readonly Teaser[];
  newest: readonly Headline[];
  bands: readonly Band[];
  rest: readonly Headline[];
  pager: Pager | undefined;
  /** Paths of the pages that state what the newsroom owes its readers, by the name of the policy. */
  policies: Readonly<Record<string, string>>;
};

function breakingOf({ settings, edition }: Site): Breaking | undefined {
  const { breaking } = settings;
  if (!breaking || (breaking.until !== undefined && breaking.until <= edition.now))
    return undefined;
  const { text, link } = breaking;
  return { text, href: link && !edition.namesErased(link, '/') ? link : undefined };
}

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
  const { edition, settings } = site;
  const { lead, seconds, newest, bands, rest, older } = frontPage(edition, settings.language);
  const teaser = (article: Article): Teaser => teaserOf(site, article);
  const headline = (article: Article): Headline => headlineOf(site, article);
  return {
    kind: 'front',
    frame: frameOf(site),
    newestDate: edition.articles[0]?.date,
    breaking: breakingOf(site),
    lead: lead && teaser(lead),
    seconds: seconds.map(teaser),
    newest: newest.map(headline),
    bands: bands.flatMap(({ section, articles: [first, ...others] }) =>
      first ? [{ section: linkTo(section), first: teaser(first), rest: others.map(headline) }] : [],
    ),
    rest: rest.map(headline),
    pager: pagerOf('/', undefined, older),
    policies: policiesOf(site),
  };
}
