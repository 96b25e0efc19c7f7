import type { Walk } from '../content-files/files/walk.ts';
import { walk } from '../content-files/files/walk.ts';
import { buildCode } from './build-code.ts';
import type { Settings } from './settings.ts';
import type { BuildState } from './state/build-state.ts';
import { readState } from './state/build-state.ts';
import type { Looks } from './state/looks.ts';
import { inputsDigest, looksOf } from './state/looks.ts';

/** What a build sees before it reads any content. */
export type Survey = {
  /** Digest of what makes pages. */
  code: string;
  /** The files of the content. */
  walked: Walk;
  /** How all of it looks. */
  looks: Looks;
  /** Digest of all files read, where they can be told from later changes. */
  inputs: string | undefined;
  /** What the last build left. */
  last: BuildState | undefined;
};

/**
 * Looks around once. All of it is older than what is read afterwards: what changes meanwhile then is
 * a change for the next build. Throws only where the content is no readable folder.
 */
export function takeSurvey(settings: Settings): Survey {
  const clock = Date.now();
  const code = buildCode(settings.root, settings.variables);
  const walked = walk(settings.contentRoot);
  const looks = looksOf(settings, { code, walked, clock });
  const inputs = inputsDigest(looks, walked);
  return { code, walked, looks, inputs, last: readState(settings.stateRoot) };
}
