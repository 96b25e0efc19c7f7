import type { PublishTarget } from '../../schema/entries.ts';
import type { Variables } from '../../newsroom/terminal/environment.ts';
import { own } from '../../lib/own.ts';

/** What nobody else may read, of one host. */
export type Secrets = {
  /** For SFTP and FTP. */
  readonly password: string | undefined;
  /** For SFTP: the text of a private key, as `ssh-keygen` writes it, and what it is locked by. */
  readonly key: string | undefined;
  readonly passphrase: string | undefined;
  /** For S3. */
  readonly accessKey: string | undefined;
  readonly secretKey: string | undefined;
  /** Where the keys are lent for an hour, as a workflow gets them. */
  readonly token: string | undefined;
  /** Where the keys of this machine's person are to be had (`SSH_AUTH_SOCK`). */
  readonly agent: string | undefined;
};

/** What a variable is called for one host: `WARTA_PASSWORD_UTAMA` comes before `WARTA_PASSWORD`. */
const namesOf = (variable: string, target: string): string[] => [
  `${variable}_${target.toUpperCase().replace(/-/g, '_')}`,
  variable,
];

/** Reads the secrets of a host from the environment; empty variables say nothing. */
export function secretsFrom(env: Variables, { name }: Pick<PublishTarget, 'name'>): Secrets {
  const read = (...variables: string[]): string | undefined =>
    variables
      .flatMap((variable) => namesOf(variable, name))
      .map((variable) => own(env, variable))
      .find((value) => value !== undefined && value !== '');
  return {
    password: read('WARTA_PASSWORD'),
    key: read('WARTA_KEY'),
    passphrase: read('WARTA_PASSPHRASE'),
    accessKey: read('WARTA_ACCESS_KEY') ?? own(env, 'AWS_ACCESS_KEY_ID'),
    secretKey: read('WARTA_SECRET_KEY') ?? own(env, 'AWS_SECRET_ACCESS_KEY'),
    token:
      read('WARTA_ACCESS_KEY') === undefined
        ? own(env, 'AWS_SESSION_TOKEN') || undefined
        : undefined,
    agent: own(env, 'SSH_AUTH_SOCK') || undefined,
  };
}
