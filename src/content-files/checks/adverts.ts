import { posix } from 'node:path';
import { nearest } from '../../lib/nearest.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { AdvertFile } from '../entries/advert.ts';
import { placeOf } from '../entries/advert.ts';
import { isPicture } from '../files/role.ts';
import type { Check, Whole } from './check.ts';

const DAY = 24 * 3_600_000;
/** Days after its end in which an advert may be booked again before it is told. */
const KEPT_DAYS = 30;

type Pictured = 'picture' | 'widePicture';

/** A picture that is not there, lies elsewhere, or moves. An advert with a text stands without it. */
function pictures(advert: AdvertFile, key: Pictured, { files }: Whole): Finding[] {
  const { entry, written } = advert;
  const src = written[key];
  if (src === undefined) return [];
  const place = placeOf(advert, key);
  const level = entry.title !== undefined || key === 'widePicture' ? 'warning' : 'hold';
  if (/^(?:https?:)?\/\//i.test(src)) return [finding('picture/remote', place, { src }, level)];
  if (/\.gif$/i.test(src)) return [finding('advert/moves', place, { src }, 'hold')];
  const target = entry[key];
  if (target !== undefined && files.has(target))
    return isPicture(target) ? [] : [finding('picture/not-picture', place, { src }, level)];
  const beside = [...files].filter((file) => posix.dirname(file) === 'adverts');
  const names = beside.map((file) => posix.basename(file)).filter(isPicture);
  const suggestion = nearest(posix.basename(src), names);
  return [finding('picture/missing', place, { src, suggestion }, level)];
}

/** What an advert must say to be one. */
function said(advert: AdvertFile): Finding[] {
  const { client, house, title, picture, widePicture, alt } = advert.entry;
  const findings: Finding[] = [];
  const start = placeOf(advert, '');
  if (client === undefined && !house) findings.push(finding('advert/no-client', start, {}, 'hold'));
  if (title === undefined && picture === undefined)
    findings.push(
      widePicture === undefined
        ? finding('advert/empty', start, {}, 'hold')
        : finding('advert/only-wide', placeOf(advert, 'widePicture'), {}, 'hold'),
    );
  const src = advert.written.picture;
  if (src !== undefined && alt === undefined)
    findings.push(finding('picture/no-alt', placeOf(advert, 'picture'), { src }, 'warning'));
  return findings;
}

/** When an advert stands: never, or not for long. */
function dates(advert: AdvertFile, now: string): Finding[] {
  const { from, until } = advert.entry;
  const place = placeOf(advert, 'until');
  if (until === undefined) return [];
  if (from !== undefined && until <= from) return [finding('advert/never', place, {}, 'warning')];
  const days = Math.floor((Date.parse(now) - Date.parse(until)) / DAY);
  return days < KEPT_DAYS ? [] : [finding('advert/ended', place, { days }, 'hint')];
}

/**
 * The sections that an advert is booked for must be those of the site. One way out names all that were meant:
 * two would undo each other.
 */
function sections(advert: AdvertFile, { site }: Whole): Finding[] {
  const written = advert.entry.sections;
  const ids = site.sections.map(({ id }) => id);
  const byName = new Map(site.sections.map(({ id, name }) => [name.toLowerCase(), id]));
  const meant = written.map((value) =>
    ids.includes(value) ? value : (byName.get(value.toLowerCase()) ?? nearest(value, ids)),
  );
  const isUnknown = (value: string): boolean => !ids.includes(value);
  const all = [...new Set(meant.filter((id) => id !== undefined))];
  const suggestion = all.length > 1 ? `[${all.join(', ')}]` : all[0];
  const known = ids.join(', ');
  const place = (index: number): Position => placeOf(advert, `sections.${index}`);
  const misspelt = written.filter((value, at) => isUnknown(value) && meant[at] !== undefined);
  const foreign = written.flatMap((value, at) =>
    meant[at] === undefined
      ? [finding('advert/section', place(at), { value, known }, 'warning')]
      : [],
  );
  if (misspelt.length === 0) return foreign;
  const values = { value: misspelt.join(', '), known, suggestion };
  const at = place(written.indexOf(misspelt[0]!));
  return [finding('advert/section', at, values, 'warning'), ...foreign];
}

/** Adverts say who pays, show what is there, and stand at some time. */
export const adverts: Check = (whole) =>
  whole.adverts.flatMap((advert) => [
    ...said(advert),
    ...pictures(advert, 'picture', whole),
    ...pictures(advert, 'widePicture', whole),
    ...dates(advert, whole.now),
    ...sections(advert, whole),
  ]);
