import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Pages beside the news. */
export function staticPages({ site: { edition, pictures }, page }: KeyMaker): PlannedPage[] {
  return edition.pages.map(({ path, file, digest, pictures: shown }) =>
    page(
      'src/pages/[page].astro',
      path,
      file,
      digest,
      shown.map((one) => pictures.get(one)),
    ),
  );
}
