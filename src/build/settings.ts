import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Variables } from '../newsroom/terminal/environment.ts';
import { readEnvironment } from '../newsroom/terminal/environment.ts';
import { BadSetting } from '../newsroom/terminal/refusals.ts';
import type { Share } from '../lib/share.ts';
import type { Host } from '../publish/hosts/limits.ts';
import { HOSTS } from '../publish/hosts/limits.ts';
import { FILES, partFolder } from './parts/part-folder.ts';

/** What the environment decides about one run, before any content is read. */
export type Settings = {
  /** Project folder (where `package.json` lies). */
  root: string;
  /** Folder of the articles: `WARTA_CONTENT`, else `content/` in the project. */
  contentRoot: string;
  /** Folder the site is written to: `WARTA_OUT`, else `dist/` in the project. */
  outRoot: string;
  /** Where Warta remembers things between builds of this output folder. */
  stateRoot: string;
  /** Where compiled themes are kept, for all output folders. */
  themesRoot: string;
  /** The build's clock as an ISO instant: `WARTA_NOW`, else the time the run began. */
  now: string;
  /** `SITE_URL`: where the site is published, before `site.yaml`'s `url`. */
  siteUrl: string | undefined;
  /** `BASE_PATH`: the folder of the host that the site lives in. */
  basePath: string | undefined;
  /** The host whose own files are written too: redirects, headers, compressed forms. */
  host: Host | undefined;
  /** The variables that Vite compiles into pages which ask for them (`PUBLIC_…`), as one text. */
  variables: string;
  /** Whether drafts and scheduled articles are shown too, for a second reader. */
  preview: boolean;
};

function readHost(value: string | undefined): Host | undefined {
  const host = HOSTS.find((one) => one === value);
  if (value !== undefined && !host) throw new BadSetting('--host', value, HOSTS);
  return host;
}

function publicVariables(env: Variables): string {
  const variables = Object.entries(env).filter(([name]) => name.startsWith('PUBLIC_'));
  return JSON.stringify(variables.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reads the settings of a run. Relative folders count from where the command was typed. `previewInto` is the folder of a preview, in place of the site's; `host`
 * names the host to write for; `part` is the part of the site that is written to a folder of its own. Throws `BadSetting` for a value that cannot be used.
 */
export function readSettings(
  env: Variables,
  root: string,
  clock: Date,
  {
    previewInto,
    host,
    part,
  }: {
    previewInto?: string | undefined;
    host?: string | undefined;
    part?: Share | undefined;
  } = {},
): Settings {
  const { typedIn, content, dist, now, siteUrl, basePath } = readEnvironment(env, root, clock);
  const site = previewInto === undefined ? dist : resolve(typedIn, previewInto);
  const outRoot = part ? join(partFolder(site, part), FILES) : site;
  const key = createHash('sha256').update(outRoot).digest('hex').slice(0, 12);
  return {
    root,
    contentRoot: content,
    outRoot,
    stateRoot: join(root, 'node_modules/.cache/warta', key),
    themesRoot: join(root, 'node_modules/.cache/warta/themes'),
    now: now.toISOString(),
    siteUrl,
    basePath,
    host: readHost(host),
    variables: publicVariables(env),
    preview: previewInto !== undefined,
  };
}
