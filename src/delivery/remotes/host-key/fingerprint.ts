import { createHash } from 'node:crypto';

/** The fingerprint of a key as people compare it: `SHA256:…`. */
export function fingerprintOf(key: Uint8Array): string {
  const digest = createHash('sha256').update(key).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}

/** The fingerprint in what somebody wrote, which may be a whole line of `ssh-keygen -l`. */
export const readFingerprint = (text: string): string =>
  /SHA256:[A-Za-z0-9+/]{43}/.exec(text)?.[0] ?? text.trim();
