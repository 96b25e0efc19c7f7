import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { BodyEntry } from '../../site/body.ts';
import type { Site } from '../../site/site.ts';
import type { SitePage, View } from '../../views/pages.ts';
import type { SearchEntry } from '../output/search-documents.ts';
import { searchEntryAt } from '../output/search-documents.ts';
import type { Settings } from '../settings.ts';
import type { Pack, PackedEntries } from '../state/pack-file.ts';
import { PACKED, PackFile, packOwner } from '../state/pack-file.ts';
import { viewText } from './view-text.ts';

/** What the page of a text was made from, by which an edit of that text alone makes it again. */
export type KeptPage = {
  /** Its view as text (`view-text.ts`). */
  view: string;
  /** The file below `src/pages/` that makes it. */
  component: string;
  /** What a search knows of it, and whether it shows tables, whose words are not kept. */
  entry: Omit<SearchEntry, 'tableWords'>;
  hasTables: boolean;
  /** What its text is rendered from; absent where that is more than words, pictures and documents. */
  body?: Pick<BodyEntry, 'pictures' | 'documents' | 'also' | 'lang' | 'label'>;
};

/** Pages packed together: enough for good compression, few enough to unpack at once. */
const PACK = 256;

/** A kept page as a line: its view, which is JSON already, behind all else. No JSON holds a tab. */
const lineOf = ({ view, ...rest }: KeptPage): string => `${JSON.stringify(rest)}\t${view}`;

function pageIn(line: string): KeptPage {
  const at = line.indexOf('\t');
  const rest = JSON.parse(line.slice(0, at)) as Omit<KeptPage, 'view'>;
  return { ...rest, view: line.slice(at + 1) };
}

/** What a page that shows a text was made from; nothing for any other page. */
function keptPageOf(site: Site, page: SitePage, view: View): KeptPage | undefined {
  if (page.text === undefined) return undefined;
  const found = searchEntryAt(site, page.path);
  if (!found) return undefined;
  const { tableWords, ...entry } = found;
  const { frame } = view;
  const kept: KeptPage = {
    view: viewText(view, frame),
    component: page.component,
    entry,
    hasTables: tableWords !== undefined,
  };
  const article = view.kind === 'article' ? site.edition.at(page.path) : undefined;
  const isPlain = article && !tableWords && !article.entries && !article.charts;
  if (isPlain) {
    const { pictures, documents, also, lang, label } = article;
    kept.body = { pictures, documents, also, lang, label };
  }
  return kept;
}

/** Gathers what pages were made from into packs. */
export class PagePacker {
  readonly #code: string;
  readonly #take: (pack: PackedEntries) => void;
  #waiting: [path: string, line: string][] = [];

  /** `take` is given each pack as it is full. */
  constructor(code: string, take: (pack: PackedEntries) => void) {
    this.#code = code;
    this.#take = take;
  }

  /** Takes the page that was just rendered. */
  add(site: Site, page: SitePage, view: View): void {
    const kept = keptPageOf(site, page, view);
    if (kept) this.put(page.path, kept);
  }

  put(path: string, kept: KeptPage): void {
    this.#waiting.push([path, lineOf(kept)]);
    if (this.#waiting.length === PACK) this.flush();
  }

  /** Packs those that wait. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const keys = this.#waiting.map(([path]) => path);
    const lines = [packOwner(this.#code, keys), ...this.#waiting.map(([, line]) => line)];
    this.#waiting = [];
    this.#take({ keys, bytes: zstdCompressSync(lines.join('\n'), PACKED) });
  }
}

/** What is kept of the pages of texts, by their paths: those of the last time that each was rendered. */
export class KeptPages {
  readonly #file: PackFile;
  readonly #unpacked = new Map<Pack, string[]>();

  /** `code` is the digest of what makes pages. */
  constructor({ stateRoot }: Pick<Settings, 'stateRoot'>, code: string) {
    this.#file = new PackFile(join(stateRoot, 'pages'), 'pages', code);
  }

  /** What is kept of the page at a path; nothing where there is none, or where it is damaged. */
  at(path: string): KeptPage | undefined {
    const place = this.#file.find(path);
    const line = place && this.#linesOf(place.pack)[place.at];
    return line === undefined ? undefined : pageIn(line);
  }

  #linesOf(pack: Pack): string[] {
    let lines = this.#unpacked.get(pack);
    if (!lines) this.#unpacked.set(pack, (lines = this.#read(pack)));
    return lines;
  }

  #read(pack: Pack): string[] {
    try {
      const [bytes] = this.#file.bytes([pack]);
      const [of, ...lines] = zstdDecompressSync(bytes!).toString().split('\n');
      return of === packOwner(this.#file.code, pack[2]) ? lines : [];
    } catch {
      return [];
    }
  }

  append(pack: PackedEntries): void {
    this.#file.append(pack);
  }

  /** Remembers what was appended; pages that are not `isThere` any more are forgotten. */
  save(isThere: (path: string) => boolean): void {
    this.#file.save(isThere);
  }
}
