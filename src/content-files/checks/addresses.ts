import { posix } from 'node:path';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { idFrom, pathProblem } from '../../schema/values/address.ts';
import { addressKey } from '../../lib/address-key.ts';
import { memo } from '../../lib/memo.ts';
import { isBringable, reservedAt } from '../../site/addresses/reserved.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check, Whole } from './check.ts';
import { copyFinder } from './copies.ts';
import { elderFirst } from './elder-first.ts';
import type { Holders } from './holders.ts';
import { fixedHolders, linkedDocuments } from './holders.ts';

/** Every address is one thing's: no two articles, and no article where a list, page or file is. */
export const addresses: Check = (whole) => {
  const sections = new Set(whole.site.sections.map(({ id }) => id));
  const holders = fixedHolders(whole);
  return [
    ...oddNames(whole),
    ...pageFindings(whole, sections, holders),
    ...articleFindings(whole, sections, holders),
    ...fileFindings(whole, sections),
  ];
};

/** File names that cannot stand in an address or say nothing there, where they would have to. */
function oddNames({ articles }: Whole): Finding[] {
  const originalOf = copyFinder(articles);
  return articles
    .filter(({ permalink }) => permalink === undefined)
    .flatMap((article): Finding[] => {
      const { slug, file, path, title } = article.entry;
      const original = originalOf(article);
      if (original !== undefined) {
        const values = { other: original.entry.file };
        return [finding('story/copy', startOf(file), values, levelOfCopy(article))];
      }
      if (pathProblem(path) !== undefined) {
        const values = { slug, suggestion: idFrom(slug) || 'judul-berita' };
        return [finding('slug/odd', startOf(file), values, article.level)];
      }
      if (!/^(?:index|readme)$/i.test(slug)) return [];
      const folder = posix.basename(posix.dirname(file));
      const name = /^\d*$/.test(folder) ? idFrom(title) || 'judul-berita' : idFrom(folder);
      return [finding('slug/index', startOf(file), { path, suggestion: `${name}.md` }, 'warning')];
    });
}

/** A copy is left out however old it is: what it was copied from stays where readers know it. */
function levelOfCopy({ level }: ArticleFile): ArticleFile['level'] {
  return level === 'stop' ? 'hold' : level;
}

function pageFindings(
  { pages }: Whole,
  sections: ReadonlySet<string>,
  holders: Holders,
): Finding[] {
  return pages.flatMap(({ entry: { file, id, path, series, title } }): Finding[] => {
    if (pathProblem(path) !== undefined) {
      const values = { slug: id, suggestion: idFrom(id) || 'halaman' };
      return [finding('slug/odd', startOf(file), values, 'hold')];
    }
    if (/^(?:index|readme)$/i.test(posix.basename(id))) {
      const suggestion = `${idFrom(title) || 'halaman'}.md`;
      return [finding('slug/index', startOf(file), { path, suggestion }, 'warning')];
    }
    // The folder of series is theirs.
    const reserved = series ? undefined : reservedAt(path, sections);
    const holder = reserved
      ? ({ kind: 'reserved', name: reserved } as const)
      : holders.get(addressKey(path));
    if (holder === undefined || holder.name === file) return [];
    return [finding('address/taken', startOf(file), { path, ...holder }, 'hold')];
  });
}

/** The file that `key` would have to lie in as if that were a folder: `/a.html` for `/a.html/b`. */
function fileAbove(key: string, files: ReadonlyMap<string, string>): string | undefined {
  let above = key;
  while ((above = above.slice(0, above.lastIndexOf('/'))) !== '') {
    const file = files.get(above);
    if (file !== undefined) return file;
  }
  return undefined;
}

function articleFindings(
  { articles, wasPublished }: Whole,
  sections: ReadonlySet<string>,
  holders: Holders,
): Finding[] {
  const owners = Map.groupBy(articles, ({ entry }) => addressKey(entry.path));
  const elder = elderFirst(wasPublished);
  const owner = memo((key: string) => owners.get(key)!.toSorted(elder)[0]!);
  const files = new Map(
    articles
      .filter(({ entry }) => !entry.path.endsWith('/'))
      .map(({ entry }) => [addressKey(entry.path), entry.file]),
  );
  return articles.flatMap((article): Finding[] => {
    const { path } = article.entry;
    const place = (): Position => positionOf(article, 'permalink');
    const key = addressKey(path);
    const first = owners.get(key)!.length > 1 ? owner(key) : article;
    if (first !== article && first.entry.digest === article.entry.digest) {
      const values = { other: first.entry.file };
      return [finding('story/copy', startOf(article.entry.file), values, levelOfCopy(article))];
    }
    if (first !== article) {
      const values = { path, other: first.entry.file, written: article.permalink };
      return [finding('address/twice', place(), values, levelBeside(article, first))];
    }
    const reserved = reservedAt(path, sections);
    const above = fileAbove(key, files);
    const holder = reserved
      ? ({ kind: 'reserved', name: reserved } as const)
      : (holders.get(key) ?? (above && ({ kind: 'article', name: above } as const)));
    return holder ? [finding('address/taken', place(), { path, ...holder }, article.level)] : [];
  });
}

/**
 * What the younger of two articles at one address does: it is left out, and the elder stays where it is.
 * Only two that are both old stop the build, for either would vanish from where readers know it.
 */
function levelBeside({ level }: ArticleFile, elder: ArticleFile): ArticleFile['level'] {
  return level === 'stop' && elder.level !== 'stop' ? 'hold' : level;
}

/** Files for the root and documents must not lie where Warta writes, nor on one another. */
function fileFindings(whole: Whole, sections: ReadonlySet<string>): Finding[] {
  const documents = linkedDocuments(whole);
  const documentKeys = new Set([...documents.values()].map(addressKey));
  const rootFiles = [...whole.files]
    .filter((file) => file.startsWith('files/'))
    .map((file) => [file, file.slice('files'.length)] as const);
  return [...documents, ...rootFiles].flatMap(([file, path]): Finding[] => {
    const isGenerated =
      (reservedAt(path, sections) !== undefined && !isBringable(path)) ||
      sections.has(addressKey(path).slice(1)) ||
      (!documents.has(file) && documentKeys.has(addressKey(path)));
    if (!isGenerated) return [];
    return [finding('file/over-generated', startOf(file), { path }, 'warning')];
  });
}
