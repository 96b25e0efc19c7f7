import { diffArrays } from 'diff';

/** A place that two people changed in different ways: what stood there, and what each made of it. */
export interface RunClash<T> {
  readonly base: readonly T[];
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
}

/** What one side put in place of `base[from]` to `base[to - 1]`; nothing stood there where both are equal. */
interface Change<T> {
  readonly isMine: boolean;
  readonly from: number;
  readonly to: number;
  readonly items: readonly T[];
}

type Place = { from: number; to: number };

type Same<T> = (one: T, other: T) => boolean;

/** The changes that one side made. As many items for as many were changed one by one. */
function changesOf<T>(
  base: readonly T[],
  side: readonly T[],
  isSame: Same<T>,
  isMine: boolean,
): Change<T>[] {
  const changes: Change<T>[] = [];
  let [from, to] = [0, 0];
  let items: T[] = [];
  const close = (): void => {
    if (items.length > 0 && items.length === to - from)
      items.forEach((item, at) =>
        changes.push({ isMine, from: from + at, to: from + at + 1, items: [item] }),
      );
    else if (items.length > 0 || to > from) changes.push({ isMine, from, to, items });
  };
  for (const part of diffArrays([...base], [...side], { comparator: isSame })) {
    if (part.removed) to += part.count;
    else if (part.added) items.push(...part.value);
    else {
      close();
      from = to += part.count;
      items = [];
    }
  }
  close();
  return changes;
}

/** Whether two changes are of the same place. */
const meets = (one: Place, other: Place): boolean =>
  (one.from === other.from && one.to === other.to) ||
  Math.max(one.from, other.from) < Math.min(one.to, other.to) ||
  isWithin(one, other) ||
  isWithin(other, one);

/** Whether a place lies inside another, which something new may do between two items. */
const isWithin = (inner: Place, outer: Place): boolean =>
  outer.from < inner.from && inner.to < outer.to;

/** What a side says of `base[from]` to `base[to - 1]`. */
function sideOf<T>(base: readonly T[], { from, to }: Place, changes: readonly Change<T>[]): T[] {
  const items: T[] = [];
  let at = from;
  for (const change of changes) {
    items.push(...base.slice(at, change.from), ...change.items);
    at = change.to;
  }
  return [...items, ...base.slice(at, to)];
}

/**
 * Two people's versions of a run of items as one, in which what either changed is changed. Where both
 * changed the same place in different ways, `choose` says what stands there. What neither changed is
 * as in `theirs`.
 */
export function joinRuns<T>(
  { base, mine, theirs }: RunClash<T>,
  isSame: Same<T>,
  choose: (clash: RunClash<T>) => readonly T[],
): T[] {
  const kept = keptItems(base, theirs, isSame);
  const changes = [
    ...changesOf(base, mine, isSame, true),
    ...changesOf(base, theirs, isSame, false),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
  const joined: T[] = [];
  let at = 0;
  while (changes.length > 0) {
    const place: Place = { from: changes[0]!.from, to: changes[0]!.to };
    const here: Change<T>[] = [];
    for (let next = changes[0]; next && (here.length === 0 || meets(place, next));) {
      here.push(next);
      changes.shift();
      place.to = Math.max(place.to, next.to);
      next = changes[0];
    }
    joined.push(...kept.slice(at, place.from));
    at = place.to;
    const [ours, others] = [true, false].map((isMine) => here.filter((c) => c.isMine === isMine));
    const clash = {
      base: base.slice(place.from, place.to),
      mine: sideOf(base, place, ours!),
      theirs: sideOf(kept, place, others!),
    };
    if (others!.length === 0) joined.push(...clash.mine);
    else if (ours!.length === 0) joined.push(...clash.theirs);
    else joined.push(...settled(clash, isSame, choose));
  }
  return [...joined, ...kept.slice(at)];
}

/** The items of `base`, each as it stands in `side` where it is there. */
function keptItems<T>(base: readonly T[], side: readonly T[], isSame: Same<T>): T[] {
  const kept = [...base];
  let [was, now] = [0, 0];
  for (const { count, added, removed } of diffArrays([...base], [...side], { comparator: isSame }))
    for (let step = 0; step < count; step += 1) {
      if (!added && !removed) kept[was] = side[now]!;
      if (!added) was += 1;
      if (!removed) now += 1;
    }
  return kept;
}

/** A place that both changed; what they say alike at its start and end is nobody's question. */
function settled<T>(
  { base, mine, theirs }: RunClash<T>,
  isSame: Same<T>,
  choose: (clash: RunClash<T>) => readonly T[],
): T[] {
  const shorter = Math.min(mine.length, theirs.length);
  let [start, end] = [0, 0];
  while (start < shorter && isSame(mine[start]!, theirs[start]!)) start += 1;
  const isAlikeAtEnd = (): boolean => isSame(mine.at(-1 - end)!, theirs.at(-1 - end)!);
  while (end < shorter - start && isAlikeAtEnd()) end += 1;
  const inner = <A>(items: readonly A[]): readonly A[] => items.slice(start, items.length - end);
  const [left, right] = [inner(mine), inner(theirs)];
  // Of something new that both wrote, one more of it is no question either.
  const isMore = base.length === 0 && (left.length === 0 || right.length === 0);
  const isAlike = left.length === 0 && right.length === 0;
  const middle =
    isMore || isAlike ? [...left, ...right] : choose({ base, mine: left, theirs: right });
  return [...theirs.slice(0, start), ...middle, ...theirs.slice(theirs.length - end)];
}
