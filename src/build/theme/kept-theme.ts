import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { codeDigest } from '../../lib/code-digest.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';

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
const noteOf = (stateRoot: string): string => join(stateRoot, 'theme.json');

/** What is noted beside the compiled pages: what they depend on, what they are, and their styles. */
type Note = { digest: string; compiled: string; pages: [string, unknown][] };

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
  renameSync(`${folder}.new`, folder);
  const note: Note = {
    digest,
    compiled: codeDigest(folder),
    pages: [...pages].map(([key, { component, styles }]) => [key, { component, styles }]),
  };
  writeSealed(noteOf(stateRoot), JSON.stringify(note));
}

/** The theme that was kept under `digest`; `undefined` where there is none that can be used. */
export async function openKeptTheme(
  stateRoot: string,
  digest: string,
): Promise<KeptTheme | undefined> {
  const folder = folderOf(stateRoot);
  try {
    const text = readSealed(noteOf(stateRoot));
    const note = text === undefined ? undefined : (JSON.parse(text) as Note);
    if (note?.digest !== digest || note.compiled !== codeDigest(folder)) return undefined;
    const entry = readdirSync(folder).find((name) => ENTRY.test(name))!;
    const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: App };
    app.setInternals({ pagesByKeys: new Map(note.pages) });
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
