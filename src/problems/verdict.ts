import type { Finding } from './finding.ts';
import { brokenStory } from './finding.ts';

/** What a build does about its findings. */
export interface BuildVerdict {
  /** Whether the build ends with code 1 before anything is written. */
  readonly stop: boolean;
  /** The findings that stop it. */
  readonly stopping: readonly Finding[];
  /** The files left out, each once, in order. */
  readonly held: readonly string[];
  /** Of those that another file breaks, which it is. */
  readonly causes: ReadonlyMap<string, string>;
}

/** Weighs all findings of a run; `strict` makes a held file stop the build as well. */
export function verdict(
  findings: readonly Finding[],
  { strict = false }: { readonly strict?: boolean } = {},
): BuildVerdict {
  const stopping = findings.filter(
    ({ effect }) => effect === 'stop' || (strict && effect === 'hold'),
  );
  const holding = findings.filter(({ effect }) => effect === 'hold');
  // With a broken file of data it is the story that is left out.
  const held = holding.map((one) => brokenStory(one) ?? one.file);
  const causes = new Map(
    holding.flatMap((one) => {
      const story = brokenStory(one);
      return story === undefined ? [] : [[story, one.file] as const];
    }),
  );
  return { stop: stopping.length > 0, stopping, held: [...new Set(held)].toSorted(), causes };
}
