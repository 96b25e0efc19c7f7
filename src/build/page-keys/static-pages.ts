import type { KeyMaker, PlannedPage } from './planned-page.ts';

/** Pages beside the news. */
export function staticPages({
  site: { edition, pictures },
  documents,
  page,
}: KeyMaker): PlannedPage[] {
  return edition.pages.map(({ path, file, digest, pictures: shown, documents: linked }) =>
    page(
      'src/pages/[page].astro',
      path,
      file,
      digest,
      shown.map((one) => pictures.get(one)),
      linked.map((one) => documents.get(one)),
    ),
  );
}
