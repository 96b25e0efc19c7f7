import { wordsIn } from '../words/words-in.ts';
import type { HostFiles } from '../publish/hosts/host-files.ts';
import type { BuildRun } from './build-run.ts';
import type { BuildState } from './state/build-state.ts';
import { addEditor } from './editor/add-editor.ts';
import { addContentFiles } from './output/content-files.ts';
import { addDocuments } from './output/documents.ts';
import { addHostFiles } from './output/host-files.ts';
import { addIcons, siteSigns } from './output/icons.ts';
import type { Publication } from './output/publication.ts';
import { addServiceWorker } from './output/service-worker.ts';
import { finishPart } from './parts/finish-part.ts';
import { sharedProject } from './project.ts';
import { rememberBuild } from './remember-build.ts';
import { keepStyles } from './astro/theme/kept-styles.ts';
import type { ThemeFolder } from './astro/theme/theme-folder.ts';
import { addAstroFiles } from './astro/theme/theme-folder.ts';

/** What is said of a drawing that became no icon, for the next build, which may find nothing to do. */
const undrawnLine = ({ undrawnIcon, site }: BuildRun): string =>
  undrawnIcon === undefined
    ? ''
    : `${wordsIn(site.settings.language).build.undrawnIcon(undrawnIcon)}\n`;

/** So many redirects are remembered, by which it is seen whether a live site has them. */
const REDIRECTS = 100;

/** Redirects from all over the list, for it is in the order of the articles. */
function someRedirects(redirects: HostFiles['ledOn']): BuildState['redirects'] {
  const step = Math.max(1, redirects.length / REDIRECTS);
  const count = Math.min(REDIRECTS, redirects.length);
  return Array.from({ length: count }, (_, at) => redirects[Math.floor(at * step)]!).map(
    ({ from, query, to }) => [
      encodeURI(from) +
        (query ? `?${encodeURIComponent(query.name)}=${encodeURIComponent(query.value)}` : ''),
      to,
    ],
  );
}

/**
 * Adds to the rendered pages what else belongs to the site, puts all of it in place and remembers
 * it. `theme` is the folder of the theme that the pages were rendered by.
 */
export async function finishBuild(build: BuildRun, theme: ThemeFolder): Promise<Publication> {
  const { settings, site, output, plan, last, progress } = build;
  if (build.part) return finishPart(build, build.part);
  const project = sharedProject();
  const { files } = project;
  for (const [file, { key }] of plan.keep) output.keep(file, key);
  progress.stage('pictures');
  await build.drawing?.end();
  build.undrawnIcon = await addIcons(output, {
    code: build.code,
    earlier: last?.files ?? new Map(),
    signs: siteSigns(settings, site, files),
  });
  await addServiceWorker(output, site, theme.folder);
  await addEditor(output, settings, project.content, theme.folder);
  addDocuments(output, settings, site, files);
  addContentFiles(output, settings, files);
  addAstroFiles(output, theme);
  build.hostFiles = await addHostFiles(output, settings, site);
  progress.stage('publish');
  const publication = output.publish();
  rememberBuild(build, publication, {
    inputs: build.isOvertaken ? undefined : build.inputs,
    gonePaths: build.hostFiles.goneAddresses.flatMap(({ from, query }) =>
      query === undefined ? encodeURI(from) : [],
    ),
    redirects: someRedirects(build.hostFiles.ledOn),
    contentReport: build.contentReport + undrawnLine(build),
  });
  keepStyles(theme.folder);
  progress.end();
  build.publication = publication;
  return publication;
}
