import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCode } from '../../../src/build/build-code.ts';
import { ContentRefused, readProject } from '../../../src/build/read-project.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { currentSite } from '../../../src/build/current-site.ts';
import { openKeptTheme } from '../../../src/build/astro/theme/kept-theme.ts';
import { themeDigest } from '../../../src/build/astro/theme/theme-folder.ts';
import { PROJECT, buildSite, freshFolder } from '../build-site.ts';
import type { Planned } from '../planned.ts';
import { plannedOf } from '../planned.ts';
import type { NewsroomState } from './desk.ts';
import { saverOf } from './save.ts';

/** A newspaper read and planned in this process, whose pages can be rendered one by one. */
export type InProcess = {
  /** The pages and files for programs that a desk's content makes; `undefined` where the content is refused. */
  plan(desk: NewsroomState): Promise<Planned[] | undefined>;
  /** Digest of what a page of the desk last planned says. */
  render(page: Planned): Promise<string>;
};

/** Astro's compiled app, which remembers the paths of each kind of page. */
type Compiled = { app: { routeCache: { clearAll(): void } } };

/** Builds `desk` once, so that the theme is compiled, and then works in this process alone. */
export async function openInProcess(desk: NewsroomState): Promise<InProcess> {
  const content = freshFolder('in-process');
  const save = saverOf(content);
  save(desk);
  const out = join(freshFolder('out'), 'dist');
  const built = await buildSite(content, { ...desk.env, WARTA_OUT: out });
  if (built.code !== 0) throw new Error(built.output);

  const settingsOf = ({ env }: NewsroomState) =>
    readSettings({ ...env, WARTA_CONTENT: content, WARTA_OUT: out }, PROJECT, new Date(0));
  const code = buildCode(PROJECT, settingsOf(desk).variables);
  await readProject(settingsOf(desk), { code, strict: false, stopOnErrors: true });
  const digest = themeDigest(code, currentSite().urls);
  const theme = await openKeptTheme(settingsOf(desk).themesRoot, digest);
  if (!theme) throw new Error('The build kept no theme.');
  const [entry = ''] = globSync(join(theme.folder, 'compiled/prerender-entry.*.mjs'));
  const { app } = (await import(pathToFileURL(entry).href)) as Compiled;

  return {
    async plan(next) {
      save(next);
      app.routeCache.clearAll();
      try {
        const options = { code, strict: false, stopOnErrors: true };
        const { heldArticles: held } = await readProject(settingsOf(next), options);
        return plannedOf(currentSite(), code, held);
      } catch (error) {
        if (error instanceof ContentRefused) return undefined;
        throw error;
      }
    },
    async render({ component, path, file }) {
      const made = file?.write() ?? (await theme.render(component, path, currentSite().urls));
      const bytes = typeof made === 'string' ? made : Buffer.from(await made.arrayBuffer());
      return hash('sha256', bytes, 'base64url');
    },
  };
}
