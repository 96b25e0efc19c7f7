import { outputFile } from '../../lib/url.ts';
import type { Card } from '../../publish/cards/card.ts';
import type { MachineFile, MachineNotes } from '../../publish/files.ts';
import { machineFiles } from '../../publish/files.ts';
import type { Theme, ThemeSource } from '../astro/theme/compiled-theme.ts';
import type { BuildRun } from '../build-run.ts';
import { isNew } from '../build-run.ts';
import { machineNotes } from '../machine-notes.ts';
import { cardsToDraw } from '../output/cards.ts';
import { machineFileFinder } from '../output/machine-files.ts';
import { plannedAt } from '../plan.ts';
import type { PlannedPage } from '../planned-pages.ts';
import { sharedProject } from '../project.ts';
import type { FileQueue } from './file-queue.ts';
import type { Workshop } from './make-queued.ts';
import type { QueuedFile, RenderTask } from './render-task.ts';

/** Files in the order in which they are made, and how many of them, the first ones, are pages whose texts are searched. */
type QueuedFiles = { files: QueuedFile[]; searched: number };

/**
 * The pages of the plan, those first whose texts are searched; then all files for programs, where these are made
 * from nothing (`isNew`), and cards. Throws where two would be one file.
 */
export function queuedFiles(build: BuildRun): QueuedFiles {
  const { plan, output, extent } = build;
  const page = ({ path, component }: PlannedPage): QueuedFile => ({
    kind: 'page',
    path,
    component,
  });
  const programs = new Set<string>();
  const machine = ({ path }: MachineFile): QueuedFile => {
    const file = outputFile(path);
    const isTaken = output.has(file) || plannedAt(plan, file) || programs.has(file);
    if (isTaken) throw new Error(`${path} is made twice.`);
    programs.add(file);
    return { kind: 'machine', path };
  };
  const card = (one: Card): QueuedFile => ({ kind: 'card', card: one });
  const pages = [...plan.render.values()];
  const first = pages.filter(({ hasText }) => hasText);
  const files = [
    ...first.map(page),
    ...pages.filter(({ hasText }) => !hasText).map(page),
    ...(isNew(build) ? [...machineFiles(build.site, notesNow())].map(machine) : []),
    ...cardsToDraw(output, extent.cards()).map(card),
  ];
  return { files, searched: first.length };
}

/** What files for programs say of the content besides the site. */
const notesNow = (): MachineNotes => machineNotes(sharedProject().content);

/** By which code keys are made: only where none was made before to see what stays. */
const keyCode = (build: BuildRun): string | undefined => (build.last ? undefined : build.code);

/** By what this thread makes them. */
export const workshopOf = (build: BuildRun, theme: Theme): Workshop => ({
  site: build.site,
  settings: build.settings,
  theme,
  prepare: build.output.prepare.bind(build.output),
  machineFile: machineFileFinder(build.site, notesNow()),
  textOf: build.texts.textOf.bind(build.texts),
  code: keyCode(build),
});

/** What other threads need to make them. */
export function taskOf(
  build: BuildRun,
  theme: ThemeSource,
  { files: queued, searched }: QueuedFiles,
  queue: FileQueue,
): RenderTask {
  const { settings, content, address, pictures, files } = sharedProject();
  const { analyses } = build.texts;
  return {
    // Findings may hold what cannot cross, and were told already.
    project: { settings, content: { ...content, findings: [] }, address, pictures, files },
    theme,
    output: build.output.origin,
    notes: notesNow(),
    code: keyCode(build),
    files: queued,
    queue: queue.memory,
    searched,
    analyses: { code: analyses.code, listed: analyses.listed() },
  };
}
