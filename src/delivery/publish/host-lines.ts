import type { Variables } from '../../newsroom/terminal/environment.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { HostLine } from '../sending/host-line.ts';
import type { TakeOverFolders } from '../taking-over/folders.ts';
import { takeOverFolders } from '../taking-over/folders.ts';
import { openTarget } from '../targets/open-target.ts';
import type { AskSecret, AskedSecret } from '../targets/with-asking.ts';
import { secretsFrom } from '../targets/secrets.ts';
import { CLOCK } from './send.ts';

/** So often in a row a broken line is taken up again. */
const TRIES = 6;

/** The lines to the folders of a host, each begun when it is needed. */
export class HostLines {
  /** The folder of the site as people know it. */
  readonly folder: string;
  /** What leads to this host after `npm run publish --`: nothing where it is the usual one. */
  readonly to: string;
  /** The folders of a take-over, where the host has such. */
  readonly folders: TakeOverFolders | undefined;
  readonly #target: PublishTarget;
  readonly #project: string;
  readonly #env: Variables;
  readonly #ask: AskSecret | undefined;
  readonly #told = new Map<AskedSecret, string>();
  readonly #lines = new Map<string, HostLine>();

  constructor(
    target: PublishTarget,
    to: string,
    { project, env, ask }: { project: string; env: Variables; ask?: AskSecret | undefined },
  ) {
    this.#ask = ask;
    this.#target = target;
    this.#project = project;
    this.#env = env;
    this.to = to;
    this.folders = takeOverFolders(target, project);
    this.folder = this.folders?.live ?? target.folder ?? target.bucket ?? target.name;
  }

  #to(folder: string | undefined): HostLine {
    const known = this.#lines.get(folder ?? '');
    if (known) return known;
    const target = { ...this.#target, folder };
    const secrets = secretsFrom(this.#env, target);
    const open = openTarget({ target, secrets, project: this.#project, ask: this.#asking() });
    const line = new HostLine(open, { tries: TRIES, pause: CLOCK.pause });
    this.#lines.set(folder ?? '', line);
    return line;
  }

  /** Asks once for all lines: what was told for one is tried first for the next. */
  #asking(): AskSecret | undefined {
    const ask = this.#ask;
    if (!ask) return undefined;
    const tried = new Set<AskedSecret>();
    return async (secret) => {
      const known = tried.has(secret) ? undefined : this.#told.get(secret);
      tried.add(secret);
      const answer = known ?? (await ask(secret));
      this.#told.set(secret, answer);
      return answer;
    };
  }

  /** To the folder that readers see. */
  get live(): HostLine {
    return this.#to(this.#target.folder);
  }

  /** To the one in which the folders of a take-over lie. */
  home({ home }: TakeOverFolders): HostLine {
    return this.#to(home);
  }

  /** To the one where a new site waits. */
  fresh({ home, fresh }: TakeOverFolders): HostLine {
    return this.#to(`${home.replace(/(?<=[^/])$/, '/')}${fresh}`);
  }

  /** Gives all connections back. */
  async close(): Promise<void> {
    await Promise.all([...this.#lines.values()].map((line) => line.close()));
  }
}
