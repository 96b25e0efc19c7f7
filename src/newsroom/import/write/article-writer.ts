import { LARGEST } from '../../../content-files/files/load.ts';
import type { Note } from '../article/note.ts';
import { nameOfFile } from '../article/withheld.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Placement } from '../place/placer.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { RunSettings } from '../settings/run-settings.ts';
import { AuthorFiles } from './author-files.ts';
import type { ContentWriter } from './content-writer.ts';
import { pageText } from './page-text.ts';
import type { Settling } from './settled-text.ts';
import { settledText } from './settled-text.ts';

/** Makes the files of articles whose place is known, and writes them. */
export class ArticleWriter {
  readonly #writer: ContentWriter;
  readonly #authors: AuthorFiles;
  readonly #settling: Settling;
  /** For articles whose people get no files. */
  readonly #nameless: Settling;

  constructor(settings: RunSettings, writer: ContentWriter) {
    this.#writer = writer;
    this.#authors = new AuthorFiles(settings.content, settings.site.language);
    this.#settling = { ...settings, authors: this.#authors };
    const authors = { idsOf: this.#authors.namesOf.bind(this.#authors) };
    this.#nameless = { ...this.#settling, authors };
  }

  /**
   * Writes an article or page at its place and answers the file, which is another where the text is kept
   * aside; what was guessed or could not be is noted.
   */
  write(
    article: SourceArticle,
    prepared: PreparedArticle,
    placement: Placement,
    notes: Note[],
  ): string {
    const { place, isKnown } = placement;
    // What is withheld may never be published: nobody gets a file for it.
    const settling = article.withheld === true ? this.#nameless : this.#settling;
    const text =
      article.kind === 'page'
        ? pageText(article, prepared, place, this.#settling.site.timeZone)
        : settledText(article, prepared, placement, settling, notes);
    const file = fileFor(place.file, text, notes);
    this.#writer.save(file, text, isKnown && file === place.file, notes);
    return file;
  }

  /** A whole article of spam goes to `_import/aside/`, from where `--release` brings it back. */
  setAside(article: SourceArticle, prepared: PreparedArticle, placement: Placement): Aside {
    const name = nameOfFile(placement.place.file);
    const file = `_import/aside/${name}.md`;
    const text = settledText(article, prepared, placement, this.#nameless, []);
    this.#writer.save(file, text, false, []);
    return { file, name };
  }

  /** Writes the files of the people whom articles name and who have none. */
  writeAuthors(): void {
    for (const [file, text] of this.#authors.newFiles) this.#writer.write(file, text, 'created');
  }
}

/** Where an article lies that was put aside, and the name by which it is brought back. */
type Aside = { file: string; name: string };

/** Where a text goes: one that no build would read is kept aside, so that it stops nothing. */
function fileFor(file: string, text: string, notes: Note[]): string {
  const size = Buffer.byteLength(text);
  if (size <= LARGEST) return file;
  const aside = `_import/aside/${nameOfFile(file)}.md`;
  notes.push({ rule: 'story-too-large', values: { size: Math.ceil(size / 1000), aside } });
  return aside;
}
