import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** What tells readers' devices and the newsroom what is live: which stories, and which no longer. */
export function liveFiles({ site, held, page }: KeyMaker): PlannedPage[] {
  const { articles, withdrawn, pages } = site.edition;
  const live = [articles, withdrawn, pages].map((entries) =>
    entries.map(({ id, digest }) => [id, digest]),
  );
  return [
    page('src/pages/status.json.ts', '/status.json', live, held, site.settings),
    page(
      'src/pages/revoked.json.ts',
      '/revoked.json',
      withdrawn.map(({ path }) => path),
    ),
  ];
}
