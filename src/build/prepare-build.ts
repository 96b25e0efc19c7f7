import { buildWords } from '../i18n/build.ts';
import type { BuildRun } from './build-run.ts';
import { buildCode } from './build-code.ts';
import { openOutputFolder } from './output/output-folder.ts';
import { SearchTexts } from './output/search-texts.ts';
import { allPages } from './page-keys/all-pages.ts';
import { planPages } from './plan.ts';
import { sharedProject } from './project.ts';
import { readProject } from './read-project.ts';
import { createProgress } from './report/progress.ts';
import type { Settings } from './settings.ts';
import { currentSite } from './site.ts';
import { readState } from './state/build-state.ts';
import { inputsDigest } from './state/inputs-digest.ts';

/**
 * Reads the content, makes the edition, and decides what is to be rendered, without Astro. Rejects
 * with `ContentRefused` where the content must not be published.
 */
export async function prepareBuild(
  settings: Settings,
  { strict }: { strict: boolean },
): Promise<BuildRun> {
  const code = buildCode(settings.root);
  // Before the content is read: what changes meanwhile then is a change for the next build.
  const inputs = inputsDigest(settings, code, Date.now());
  const { said, held } = await readProject(settings, { code, strict, stopOnErrors: true });
  const site = currentSite();
  const project = sharedProject();
  const { documents } = project;
  const texts = new SearchTexts(settings, site);
  project.textTaker = (file) => texts.taker(file);
  const last = readState(settings.stateRoot);
  const output = openOutputFolder(settings.outRoot, last?.files);
  return {
    settings,
    site,
    code,
    // What is held back today may stop the build tomorrow.
    inputs: held.count > 0 ? undefined : inputs,
    said,
    last,
    plan: planPages(allPages(site, { code, documents, held }), output.holds),
    output,
    texts,
    progress: createProgress(process.stderr, buildWords(site.settings.language)),
    rendered: [],
    unplanned: [],
  };
}
