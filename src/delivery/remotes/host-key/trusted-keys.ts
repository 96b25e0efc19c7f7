import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, readFingerprint } from './fingerprint.ts';
import { knownKeys } from './known-hosts.ts';

/** Which keys of a host are trusted. */
export type TrustedKeys = {
  /** What is told as the one that is known; undefined where none is. */
  readonly known: string | undefined;
  /** Kinds of keys that are known to be among them (`ssh-ed25519`); none where nobody can tell. */
  readonly kinds: readonly string[];
  isTrusted(key: Uint8Array): boolean;
};

/** Where OpenSSH keeps the keys that were confirmed on this machine. */
export const knownHostsFiles = (): string[] => [
  join(homedir(), '.ssh/known_hosts'),
  '/etc/ssh/ssh_known_hosts',
];

/** The key that `publish.yaml` names, or else those that were confirmed on this machine. */
export function trustedKeys(
  { server, port, fingerprint }: { server: string; port: number; fingerprint: string | undefined },
  files: readonly string[] = knownHostsFiles(),
): TrustedKeys {
  if (fingerprint !== undefined) {
    const known = readFingerprint(fingerprint);
    return { known, kinds: [], isTrusted: (key) => fingerprintOf(key) === known };
  }
  const keys = files
    .filter((file) => existsSync(file))
    .flatMap((file) => knownKeys(readFileSync(file, 'utf8'), server, port));
  const isAmong = (key: Uint8Array, isRevoked: boolean): boolean =>
    keys.some((one) => one.isRevoked === isRevoked && one.key.equals(key));
  const trusted = keys.filter((one) => !one.isRevoked);
  return {
    known: trusted[0] && fingerprintOf(trusted[0].key),
    kinds: trusted.map(({ kind }) => kind),
    isTrusted: (key) => isAmong(key, false) && !isAmong(key, true),
  };
}
