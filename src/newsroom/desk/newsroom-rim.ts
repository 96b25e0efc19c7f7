import { resolve } from 'node:path';

/** What the environment decides about a command of the newsroom. */
export interface NewsroomRim {
  /** The project folder. */
  readonly project: string;
  /** Where the command was typed; relative paths count from there. */
  readonly typedIn: string;
  /** The content folder: `WARTA_CONTENT`, else `content/` in the project. */
  readonly content: string;
  /** `WARTA_NOW`, else the time the command began. */
  readonly now: Date;
  /** `SITE_URL`. */
  readonly siteUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the rim of a command from its environment. Throws `RangeError` for a `WARTA_NOW` that is no time. */
export function newsroomRim(env: Environment, project: string, clock: Date): NewsroomRim {
  const typedIn = env['INIT_CWD'] ?? project;
  const given = env['WARTA_CONTENT'];
  const now = env['WARTA_NOW'] ? new Date(env['WARTA_NOW']) : clock;
  if (Number.isNaN(now.getTime())) throw new RangeError(`WARTA_NOW="${env['WARTA_NOW']}"`);
  return {
    project,
    typedIn,
    content: given ? resolve(typedIn, given) : resolve(project, 'content'),
    now,
    siteUrl: env['SITE_URL'] || undefined,
  };
}
