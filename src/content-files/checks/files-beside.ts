import { posix } from 'node:path';
import { contentPath, isRemote } from '../../lib/content-path.ts';
import { memo, once } from '../../lib/memo.ts';
import { nearestFinder } from '../../lib/nearest.ts';
import type { Finding, Level, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { missingLevel } from '../age.ts';
import type { Reference } from '../body/references.ts';
import { resolveReference } from '../body/resolve-reference.ts';
import { positionOf } from '../entries/article-file.ts';
import { isPicture, roleOf } from '../files/role.ts';
import type { Check } from './check.ts';

/** Whether a picture is named as Windows, a browser or a phone names its place on that device. */
function isOnDevice(src: string): boolean {
  return /^(?:[a-z]:[\\/]|file:|content:|blob:|\/(?:Users|home|storage|sdcard)\/)|\\/i.test(src);
}

/** How the same picture is named in a text, and whether it lies there already. */
function placeBeside(file: string, src: string, files: ReadonlySet<string>) {
  const path = src.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const isThere = (name: string): boolean => files.has(contentPath(file, name) ?? '');
  const name =
    !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path) && isThere(path) ? path : posix.basename(path);
  return { src, name, isThere: isThere(name) };
}

const isStray = (file: string): boolean => roleOf(file) === 'stray';

/** Pictures must lie in the content folder and be there; documents that are linked as well. */
export const filesBeside: Check = ({ site, articles, pages, files }) => {
  const ownHost = URL.canParse(site.url) ? new URL(site.url).host : '';
  const byFolder = Map.groupBy(files, (file) => posix.dirname(file));
  const finderIn = memo((folder: string) =>
    nearestFinder((byFolder.get(folder) ?? []).map((file) => posix.basename(file))),
  );
  const byName = once(() => Map.groupBy(files, (file) => posix.basename(file)));
  /** The file that was meant, as the text of `file` has to name it: beside it, else of that name elsewhere. */
  const near = (file: string, target: string): string | undefined => {
    // On Windows, folders stand between other strokes.
    const name = target.split(/[/\\]/).at(-1)!;
    const folder = posix.dirname(target);
    const isAlike = isPicture(name) ? isPicture : (one: string) => !one.endsWith('.md');
    // Who hides endings adds one that is there already.
    const twice = (byFolder.get(folder) ?? []).find(
      (one) =>
        /^\.(?:jpe?g|png|webp|gif)$/i.test(posix.basename(one).slice(name.length)) &&
        posix.basename(one).startsWith(name),
    );
    if (twice !== undefined) return posix.basename(twice);
    const beside = finderIn(folder)(name) ?? finderIn(posix.dirname(file))(name);
    if (beside !== undefined && isAlike(beside)) return beside;
    const elsewhere = byName()
      .get(name)
      ?.find((one) => !isStray(one) || isPicture(one));
    return elsewhere === undefined ? undefined : posix.relative(posix.dirname(file), elsewhere);
  };
  const missingFindings = (
    file: string,
    { src, picture }: Pick<Reference, 'src' | 'picture'>,
    place: () => Position,
    level: Level,
  ): Finding[] => {
    if (picture && isOnDevice(src)) {
      const values = placeBeside(file, src, files);
      return [finding('picture/on-device', place(), values, missingLevel(level))];
    }
    if (picture && /^(?:https?:)?\/\//i.test(src)) {
      const isOwn = URL.canParse(src) && new URL(src).host === ownHost;
      const suggestion = isOwn ? near(file, new URL(src).pathname.slice(1)) : undefined;
      return [finding('picture/remote', place(), { src, suggestion }, 'warning')];
    }
    const missing = missingLevel(level);
    const [first = '', ...others] = src.split(/,\s*/);
    if (picture && others.length > 0 && files.has(resolveReference(file, first, true) ?? ''))
      return [finding('picture/missing', place(), { src, suggestion: first }, missing)];
    const target = resolveReference(file, src, picture !== undefined);
    if (target === undefined) {
      const isLost = picture !== undefined && !isRemote(src);
      // A file of a kind that no browser shows.
      if (isLost && files.has(contentPath(file, src) ?? ''))
        return [finding('picture/not-picture', place(), { src }, 'warning')];
      const values = { src, suggestion: near(file, src) };
      return isLost ? [finding('picture/missing', place(), values, missing)] : [];
    }
    if (files.has(target)) {
      // A phone's photo is said as such where pictures are looked at.
      const isShown = picture === undefined || isPicture(target) || /\.hei[cf]$/i.test(target);
      return isShown ? [] : [finding('picture/not-picture', place(), { src }, 'warning')];
    }
    const values = { src, suggestion: near(file, target) };
    return picture
      ? [finding('picture/missing', place(), values, missing)]
      : [finding('document/missing', place(), values, 'warning')];
  };
  const inText = (file: string, references: readonly Reference[], level: Level): Finding[] =>
    references.flatMap((reference) => {
      // Of files of data `dataFiles` speaks, of sounds and films `mediaFiles`.
      if (reference.chart || reference.media) return [];
      const own = reference.file ?? file;
      const place = { file: own, line: reference.line, column: reference.column };
      // Of entries beside the story each stands for itself.
      return missingFindings(own, reference, () => place, own === file ? level : 'warning');
    });
  return [
    ...articles.flatMap((article) => {
      const { image, file } = article.entry;
      const lead = image && { src: image.src, picture: { alt: true, credit: true } };
      const place = (): Position => positionOf(article, 'image', 'src');
      return [
        ...(lead ? missingFindings(file, lead, place, article.level) : []),
        ...inText(file, article.references, article.level),
      ];
    }),
    ...pages.flatMap(({ entry, references }) => inText(entry.file, references, 'hold')),
  ];
};
