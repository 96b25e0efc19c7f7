import type { OpenRemote, Remote } from '../remotes/remote.ts';
import { RemoteError } from '../remotes/remote-error.ts';
import type { Secrets } from './secrets.ts';

/** What a person can be asked for. */
export type AskedSecret = 'password' | 'passphrase';

/** Asks the person at the terminal for what nobody else may read. */
export type AskSecret = (secret: AskedSecret) => Promise<string>;

/** So often somebody may mistype. */
const TRIES = 3;

/** What is missing where a host lets nobody in. */
function missingIn(error: unknown): AskedSecret | undefined {
  if (!(error instanceof RemoteError)) return undefined;
  if (error.fault.kind === 'login') return 'password';
  return error.fault.kind === 'key' && error.fault.isLocked ? 'passphrase' : undefined;
}

/**
 * The way to a host that asks for a secret which nobody gave, when the host wants it. What was told
 * holds for this run, and is not asked for again where a line breaks.
 */
export function withAsking(
  { secrets, ask }: { readonly secrets: Secrets; readonly ask?: AskSecret | undefined },
  open: (secrets: Secrets) => Promise<Remote>,
): OpenRemote {
  const told: { -readonly [S in AskedSecret]?: string } = {};
  return async () => {
    for (let tries = 0; ; tries++) {
      try {
        return await open({ ...secrets, ...told });
      } catch (error) {
        const missing = missingIn(error);
        // One that was given and is refused is a matter for whoever gave it.
        const isGiven = missing === undefined || secrets[missing] !== undefined;
        if (isGiven || !ask || tries === TRIES) throw error;
        told[missing] = await ask(missing);
      }
    }
  };
}
