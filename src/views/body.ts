import type { Article } from '../edition/edition.ts';
import { memoOn } from '../lib/memo.ts';
import type { Rendered } from '../markdown/render.ts';
import type { Picture } from '../pictures/picture.ts';
import type { BodyEntry } from '../site/body.ts';
import { renderBody } from '../site/body.ts';
import type { PublishedFile } from '../site/published-files.ts';
import type { Site } from '../site/site.ts';
import { shared } from './shared.ts';

/** The text of an article or page: what its file is, and what its pictures and links resolve to. */
export type BodyView = {
  file: string;
  /** Of the whole file. */
  digest: string;
  pictures: readonly (Picture | undefined)[];
  documents: readonly (PublishedFile | undefined)[];
  /** Digests of the files of data that it shows; absent where it shows none. */
  charts?: readonly (string | undefined)[];
  /** What the articles are that its *Baca juga* name. */
  labels: readonly Article['label'][];
  /** Articles erased from the site: a link to one of them is none any more. */
  erased: object;
  /** Reads and renders it. Throws where its file is gone. */
  render(): Rendered;
};

/** What no text of a site may link to: articles erased from it, wherever it says that it is. */
export const erasedFrom = memoOn(({ edition: { erasedPaths }, settings }: Site) =>
  shared({
    paths: erasedPaths,
    url: erasedPaths.length === 0 ? undefined : settings.url,
  }),
);

/** The text of an entry of a site. */
export function bodyOf(site: Site, entry: BodyEntry): BodyView {
  return {
    file: entry.file,
    digest: entry.digest,
    pictures: entry.pictures.map((path) => site.pictures.get(path)),
    documents: entry.documents.map((path) => site.files.get(path)),
    ...(entry.charts && { charts: entry.charts.map(({ file }) => site.tables.get(file)?.digest) }),
    labels: entry.also.map((path) => site.edition.at(path)?.label),
    erased: erasedFrom(site),
    render: () => renderBody(site, entry),
  };
}
