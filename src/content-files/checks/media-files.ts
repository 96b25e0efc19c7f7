import { posix } from 'node:path';
import { isRemote } from '../../lib/content-path.ts';
import { memo } from '../../lib/memo.ts';
import { nearest } from '../../lib/nearest.ts';
import { isCaptionsFile, mediaKindOf } from '../../media/media-title.ts';
import type { Finding, Level, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { missingLevel } from '../age.ts';
import type { Reference } from '../body/references.ts';
import { besideMedia, resolveReference } from '../body/resolve-reference.ts';
import { isPicture } from '../files/role.ts';
import type { Check } from './check.ts';

type Media = NonNullable<Reference['media']>;

/** Sounds and films must be there, and so must the picture and the captions that go with them. */
export const mediaFiles: Check = ({ articles, pages, files }) => {
  const beside = memo((folder: string) =>
    [...files].filter((file) => posix.dirname(file) === folder).map((file) => posix.basename(file)),
  );
  const near = (file: string, src: string, isAlike: (name: string) => boolean) =>
    nearest(posix.basename(src), beside(posix.dirname(file)).filter(isAlike));
  const besideFindings = (media: Media, place: Position): Finding[] => {
    const found = besideMedia(place.file, media);
    return (['poster', 'captions'] as const).flatMap((what): Finding[] => {
      const src = media[what];
      if (src === undefined || (found[what] !== undefined && files.has(found[what]))) return [];
      const suggestion = near(place.file, src, what === 'poster' ? isPicture : isCaptionsFile);
      return [finding('media/beside', place, { src, what, suggestion }, 'warning')];
    });
  };
  const inText = (file: string, reference: Reference, level: Level): Finding[] => {
    const { src, media, line, column } = reference;
    if (!media) return [];
    const own = reference.file ?? file;
    const place = { file: own, line, column };
    if (isRemote(src)) return [finding('media/remote', place, { src }, 'warning')];
    const target = resolveReference(own, src, true);
    if (target === undefined || !files.has(target)) {
      const suggestion = near(own, src, (name) => mediaKindOf(name) === media.kind);
      const effect = own === file ? missingLevel(level) : 'warning';
      return [finding('media/missing', place, { src, kind: media.kind, suggestion }, effect)];
    }
    return [
      ...(media.isInline
        ? [finding('media/inline', place, { src, kind: media.kind }, 'warning')]
        : []),
      ...(media.title === ''
        ? [finding('media/no-title', place, { src, kind: media.kind }, 'warning')]
        : []),
      ...besideFindings(media, place),
    ];
  };
  return [
    ...articles.flatMap(({ entry, references, level }) =>
      references.flatMap((one) => inText(entry.file, one, level)),
    ),
    ...pages.flatMap(({ entry, references }) =>
      references.flatMap((one) => inText(entry.file, one, 'hold')),
    ),
  ];
};
