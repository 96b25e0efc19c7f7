import { finding, startOf } from '../../../problems/finding.ts';
import { publishedIn } from './published-in.ts';
import type { ArchiveRule } from './rule.ts';

/** The articles of a section that are looked at: older ones nobody gives a picture any more. */
const NEWEST = 30;
/** A section just begun is not judged, nor one in which fewer than half have none. */
const ENOUGH = 3;
const FROM = 0.5;

/** Articles without any picture, counted by section. */
export const withoutPictures: ArchiveRule = (archive) =>
  publishedIn(archive).flatMap(({ section: { name }, articles }) => {
    const newest = articles.slice(0, NEWEST);
    const without = newest.filter(({ image, pictures }) => !image && pictures.length === 0);
    if (newest.length < ENOUGH || without.length === 0) return [];
    if (without.length < newest.length * FROM) return [];
    const values = { name, count: without.length, of: newest.length, file: without[0]!.file };
    return [finding('section/no-pictures', startOf('site.yaml'), values, 'hint')];
  });
