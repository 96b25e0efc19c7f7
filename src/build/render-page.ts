import { outputFile } from '../lib/url.ts';
import { utf8Of } from '../lib/utf8.ts';
import type { BuildRun } from './build-run.ts';
import { withPolicy } from './csp.ts';
import { sharedProject } from './project.ts';

/** One page to be rendered: its path, who makes it, and how. */
export type Rendering = {
  path: string;
  component: string;
  isPage: boolean;
  render(): Promise<string | Response>;
};

/** What a page or endpoint says. Throws where it does not answer as it should. */
async function contentOf(made: string | Response, { path, component, isPage }: Rendering) {
  if (typeof made === 'string') return made;
  if (made.status !== 200 && path !== '/404.html') {
    throw new Error(`${path} answered ${made.status} (${component}).`);
  }
  return isPage ? made.text() : new Uint8Array(await made.arrayBuffer());
}

/** Renders one page into the output, under its key. */
export async function renderPage(
  { output, plan, rendered, unplanned, progress }: BuildRun,
  rendering: Rendering,
): Promise<void> {
  const { path } = rendering;
  const file = outputFile(path);
  const planned = plan.render.get(file)?.key;
  const content = await contentOf(await rendering.render(), rendering);
  // A body that was saved meanwhile may be on any page from now on: the next build renders them again.
  const key = sharedProject().isOvertaken ? '' : planned;
  output.put(file, typeof content === 'string' ? utf8Of(...withPolicy(content)) : content, key);
  (planned === undefined ? unplanned : rendered).push(path);
  progress.step();
}
