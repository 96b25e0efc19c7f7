import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AnyAuthMethod, ParsedKey } from 'ssh2';
import ssh2 from 'ssh2';
import type { Secrets } from '../../targets/secrets.ts';
import { RemoteError } from '../remote-error.ts';

/** Names of the keys that OpenSSH uses unasked. */
const OWN_KEYS = ['id_ed25519', 'id_ecdsa', 'id_rsa'];

/** Reads a private key. Throws a `RemoteError` for one that is locked, or none. */
function readKey(text: string, passphrase: string | undefined): ParsedKey {
  const parsed = ssh2.utils.parseKey(`${text.trimEnd()}\n`, passphrase);
  if (!(parsed instanceof Error)) {
    // Some kinds of files hold several; the first is the one that is meant.
    const [key] = [parsed].flat();
    if (key?.isPrivateKey()) return key;
    throw new RemoteError({ kind: 'key', isLocked: false });
  }
  const isLocked = /passphrase|encrypted/i.test(parsed.message);
  throw new RemoteError({ kind: 'key', isLocked }, parsed);
}

/** The keys of this machine's person that lie open. */
function ownKeys(folder: string): ParsedKey[] {
  return OWN_KEYS.map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const parsed = ssh2.utils.parseKey(readFileSync(file));
      // A locked one is the agent's to open.
      return parsed instanceof Error ? [] : [parsed].flat();
    });
}

/**
 * The ways to log in, in the order in which they are tried: with what was given for this host, else with
 * what is this machine's person's. `keyFolder` is where that person's keys lie.
 */
export function sshLogins(
  username: string,
  { key, passphrase, password, agent }: Secrets,
  keyFolder = join(homedir(), '.ssh'),
): AnyAuthMethod[] {
  const byKey = (one: ParsedKey): AnyAuthMethod => ({ type: 'publickey', username, key: one });
  const methods: AnyAuthMethod[] = [{ type: 'none', username }];
  if (key !== undefined) methods.push(byKey(readKey(key, passphrase)));
  if (password !== undefined)
    methods.push(
      { type: 'password', username, password },
      {
        type: 'keyboard-interactive',
        username,
        prompt: (_name, _instructions, _language, prompts, finish) =>
          finish(prompts.map(() => password)),
      },
    );
  if (key !== undefined || password !== undefined) return methods;
  if (agent !== undefined) methods.push({ type: 'agent', username, agent });
  methods.push(...ownKeys(keyFolder).map(byKey));
  return methods;
}
