import { outputFile } from '../../lib/url.ts';
import { renderBody } from '../../site/body.ts';
import type { Site } from '../../site/site.ts';
import type { ArticleView, Frame, SitePage } from '../../views/pages.ts';
import type { SearchEntry, SearchedTexts } from '../output/search-documents.ts';
import { articleDigest } from '../output/search-documents.ts';
import { pageKey } from '../planned-pages.ts';
import type { BuildState } from '../state/build-state.ts';
import type { EditedArticle } from './edited-articles.ts';
import type { KeptPage, KeptPages } from './kept-pages.ts';
import { viewIn, viewText } from './view-text.ts';

/** What is not kept, or not of the last build: all has to be read. */
export class NotKept extends Error {
  constructor(what: string) {
    super(`Not kept of the last build: ${what}`);
    this.name = 'NotKept';
  }
}

/** The page of an article whose text was edited: its key, and what is kept of it for the next edit. */
export type EditedPage = {
  page: SitePage;
  view: ArticleView;
  key: string;
  kept: KeptPage;
};

/** Pages of texts as the last build made them, each proved by its key. */
export class ProvedPages {
  readonly #pages: KeptPages;
  readonly #last: BuildState;
  readonly #frame: Frame;
  readonly #known = new Map<string, { kept: KeptPage; view: ArticleView }>();

  constructor(pages: KeptPages, last: BuildState, frame: Frame) {
    this.#pages = pages;
    this.#last = last;
    this.#frame = frame;
  }

  /** The page at a path. Throws `NotKept` where it is not what the key of its file says. */
  at(path: string): { kept: KeptPage; view: ArticleView } {
    let known = this.#known.get(path);
    if (!known) this.#known.set(path, (known = this.#prove(path)));
    return known;
  }

  #prove(path: string): { kept: KeptPage; view: ArticleView } {
    const kept = this.#pages.at(path);
    if (!kept) throw new NotKept(path);
    const view = viewIn(kept.view, this.#frame) as ArticleView;
    const page = { path, component: kept.component, text: kept.entry.digest, view: () => view };
    const key = pageKey(this.#last.code, page);
    if (this.#last.files.get(outputFile(path))?.key !== key) throw new NotKept(path);
    return { kept, view };
  }
}

/** The page of an edited article as it is now. Throws `NotKept` where more than its text would have to be known. */
export function editedPage(
  site: Site,
  proved: ProvedPages,
  path: string,
  { file, before, now }: EditedArticle,
  code: string,
): EditedPage {
  const { kept, view: old } = proved.at(path);
  const { entry, body } = kept;
  const isIts = entry.file === file && entry.digest === before.digest && old.kind === 'article';
  if (!isIts || !body) throw new NotKept(path);
  const { digest } = now;
  const source = { file, path, digest, ...body };
  const data = {
    ...old,
    words: now.record.body!.words,
    body: { ...old.body, digest },
  };
  const view: ArticleView = {
    ...data,
    body: { ...data.body, render: () => renderBody(site, source) },
  };
  const page = { path, component: kept.component, text: digest, view: () => view };
  const document = { ...entry.document, digest: articleDigest(digest, entry.document) };
  return {
    page,
    view,
    key: pageKey(code, page),
    kept: { ...kept, view: viewText(data, old.frame), entry: { ...entry, digest, document } },
  };
}

/** What a search asks of texts: the edited ones, and others as the last build had them. */
export function keptTexts(proved: ProvedPages, edited: readonly EditedPage[]): SearchedTexts {
  const byPath = new Map(edited.map(({ page, kept }) => [page.path, kept]));
  const entryOf = ({ entry, hasTables }: KeptPage): SearchEntry => ({
    ...entry,
    ...(hasTables && {
      tableWords: () => {
        throw new NotKept(`tables of ${entry.file}`);
      },
    }),
  });
  return {
    all: () => {
      throw new NotKept('all texts');
    },
    at: (path) => entryOf(byPath.get(path) ?? proved.at(path).kept),
    inFile(file) {
      const own = edited.find(({ kept }) => kept.entry.file === file);
      return own && entryOf(own.kept);
    },
  };
}
