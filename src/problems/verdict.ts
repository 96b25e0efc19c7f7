import type { Finding } from './finding.ts';

/** What a build does about its findings. */
export interface BuildVerdict {
  /** Whether the build ends with code 1 before anything is written. */
  readonly stop: boolean;
  /** The findings that stop it. */
  readonly stopping: readonly Finding[];
  /** The files left out, each once, in order. */
  readonly held: readonly string[];
}

/** Weighs all findings of a run; `strict` makes a held file stop the build as well. */
export function verdict(
  findings: readonly Finding[],
  { strict = false }: { readonly strict?: boolean } = {},
): BuildVerdict {
  const stopping = findings.filter(
    ({ effect }) => effect === 'stop' || (strict && effect === 'hold'),
  );
  const held = findings.filter(({ effect }) => effect === 'hold').map(({ file }) => file);
  return { stop: stopping.length > 0, stopping, held: [...new Set(held)].toSorted() };
}
