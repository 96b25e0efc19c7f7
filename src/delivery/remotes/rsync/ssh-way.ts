import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishTarget } from '../../../schema/entries.ts';
import type { Secrets } from '../../targets/secrets.ts';
import { readFingerprint } from '../host-key/fingerprint.ts';
import { RemoteError } from '../remote-error.ts';
import { secretFolder } from './secret-folder.ts';
import { sharedLogin } from './shared-login.ts';
import type { RsyncPlace } from './rsync-place.ts';
import { hostKeys, shownKey } from './host-keys.ts';

/** The way to a host, and how what was laid by for it is taken away. */
type SshWay = { readonly place: RsyncPlace; readonly end: () => void };

/** Options of ssh for all hosts: nobody is asked, and a line that is dead is known in a minute. */
const ALWAYS = ['ConnectTimeout=20', 'ServerAliveInterval=15', 'ServerAliveCountMax=4'];

/** The line for `known_hosts` that the key of `publish.yaml` allows. Rejects with `RemoteError`. */
async function knownLine(server: string, port: number | undefined, known: string): Promise<string> {
  const keys = await hostKeys(server, port);
  const right = keys.find(({ fingerprint }) => fingerprint === readFingerprint(known));
  if (right) return right.line;
  const shown = shownKey(keys)?.fingerprint;
  throw new RemoteError(
    shown === undefined ? { kind: 'unreachable', server } : { kind: 'host-key', known, shown },
  );
}

/**
 * How ssh reaches a host. With a `fingerprint` the host must have that key, and the kind of key that it
 * names; without, ssh goes by what this machine's person has confirmed. A key and what it is locked by,
 * or a password, come from the secrets; else from the person's own settings of ssh.
 */
export async function sshWay(
  { server = '', port, user, folder = '', fingerprint }: PublishTarget,
  { key, passphrase, password }: Pick<Secrets, 'key' | 'passphrase' | 'password'>,
): Promise<SshWay> {
  const known = fingerprint && `${await knownLine(server, port, fingerprint)}\n`;
  const secrets = secretFolder();
  const lay = (name: string, text: string, mode: number): string => {
    const at = join(secrets.path, name);
    writeFileSync(at, text, { mode });
    return at;
  };
  const options = [...ALWAYS, 'StrictHostKeyChecking=yes'];
  if (known !== undefined)
    options.push(
      `UserKnownHostsFile=${lay('hosts', known, 0o600)}`,
      'GlobalKnownHostsFile=/dev/null',
    );
  if (key !== undefined)
    options.push(`IdentityFile=${lay('key', `${key.trimEnd()}\n`, 0o600)}`, 'IdentitiesOnly=yes');
  const asked = key === undefined ? password : passphrase;
  const env = asked !== undefined && {
    SSH_ASKPASS: lay('ask', '#!/bin/sh\nprintf \'%s\\n\' "$WARTA_ASKED"\n', 0o700),
    SSH_ASKPASS_REQUIRE: 'force',
    WARTA_ASKED: asked,
  };
  options.push(...(env ? ['NumberOfPasswordPrompts=1'] : ['BatchMode=yes']));
  const ssh = ['ssh', ...(port === undefined ? [] : ['-p', String(port)])];
  const account = `${user === undefined ? '' : `${user}@`}${server}`;
  for (const option of options) ssh.push('-o', option);
  const login = sharedLogin([...ssh], account, join(secrets.path, 'login'), {
    ...process.env,
    ...env,
  });
  ssh.push(...login.options);
  const inside = folder.replace(/(?<=.)\/+$/, '');
  return {
    place: {
      server,
      port,
      user: user ?? '',
      folder: inside,
      at: `${account}:${inside.replace(/(?<=[^/])$/, '/')}`,
      options: ['-e', ssh.map((part) => `"${part}"`).join(' ')],
      shell: [...ssh, '--', account],
      env: env || {},
      begin: login.begin,
    },
    end: () => {
      login.end();
      secrets.remove();
    },
  };
}
