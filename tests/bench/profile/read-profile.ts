import type { Frame } from './stage-of.ts';

/** V8's CPU profile as `--cpu-prof` writes it; times in microseconds. */
export type Profile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
};

/** Adds up the time of a profile's samples by what `name` makes of a stack (outermost frame first). */
export function timeBy(profile: Profile, name: (stack: Frame[]) => string): Map<string, number> {
  const parents = new Map<number, number>();
  const frames = new Map<number, Frame>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    frames.set(id, callFrame);
    for (const child of children) parents.set(child, id);
  }
  const names = new Map<number, string>();
  const nameOf = (id: number): string => {
    const stack: Frame[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      stack.unshift(frames.get(at)!);
    }
    return name(stack);
  };
  const times = new Map<string, number>();
  profile.samples.forEach((id, at) => {
    let known = names.get(id);
    if (known === undefined) names.set(id, (known = nameOf(id)));
    times.set(known, (times.get(known) ?? 0) + profile.timeDeltas[at]!);
  });
  return times;
}
