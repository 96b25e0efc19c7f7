import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { own } from '../../lib/own.ts';
import { readNow } from './read-now.ts';
import type { Variable } from './refusals.ts';
import { BadSetting } from './refusals.ts';

/** A run on GitHub. */
export type GithubRun = {
  /** The file to which the summary of the run is added, in Markdown. */
  readonly summary: string | undefined;
  /** The address below which the files of the commit are to be read. */
  readonly filesAt: string | undefined;
};

/** What the environment decides about a command. */
export interface Environment {
  /** The project folder. */
  readonly project: string;
  /** Where the command was typed; relative paths count from there. */
  readonly typedIn: string;
  /** The content folder: `WARTA_CONTENT`, else `content/` in the project. */
  readonly content: string;
  /** Where the site is written to: `WARTA_OUT`, else `dist/` in the project. */
  readonly dist: string;
  /** `WARTA_NOW`, else the time the command began. */
  readonly now: Date;
  /** `SITE_URL`: where the site is published, before `site.yaml`'s `url`. */
  readonly siteUrl: string | undefined;
  /** `BASE_PATH`: the folder of the host that the site lives in. */
  readonly basePath: string | undefined;
  /** Where GitHub runs the command, and shows annotations and a summary. */
  readonly github: GithubRun | undefined;
}

/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What a variable holds; nothing where it is empty. Files of variables may bring line ends along. */
function settingOf(env: Variables, variable: Variable): string | undefined {
  return own(env, variable)?.trim() || undefined;
}

/** Whether a path can be the folder of a host: no address, no query, no step back. */
function isBase(path: string): boolean {
  return !/[?#\\:\u0000-\u001f]|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path);
}

function readUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || !isBase(url.pathname))
    throw new BadSetting('SITE_URL', value);
  return value;
}

function readBase(value: string | undefined): string | undefined {
  if (value !== undefined && !isBase(value)) throw new BadSetting('BASE_PATH', value);
  return value;
}

/** Whether something else than a folder lies there; what cannot be looked at is told when it is used. */
function isOtherThanFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}

/** A folder that a variable names, there or to be made. Between quotes no shell replaces `~`. */
function readFolder(
  value: string | undefined,
  variable: Variable,
  typedIn: string,
): string | undefined {
  if (value === undefined) return undefined;
  const path = resolve(typedIn, value);
  if (/^~(?:[/\\]|$)/.test(value) || isOtherThanFolder(path)) throw new BadSetting(variable, value);
  return path;
}

function readGithub(env: Variables): GithubRun | undefined {
  if (own(env, 'GITHUB_ACTIONS') !== 'true') return undefined;
  const parts = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'].map((name) =>
    own(env, name),
  );
  const [server, repository, commit] = parts;
  return {
    summary: own(env, 'GITHUB_STEP_SUMMARY') || undefined,
    filesAt: parts.every(Boolean) ? `${server}/${repository}/blob/${commit}` : undefined,
  };
}

/** Where a command was typed: npm says it, for it runs commands in the project. */
export function whereTyped(env: Variables, project: string): string {
  return own(env, 'INIT_CWD') || project;
}

/**
 * Reads what the environment decides about a command. `clock` is the time where `WARTA_NOW` says
 * none. Throws `BadSetting` for a value that cannot be used.
 */
export function readEnvironment(env: Variables, project: string, clock: Date): Environment {
  const from = whereTyped(env, project);
  const folder = (variable: 'WARTA_CONTENT' | 'WARTA_OUT', usual: string): string =>
    readFolder(settingOf(env, variable), variable, from) ?? resolve(project, usual);
  const content = folder('WARTA_CONTENT', 'content');
  const now = settingOf(env, 'WARTA_NOW');
  return {
    project,
    typedIn: from,
    content,
    dist: folder('WARTA_OUT', 'dist'),
    now: now === undefined ? clock : readNow(now, content),
    siteUrl: readUrl(settingOf(env, 'SITE_URL')),
    basePath: readBase(settingOf(env, 'BASE_PATH')),
    github: readGithub(env),
  };
}

/** The content folder of a command, whatever else is wrong with its environment. Never throws. */
export function contentOf(env: Variables, project: string): string {
  return resolve(
    whereTyped(env, project),
    settingOf(env, 'WARTA_CONTENT') ?? resolve(project, 'content'),
  );
}
