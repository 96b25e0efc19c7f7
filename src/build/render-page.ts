import { utf8Of } from '../lib/utf8.ts';
import type { BuildRun } from './build-run.ts';
import { finishPage } from './finish-page.ts';
import type { FileOutcome } from './output/file-preparer.ts';
import { forwardPage } from '../publish/redirects/forward-page.ts';
import { notFoundPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

/** One page to be rendered: its path, who makes it, and how. */
export type Rendering = {
  path: string;
  component: string;
  isPage: boolean;
  render(): Promise<string | Response>;
};

/** A page or file could not be made: which one, and why. */
export class PageFailed extends Error {
  constructor({ path, component }: Pick<Rendering, 'path' | 'component'>, cause: unknown) {
    super(`${path} (${component}): ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'PageFailed';
    if (cause instanceof Error && cause.stack) this.stack = `${this.message}\n${cause.stack}`;
  }
}

/**
 * Where an answer leads on to; undefined for one that does not. A path of the site may stand there
 * without the base, which the environment decides.
 */
function targetOf({ status, headers }: Response, { base, href }: Site['urls']): string | undefined {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  const isWithoutBase =
    location !== null && /^\/(?!\/)/.test(location) && !location.startsWith(base);
  return isWithoutBase ? href(location) : (location ?? undefined);
}

/** What a page or endpoint says. Throws where it does not answer as it should. */
async function contentOf(
  answer: string | Response,
  { path, isPage }: Rendering,
  site: Site,
): Promise<string | Uint8Array> {
  if (typeof answer === 'string') return answer;
  const target = isPage ? targetOf(answer, site.urls) : undefined;
  if (target !== undefined) return forwardPage(site, { to: target });
  if (answer.status !== 200 && path !== notFoundPath) {
    throw new Error(`It answered ${answer.status}.`);
  }
  return isPage ? answer.text() : new Uint8Array(await answer.arrayBuffer());
}

async function renderedOf(rendering: Rendering, site: Site): Promise<string | Uint8Array> {
  try {
    return await contentOf(await rendering.render(), rendering, site);
  } catch (cause) {
    throw new PageFailed(rendering, cause);
  }
}

/** The bytes of a page or endpoint. Throws `PageFailed` where it cannot be made. */
export async function pageBytes(rendering: Rendering, site: Site): Promise<Uint8Array> {
  const content = await renderedOf(rendering, site);
  return typeof content === 'string' ? utf8Of(...finishPage(content)) : content;
}

/**
 * Adds a rendered page to the output under its key, which is `key` where that was made as it was rendered.
 * `isOvertaken`: a body that was saved meanwhile may be on it, as on any page that follows, so that the
 * next build renders it again.
 */
export function addPage(
  { output, plan, renderedPaths }: BuildRun,
  path: string,
  { file, key, isOvertaken }: { file: FileOutcome; key?: string | undefined; isOvertaken: boolean },
): void {
  output.add(file, isOvertaken ? '' : (key ?? plan.render.get(file.path)?.key));
  renderedPaths.push(path);
}
