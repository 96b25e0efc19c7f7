import { isSystemError } from '../lib/system-error.ts';
import { wordsIn } from '../words/words-in.ts';
import { outputFile } from '../lib/url.ts';
import type { BuildRun } from './build-run.ts';
import { forgetSite, keepSite } from './edit/kept-site.ts';
import type { Publication } from './output/publication.ts';
import { sharedProject } from './project.ts';
import type { BuildState } from './state/build-state.ts';
import { writeState } from './state/build-state.ts';

/** Files that the next build makes anew, whatever it finds. */
const withoutKeys = (files: Publication['files']): Publication['files'] =>
  new Map([...files].map(([path, record]) => [path, { ...record, key: '' }]));

/** The files of a build under the keys that hold for what they show, which are none where its theme may be of other code. */
export const filesAsMade = (
  { isOvertaken }: Pick<BuildRun, 'isOvertaken'>,
  { files }: Publication,
): Publication['files'] => (isOvertaken ? withoutKeys(files) : files);

/** Remembers a build that is out for the next one, with what it knows beside its files. */
export function rememberBuild(
  build: BuildRun,
  publication: Publication,
  known: Pick<BuildState, 'inputs' | 'gonePaths' | 'redirects' | 'contentReport'>,
): void {
  const { settings, site, code } = build;
  const state: BuildState = {
    ...known,
    code,
    looks: build.looks,
    surroundings: build.surroundings,
    unplanned: build.unplanned,
    now: settings.now,
    freshUntil: site.edition.freshUntil,
    base: site.urls.base,
    nothing: wordsIn(site.settings.language).build.nothing,
    articles: site.edition.articles.map(({ file }) => file),
    files: filesAsMade(build, publication),
  };
  try {
    if (build.pages) {
      build.pages().save((path) => state.files.has(outputFile(path)));
      // What a page shows that was saved meanwhile is in no view.
      const isSure = !build.isOvertaken && !sharedProject().isOvertaken && build.texts.areAsRead;
      if (isSure) keepSite(build, sharedProject(), state);
      else forgetSite(settings);
    }
    writeState(settings.stateRoot, state);
  } catch (error) {
    // The site is out. What was remembered before is told from it by the files themselves.
    if (!isSystemError(error)) throw error;
    build.memoryError = error;
  }
}
