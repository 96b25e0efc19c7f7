import { meansFile } from '../../../content-files/body/resolve-reference.ts';
import { isDocument, isManuscript, isPicture } from '../../../content-files/files/role.ts';
import { contentPath, isRemote } from '../../../lib/content-path.ts';
import { isOwnAddress } from '../../../site/addresses/reserved.ts';
import { formatShortTime } from '../../../lib/time/format.ts';
import { nearestFinder } from '../../../lib/nearest.ts';
import { withoutEnd } from '../../../lib/without-end.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import { addressesOf, namedPaths, wholeEdition } from '../links/addresses.ts';
import {
  asTelephone,
  isWorkroom,
  withMailto,
  withoutQuotes,
  withScheme,
} from '../links/link-forms.ts';
import { formFindings } from '../rules/link-forms.ts';
import { breakingLink } from './breaking-link.ts';
import { anchorsOf } from '../links/anchors.ts';
import { ownHosts } from '../own-hosts.ts';
import { sourceFile } from '../links/source-file.ts';
import { decoded, pathOnSite } from '../links/path-on-site.ts';
import type { CheckedArchive } from './archive.ts';
import type { ArchiveRule } from './rule.ts';

/** The ids of a page's headings, and a way to find the one that another was meant to be. */
type Anchors = { ids: ReadonlySet<string>; near: (anchor: string) => string | undefined };

/** Links within the site whose page, or part of a page, readers do not find. */
export const linksInside: ArchiveRule = (archive) => {
  const { content, facts, root } = archive;
  const hosts = ownHosts([content.site.url]);
  const edition = wholeEdition(content);
  const at = addressesOf(content, edition);
  const addresses = heldAddresses(archive);
  const byFile = new Map(content.articles.map((article) => [article.file, article]));
  const suggestionFor = addressFinder(content.articles, namedPaths(edition));
  const bySlug = slugFinder(content.articles);
  const anchors = new Map<string, Anchors>();
  const anchorsIn = (file: string): Anchors => {
    let anchorsOfFile = anchors.get(file);
    if (anchorsOfFile === undefined) {
      const entries = byFile.get(file)?.entries ?? [];
      const ids = new Set([...anchorsOf(root, file), ...entries.map(({ id }) => id)]);
      anchors.set(file, (anchorsOfFile = { ids, near: nearestFinder(ids) }));
    }
    return anchorsOfFile;
  };
  const misled = (file: string, target: string, place: Position): Finding[] => {
    // That has been said of it as a link that nobody can open.
    if (isWorkroom(target)) return [];
    const source = sourceFile(target);
    if (source !== undefined) {
      const values = { target, suggestion: byFile.get(source)?.path };
      return [finding('link/source-file', place, values, 'warning')];
    }
    if (isRelative(target)) {
      const suggestion = byFile.get(contentPath(file, target) ?? '')?.path;
      const values = { target, suggestion: suggestion ?? asTelephone(target) ?? bySlug(target) };
      return [finding('link/relative', place, values, 'warning')];
    }
    const [path, anchor] = split(target, hosts);
    if (path === undefined) return [];
    const numbered = target.includes('?') ? at(target) : undefined;
    const holder = path === '' ? { kind: 'there' as const, file } : (numbered ?? at(path));
    if (holder === undefined) {
      const heldFile = addresses.get(withoutEnd(path, /\//));
      if (heldFile !== undefined)
        return [finding('link/to-held', place, { target, file: heldFile }, 'warning')];
      const suggestion = suggestionFor(path);
      return [finding('link/nowhere', place, { target, suggestion }, 'warning')];
    }
    if (holder.kind === 'alias') {
      const values = { target, path: holder.path };
      return [finding('link/old-address', place, values, 'hint')];
    }
    const unseen =
      holder.kind === 'article'
        ? notReadable(holder.article, byFile.get(file), archive, target, place)
        : [];
    if (unseen.length > 0 || anchor === '') return unseen;
    const page = holder.kind === 'article' ? holder.article.file : holder.file;
    if (page === undefined || /^(?:fn|fnref)_/.test(anchor)) return [];
    const { ids, near } = anchorsIn(page);
    if (ids.has(anchor)) return [];
    const values = { target, suggestion: near(anchor) };
    return [finding('link/anchor-nowhere', place, values, 'warning')];
  };
  const breaking = breakingLink(archive);
  const adverts = content.adverts ?? [];
  return [
    ...[...facts].flatMap(([file, { links }]) =>
      links.flatMap(({ target, line, column }) => misled(file, target, { file, line, column })),
    ),
    ...adverts.flatMap(({ file, link }) =>
      link === undefined
        ? []
        : [
            ...formFindings(link, archive.placeOf(file, 'link')).filter(
              ({ rule }) => rule === 'link/no-country',
            ),
            ...misled(file, link, archive.placeOf(file, 'link')),
          ],
    ),
    ...(breaking === undefined
      ? []
      : [
          ...formFindings(breaking.target, breaking.place),
          ...misled(breaking.place.file, breaking.target, breaking.place),
        ]),
  ];
};

/** Whether a link names a page by its name alone: no whole address, no path, no file beside the text. */
function isRelative(target: string): boolean {
  if (target === '' || /^[/#?]/.test(target) || isRemote(target) || meansFile(target)) return false;
  const forms = [withScheme, withMailto, withoutQuotes];
  return forms.every((form) => form(target) === undefined);
}

/** Path (empty for this very page) and anchor of a link within the site; no path for any other. */
function split(
  target: string,
  hosts: readonly string[],
): [path: string | undefined, anchor: string] {
  const whole = target.startsWith('#') ? target : pathOnSite(target, hosts);
  if (whole === undefined) return [undefined, ''];
  const [, path = '', anchor = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(decoded(whole)) ?? [];
  // Documents and pictures are looked for beside the article, which the reading of content does.
  const isFile =
    isPicture(path) || isDocument(path) || (isManuscript(path) && !/\.html?$/i.test(path));
  return isFile && !isOwnAddress(path) ? [undefined, ''] : [path, anchor];
}

function notReadable(
  to: ArticleEntry,
  from: ArticleEntry | undefined,
  { now, content }: CheckedArchive,
  target: string,
  place: Position,
): Finding[] {
  const { file } = to;
  if (to.withdrawn?.erase) return [finding('link/to-erased', place, { target }, 'warning')];
  // A draft may name another: they come out together.
  if (from?.draft) return [];
  if (to.draft) return [finding('link/to-draft', place, { target, file }, 'warning')];
  if (to.withdrawn) return [finding('link/to-withdrawn', place, { target, file }, 'warning')];
  const publication = from === undefined || from.date < now ? now : from.date;
  if (to.date <= publication) return [];
  const { timeZone: zone, language } = content.site;
  const time = formatShortTime(to.date, { zone, language });
  return [finding('link/to-scheduled', place, { target, file, time }, 'warning')];
}

/** Addresses of files that errors hold back, as far as their place tells them. */
function heldAddresses({ content, facts }: CheckedArchive): Map<string, string> {
  const there = new Set([...content.articles, ...content.pages].map(({ file }) => file));
  return new Map(
    [...facts.keys()]
      .filter((file) => !there.has(file))
      .map((file) => [
        file
          .replace(/^(?:articles|pages)/, '')
          .replace(/\.md$/, '')
          .normalize('NFC'),
        file,
      ]),
  );
}

/** Finds the address of the newest article whose slug ends a path. */
function slugFinder(articles: readonly ArticleEntry[]): (path: string) => string | undefined {
  const bySlug = new Map(articles.toReversed().map(({ slug, path }) => [slug, path]));
  return (path) => {
    const [plain = ''] = path.split(/[?#]/);
    const last = withoutEnd(plain, /\//).split('/').at(-1) ?? '';
    return bySlug.get(last.replace(/\.(?:html?|md)$/, ''));
  };
}

/**
 * Finds what a path was probably meant to be: the article of the same slug elsewhere, else the nearest
 * article or one of `lists`.
 */
function addressFinder(
  articles: readonly ArticleEntry[],
  lists: readonly string[],
): (path: string) => string | undefined {
  const bySlug = slugFinder(articles);
  const near = nearestFinder([...articles.map((article) => article.path), ...lists]);
  return (path) => bySlug(path) ?? near(path);
}
