import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { digestOf } from '../page-keys/digest.ts';

/** What Astro knows of its page kinds besides their compiled code: here, their styles. */
export type PageData = ReadonlyMap<
  string,
  { route: unknown; component: string; styles: unknown[] }
>;

/** The compiled pages of an earlier build, ready to render. */
export type KeptTheme = {
  render(component: string, request: Request): Promise<Response>;
  /** Whether a component makes a page; the others are endpoints. */
  isPage(component: string): boolean;
};

/** The part of Astro's compiled app that a prerenderer uses (Astro 7.3, `BuildApp`). */
type App = {
  setInternals(internals: { pagesByKeys: Map<string, unknown> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  manifest: { routes: { routeData: RouteData }[] };
};

const ENTRY = /^prerender-entry\..*\.mjs$/;
const folderOf = (stateRoot: string): string => join(stateRoot, 'theme');

/**
 * Keeps the compiled pages in `compiled` for later builds with the same `digest`, so that these need
 * neither Vite nor Astro's start: of an edit's two and a half seconds, two.
 */
export function keepTheme(
  stateRoot: string,
  compiled: string,
  digest: string,
  pages: PageData,
): void {
  const folder = folderOf(stateRoot);
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.new`, { recursive: true, force: true });
  cpSync(compiled, `${folder}.new`, { recursive: true });
  const styles = [...pages].map(([key, { component, styles: list }]) => [
    key,
    { component, styles: list },
  ]);
  const text = JSON.stringify({ digest, pages: styles });
  writeFileSync(join(`${folder}.new`, 'theme.json'), `${digestOf(text)}\n${text}`);
  renameSync(`${folder}.new`, folder);
}

/** The theme that was kept under `digest`; `undefined` where there is none that can be used. */
export async function openKeptTheme(
  stateRoot: string,
  digest: string,
): Promise<KeptTheme | undefined> {
  const folder = folderOf(stateRoot);
  try {
    if (!existsSync(folder)) return undefined;
    const [sum, text = ''] = readFileSync(join(folder, 'theme.json'), 'utf8').split('\n', 2);
    const stored = JSON.parse(text) as { digest: string; pages: [string, unknown][] };
    const entry = readdirSync(folder).find((name) => ENTRY.test(name));
    if (sum !== digestOf(text) || stored.digest !== digest || !entry) return undefined;
    const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: App };
    app.setInternals({ pagesByKeys: new Map(stored.pages) });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    const routes = new Map(
      app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
    );
    return {
      isPage: (component) => routes.get(component)?.type === 'page',
      render(component, request) {
        const routeData = routes.get(component);
        if (!routeData) throw new Error(`The compiled theme has no ${component}.`);
        return app.render(request, { routeData });
      },
    };
  } catch {
    return undefined;
  }
}
