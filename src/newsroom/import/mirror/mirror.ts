import { relative } from 'node:path';
import { memoOn } from '../../../lib/memo.ts';
import { detached } from '../article/detached.ts';
import { outermostFolder } from '../source/outermost-folder.ts';
import type { OpenedSource, SourceFile } from '../source/source-file.ts';
import { chainsByLinks } from './chain-by-links.ts';
import { fileAddress } from './file-address.ts';
import { linkedFile } from './linked-file.ts';
import type { PageSigns } from './page-signs.ts';
import { pageSigns } from './page-signs.ts';
import { partAddress } from './part-address.ts';
import { plainTitle } from './part-title.ts';
import type { PartFile } from './part-groups.ts';
import { partGroups, partTest } from './part-groups.ts';
import type { TitleCutter } from './site-name.ts';
import { titleCutter } from './site-name.ts';
import { SiteRoots } from './site-roots.ts';

/** Fewer pages say nothing of what their site writes into titles. */
const ENOUGH = 5;

/** More pages of one title have the title of their site. */
const MOST_OF_ONE_TITLE = 100;

/** Stands for a site whose address nothing says; never leaves this file but to compare. */
const NOWHERE = 'https://site.invalid';

/** What the pages of a source say together that none of them says alone. */
export class Mirror {
  readonly #folders: readonly string[];
  readonly #signs = new Map<string, PageSigns>();
  readonly #roots: SiteRoots;
  readonly #parts: ReadonlyMap<string, readonly PartFile[]>;
  /** Cuts the name of the site off titles; `undefined` where there are too few pages. */
  readonly cut: TitleCutter | undefined;

  constructor({ files, folders }: OpenedSource) {
    this.#folders = folders;
    this.#roots = new SiteRoots(folders);
    const pages = files.filter(({ kind, url }) => kind === 'html' && url === undefined);
    for (const { path } of pages) this.#signs.set(path, signsOf(path));
    for (const [path, { savedFrom, stated = savedFrom }] of this.#signs)
      if (stated !== undefined) this.#roots.count(path, stated);
    this.#parts = this.#groups(pages);
    const titles = [...this.#signs.values()].map(({ title }) => title);
    this.cut = titles.length < ENOUGH ? undefined : titleCutter(titles);
  }

  #groups(pages: readonly SourceFile[]): Map<string, readonly PartFile[]> {
    const titles = pages.map(({ path }) => plainTitle(this.#signs.get(path)!.title));
    const counts = Map.groupBy(titles, (title) => title);
    const named = pages.map((file, at): PartFile => {
      const title = titles[at]!;
      return {
        file,
        title: counts.get(title)!.length > MOST_OF_ONE_TITLE ? '' : title,
        stated: this.#signs.get(file.path)!.stated,
        ...partAddress(this.#placeOf(file.path)),
      };
    });
    const isPart = partTest(named);
    const files = named.map((one) =>
      isPart(one)
        ? one
        : { ...one, ...partAddress(this.#placeOf(one.file.path), { isNumbered: false }) },
    );
    const groups = partGroups(files);
    const others = files.filter(({ file }) => !groups.has(file.name));
    const chains = chainsByLinks(others, (file, href) => this.comparedLink(file, href));
    for (const chain of chains) for (const { file } of chain) groups.set(file.name, chain);
    return groups;
  }

  /** Where a page was on its site, by its file. */
  addressOf({ path }: SourceFile): string | undefined {
    return this.#addressOf(path);
  }

  /** The pages of the story that a page is a part of, in order; `undefined` where it is told on one. */
  partsOf({ name }: SourceFile): readonly PartFile[] | undefined {
    return this.#parts.get(name);
  }

  /** The address of what lies where a link of a page leads, if that is on a site of the mirror. */
  linkFrom({ path }: SourceFile, href: string): string | undefined {
    const target = linkedFile(path, href);
    if (target === undefined) return undefined;
    const address = this.#signs.get(target)?.savedFrom ?? this.#addressOf(target);
    return address && address + (/#.*$/s.exec(href)?.[0] ?? '');
  }

  /** The address that a link leads to, for comparing with those of `partsOf` alone. */
  comparedLink({ path }: SourceFile, href: string): string | undefined {
    const target = linkedFile(path, href);
    if (target !== undefined && this.#signs.has(target)) return this.#placeOf(target);
    const place = this.#placeOf(path);
    if (!URL.canParse(href, place)) return undefined;
    const { pathname, search, href: whole } = new URL(href, place);
    return place.startsWith(NOWHERE) ? NOWHERE + pathname + search : whole;
  }

  #placeOf(path: string): string {
    const own = this.#signs.get(path)?.savedFrom ?? this.#addressOf(path);
    if (own !== undefined) return own;
    const inside = relative(outermostFolder(this.#folders, path), path).replaceAll('\\', '/');
    const named = NOWHERE + (fileAddress(inside, { isAdjusted: false }) ?? `/${inside}`);
    return URL.canParse(named) ? named : NOWHERE;
  }

  #addressOf(path: string): string | undefined {
    const root = this.#roots.of(path);
    if (root === undefined || this.#isSecond(path)) return undefined;
    const inside = path.slice(root.folder.length + 1).replaceAll('\\', '/');
    const address = root.origin + (fileAddress(inside, root) ?? '#');
    return URL.canParse(address) && !address.endsWith('#') ? address : undefined;
  }

  /** HTTrack puts four digits of a query's sum behind a name; the query itself is lost. */
  #isSecond(path: string): boolean {
    const plain = path.replace(/[\da-f]{4}(\.html?)$/i, '$1');
    return plain !== path && this.#signs.has(plain);
  }
}

/** Looks through the heads of a source's pages, once. */
export const mirrorOf = memoOn<OpenedSource, Mirror>((source) => new Mirror(source));

/** The signs of a page; none of one that is gone, which whoever reads it will say. */
function signsOf(path: string): PageSigns {
  try {
    const { title, ...addresses } = pageSigns(path);
    const signs: PageSigns = { title: detached(title) };
    // Pieces of the text would keep all of it.
    if (addresses.stated !== undefined) signs.stated = detached(addresses.stated);
    if (addresses.savedFrom !== undefined) signs.savedFrom = detached(addresses.savedFrom);
    return signs;
  } catch {
    return { title: '' };
  }
}
