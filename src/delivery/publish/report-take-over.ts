import { formatDate } from '../../lib/time/format.ts';
import type { Reckoning } from '../../lib/time/format.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import type { DeliveryWords } from '../../words/words.ts';
import type { Switched } from '../taking-over/switch-folders.ts';
import type { Occupants } from '../taking-over/what-lies-there.ts';
import type { HostLines } from './host-lines.ts';

type TakeOverWords = DeliveryWords['takeOver'];

/** So many names are told of a folder whose system nobody knows. */
const NAMED = 8;
/** For so long the old folder is kept at least (ms). */
const DAY = 86_400_000;
/** Folders that hosts show to readers, with all that lies in them. */
const PUBLIC = /(?:^|\/)(?:public_html|www|htdocs|httpdocs|public)(?:\/|$)/;

/** What lies in a folder, for a person. */
export function reportOccupants(
  occupants: Occupants,
  folder: string,
  words: TakeOverWords,
): string {
  const { systems, names, frontProgram, rules, along, otherDomains, inside } = occupants;
  const named = names.slice(0, NAMED).join(', ');
  const lines = [
    ...systems.map(({ name, signs }) => words.system(name, signs.join(', '))),
    ...(systems.length === 0 ? [names.length > NAMED ? `${named}, …` : named] : []),
    ...(frontProgram === undefined ? [] : [words.frontProgram(frontProgram)]),
    ...(rules === undefined ? [] : [rules === 'leads' ? words.rulesLead : words.rulesOther]),
    ...(along.length === 0 ? [] : [words.along(along.join(', '))]),
    ...otherDomains.map(words.otherDomain),
    ...inside.map(words.inside),
  ];
  return [words.lies(folder, names.length), ...lines.map((line) => `- ${line}`)].join('\n');
}

/** What can be done about it. */
export function offerTakeOver(
  { folder, folders, to }: Pick<HostLines, 'folder' | 'folders' | 'to'>,
  kind: PublishTarget['kind'],
  words: TakeOverWords,
): string {
  const way =
    kind === 's3'
      ? words.otherBucket
      : folders
        ? words.offer(folder, folders.fresh, to)
        : words.byHand(folder);
  return `${words.untouched}\n${way}`;
}

/** What was done, how it is undone, and what to do with the old folder. */
export function reportSwitched(
  { old, along }: Switched,
  { folder, folders, to }: Pick<HostLines, 'folder' | 'folders' | 'to'>,
  words: TakeOverWords,
  now: Date,
  clock: Reckoning,
): string {
  const until = formatDate(new Date(now.getTime() + DAY).toISOString(), clock);
  return [
    words.done(folder, old),
    ...(along.length === 0 ? [] : [words.wentAlong(along.join(', '))]),
    words.keep(old, until, to),
    ...(PUBLIC.test(folders?.home ?? '') ? [words.reachable(old)] : []),
  ].join('\n');
}
