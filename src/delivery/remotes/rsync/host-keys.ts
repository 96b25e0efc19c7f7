import { execFile } from 'node:child_process';
import { fingerprintOf } from '../host-key/fingerprint.ts';

/** A key that a host shows: its line as `known_hosts` has it, and its fingerprint (`SHA256:…`). */
type HostKey = { readonly line: string; readonly fingerprint: string };

/** Reads what `ssh-keyscan` prints: a host, a kind and a key a line. */
function readHostKeys(scanned: string): HostKey[] {
  return scanned.split('\n').flatMap((line) => {
    const [host, , key] = line.trim().split(/\s+/);
    if (key === undefined || host!.startsWith('#')) return [];
    return [{ line: line.trim(), fingerprint: fingerprintOf(Buffer.from(key, 'base64')) }];
  });
}

/** All keys that a host shows; none where nobody answers, or the program is not there. */
export function hostKeys(server: string, port: number | undefined): Promise<HostKey[]> {
  const args = ['-T', '20', ...(port === undefined ? [] : ['-p', String(port)]), '--', server];
  return new Promise((resolve) => {
    execFile('ssh-keyscan', args, { windowsHide: true }, (_error, stdout) =>
      resolve(readHostKeys(stdout)),
    );
  });
}

/** The key that people are shown: the kind that panels name, where the host has it. */
export const shownKey = (keys: readonly HostKey[]): HostKey | undefined =>
  keys.find(({ line }) => line.includes('ssh-ed25519')) ?? keys[0];
