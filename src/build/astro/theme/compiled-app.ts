import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { Component } from '../renderer/component.ts';
import type { PathsModule } from './route-paths.ts';

/** A style as Astro notes it: where it stands among the others, and its text or address. */
export type Style = {
  order: number;
  depth: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
};

/** What Astro knows of a page kind besides its compiled code: here, its styles. */
export type PageNote = { component: string; styles: Style[] };
/** The same of all of them, by Astro's names. */
export type PageData = ReadonlyMap<string, PageNote>;

/** The part of Astro's compiled app that renders pages (Astro 7.3, `BuildApp`). */
export type CompiledApp = {
  setInternals(internals: { pagesByKeys: PageData }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  getComponentByRoute(route: RouteData): Promise<PathsModule & { default?: Partial<Component> }>;
  manifest: {
    base: string;
    routes: { routeData: RouteData }[];
    componentMetadata: ReadonlyMap<string, { containsHead: boolean }>;
    inlinedScripts: ReadonlyMap<string, string>;
    entryModules: Readonly<Record<string, string>>;
  };
};

const ENTRY = /^prerender-entry\..*\.mjs$/;

/**
 * Imports the app that Astro compiled into `folder` and tells it of its `pages`. Throws where this
 * Astro compiles it otherwise than the one that we know.
 */
export async function openCompiledApp(folder: string, pages: PageData): Promise<CompiledApp> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`No ${ENTRY.source} was compiled.`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: CompiledApp };
  app.setInternals({ pagesByKeys: pages });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  return app;
}
