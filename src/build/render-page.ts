import { outputFile } from '../lib/url.ts';
import type { BuildRun } from './build-run.ts';
import { withPolicy } from './csp.ts';
import { pageRequest } from './page-request.ts';

/** One page to be rendered: its path, who makes it, and how. */
export type Rendering = {
  path: string;
  component: string;
  isPage: boolean;
  render(request: Request): Promise<Response>;
};

/** Renders one page into the output, under its key. Throws where it does not answer as it should. */
export async function renderPage(
  { site, output, plan, rendered, unplanned, progress }: BuildRun,
  { path, component, isPage, render }: Rendering,
): Promise<void> {
  const file = outputFile(path);
  const key = plan.render.get(file)?.key;
  const response = await render(pageRequest(site.urls, path, isPage));
  if (response.status !== 200 && path !== '/404.html') {
    throw new Error(`${path} answered ${response.status} (${component}).`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  output.put(file, isPage ? withPolicy(bytes) : bytes, key);
  (key === undefined ? unplanned : rendered).push(path);
  progress.step();
}
