import { createHmac } from 'node:crypto';

/** A host's key that somebody confirmed. */
export type KnownKey = {
  /** Its kind, such as `ssh-ed25519`. */
  readonly kind: string;
  readonly key: Buffer;
  /** Whether it is one that must never be trusted. */
  readonly isRevoked: boolean;
};

/** Whether a name of `known_hosts` (`*` and `?` stand for anything) means the host. */
function isMeant(pattern: string, host: string): boolean {
  if (pattern.startsWith('|1|')) {
    const [, , salt = '', digest] = pattern.split('|');
    const hmac = createHmac('sha1', Buffer.from(salt, 'base64')).update(host);
    return hmac.digest('base64') === digest;
  }
  const letters = pattern.toLowerCase().replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${letters.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(host);
}

/**
 * The keys of a host in the text of a `known_hosts` of OpenSSH. Keys that sign those of others
 * (`@cert-authority`) are left out.
 */
export function knownKeys(text: string, server: string, port: number): KnownKey[] {
  const name = server.toLowerCase();
  const host = port === 22 ? name : `[${name}]:${port}`;
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const mark = words[0]!.startsWith('@') ? words.shift() : undefined;
    const [names = '', kind, key] = words;
    if (names === '' || names.startsWith('#') || key === undefined) return [];
    if (mark !== undefined && mark !== '@revoked') return [];
    const patterns = names.split(',');
    if (patterns.some((one) => one.startsWith('!') && isMeant(one.slice(1), host))) return [];
    if (!patterns.some((one) => isMeant(one, host))) return [];
    return [{ kind: kind!, key: Buffer.from(key, 'base64'), isRevoked: mark !== undefined }];
  });
}
