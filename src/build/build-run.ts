import type { SystemError } from '../lib/system-error.ts';
import type { RenderThreads } from './threads/render-threads.ts';
import type { Site } from '../site/site.ts';
import type { MachineFile } from '../publish/files.ts';
import type { HostFiles } from '../publish/hosts/host-files.ts';
import type { Doubt } from './astro/doubt.ts';
import type { ThemePath } from './astro/theme/compiled-theme.ts';
import type { Drawing } from './output/drawing.ts';
import type { KeptPages } from './edit/kept-pages.ts';
import type { OutputFolder } from './output/output-folder.ts';
import type { Publication } from './output/publication.ts';
import type { SearchTexts } from './output/search-texts.ts';
import type { BuildExtent } from './extent.ts';
import type { Part } from './parts/open-parts.ts';
import type { PartIdentity } from './parts/part-identity.ts';
import type { Plan } from './plan.ts';
import type { Share } from '../lib/share.ts';
import type { BuildWords } from '../words/words.ts';
import type { Progress } from '../lib/progress.ts';
import type { Settings } from './settings.ts';
import type { BuildState } from './state/build-state.ts';
import type { Looks } from './state/looks.ts';
import type { EarlierKeys } from './surroundings.ts';
import type { WhyAnswer } from './why/answer.ts';

/** One build under way: what it reads, what it means to do, and where it writes. */
export type BuildRun = {
  settings: Settings;
  site: Site;
  /** Digest of what makes pages, and of all files read where they can be told from later changes. */
  code: string;
  inputs: string | undefined;
  looks: Looks;
  /** The problems of the content, as they were printed. */
  contentReport: string;
  /** Digest of all that pages show but texts, where no page shows more. */
  surroundings: string | undefined;
  last: BuildState | undefined;
  plan: Plan;
  /** Where nothing but texts is another than in the last build: the keys that files had. */
  left: EarlierKeys | undefined;
  /** The paths of the texts that may be others, where these are few. */
  edited: readonly string[] | undefined;
  /** What of the site is made. */
  extent: BuildExtent;
  /** The part of the site that is made alone, with what it has to have in common with the others. */
  part: { share: Share; identity: PartIdentity } | undefined;
  /** The parts that are joined. */
  parts: readonly Part[] | undefined;
  output: OutputFolder;
  /** Those that render beside this one. */
  threads: RenderThreads;
  /** Pictures and cards, while they are made. */
  drawing?: Drawing;
  /** What the search index is made of. */
  texts: SearchTexts;
  /** What pages of texts are made from, where that is kept for the next edit. */
  pages: (() => KeptPages) | undefined;
  progress: Progress<keyof BuildWords['stages']>;
  /** What was rendered; filled while rendering. */
  renderedPaths: string[];
  /** The addresses of the theme that the plan does not know, once they are looked for. */
  unplanned?: readonly ThemePath[];
  /** Whether the theme may have been compiled from other code than `code`. */
  isOvertaken?: boolean;
  /** Why Astro rendered the pages, where our renderer should have. */
  doubt?: Doubt | undefined;
  /** Why the page that was asked about is rendered or stays. */
  why: WhyAnswer | undefined;
  /** Why nothing is remembered of it, where that is so. */
  memoryError: SystemError | undefined;
  /** The newsroom's own drawing in the content folder, where no icon can be made of it. */
  undrawnIcon?: string | undefined;
  /** The files for programs, once they are known. */
  programs?: ReadonlyMap<string, MachineFile>;
  /** What was written for the host, once it is finished. */
  hostFiles?: HostFiles;
  /** How the output folder changed, once the build is finished. */
  publication?: Publication;
};

/** As with the project: the integration that Astro loads is another copy of this module. */
const KEY = Symbol.for('warta.build');
type Shelf = { [KEY]?: BuildRun | undefined };

/** Hands a build to the integration that Astro will load. */
export function shareBuild(build: BuildRun): void {
  (globalThis as Shelf)[KEY] = build;
}

/** Takes the build that was handed over, once. */
export function takeBuild(): BuildRun | undefined {
  const shelf = globalThis as Shelf;
  const build = shelf[KEY];
  shelf[KEY] = undefined;
  return build;
}
