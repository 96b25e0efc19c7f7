import type { PageEntry } from '../schema/entries.ts';
import type { ImprintLine } from '../site/imprint.ts';
import { POLICIES } from '../lib/policy-pages.ts';
import type { Site } from '../site/site.ts';
import type { BodyView } from './body.ts';
import { bodyOf } from './body.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Preview } from './preview.ts';
import { previewOf } from './preview.ts';
import type { SupportView } from './support.ts';
import { supportView } from './support.ts';

/** A page beside the news: about, masthead, guidelines. */
export type PageView = {
  kind: 'page';
  frame: Frame;
  path: string;
  title: string;
  description: string | undefined;
  /** Who publishes the paper, on the page that is for it; else empty. */
  imprint: readonly ImprintLine[];
  body: BodyView;
  /** How readers support the paper, on the page that is for it. */
  ways?: SupportView | undefined;
  preview: Preview | undefined;
};

/** What a page beside the news shows. */
export function pageView(site: Site, page: PageEntry): PageView {
  const frame = frameOf(site);
  const { id, path, title, description } = page;
  return {
    kind: 'page',
    ...{ frame, path, title, description },
    // The Press Act asks for it on a page of its own; the foot of every page has it too.
    imprint: POLICIES['masthead']?.includes(id) ? frame.imprint : [],
    body: bodyOf(site, page),
    ways: site.edition.support?.path === path ? supportView(site) : undefined,
    preview: previewOf(site, page),
  };
}
