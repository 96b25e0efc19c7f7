import { outputFile } from '../../lib/url.ts';
import type { Card } from '../../publish/cards/card.ts';
import type { MachineFile, MachineNotes } from '../../publish/files.ts';
import type { Theme, ThemeSource } from '../astro/theme/compiled-theme.ts';
import type { BuildRun } from '../build-run.ts';
import { machineNotes } from '../machine-notes.ts';
import { cardsToDraw } from '../output/cards.ts';
import { PagePacker } from '../edit/kept-pages.ts';
import type { MachineFiles } from '../output/machine-files.ts';
import { machineFileKey, machineFilesOf } from '../output/machine-files.ts';
import { plannedAt } from '../plan.ts';
import type { PlannedPage } from '../planned-pages.ts';
import { sharedProject } from '../project.ts';
import type { FileQueue } from './file-queue.ts';
import type { Workshop } from './make-queued.ts';
import type { QueuedFile, RenderTask } from './render-task.ts';

/** Files in the order in which they are made, and how many of them, the first ones, are pages whose texts are searched. */
type QueuedFiles = { files: QueuedFile[]; searched: number };

/**
 * The pages of the plan, those first whose texts are searched; then the files for programs and the cards that
 * are not there yet as they would be made. Throws where two would be one file.
 */
export function queuedFiles(build: BuildRun, programs: MachineFiles): QueuedFiles {
  const { plan, output, extent, code, last, left } = build;
  const page = ({ path, component }: PlannedPage): QueuedFile => ({
    kind: 'page',
    path,
    component,
  });
  const machine = (program: MachineFile): QueuedFile[] => {
    const { path, isOfFields } = program;
    const file = outputFile(path);
    if (output.has(file) || plannedAt(plan, file)) throw new Error(`${path} is made twice.`);
    const key = last && ((isOfFields && left?.(file)) || machineFileKey(code, program));
    return key !== undefined && output.keep(file, key) ? [] : [{ kind: 'machine', path, key }];
  };
  const card = (one: Card): QueuedFile => ({ kind: 'card', card: one });
  const pages = [...plan.render.values()];
  const first = pages.filter(({ hasText }) => hasText);
  const files = [
    ...first.map(page),
    ...pages.filter(({ hasText }) => !hasText).map(page),
    ...[...programs.values()].flatMap(machine),
    ...cardsToDraw(output, extent.cards()).map(card),
  ];
  return { files, searched: first.length };
}

/** The files for programs of what is built; a part has none. */
export const programsOf = ({ site, part }: BuildRun): MachineFiles =>
  part ? new Map() : machineFilesOf(site, notesNow());

/** What files for programs say of the content besides the site. */
const notesNow = (): MachineNotes => machineNotes(sharedProject().content);

/** By which code keys are made: only where none was made before to see what stays. */
const keyCode = (build: BuildRun): string | undefined => (build.last ? undefined : build.code);

/** By what this thread makes them. */
export const workshopOf = (build: BuildRun, theme: Theme, programs: MachineFiles): Workshop => ({
  site: build.site,
  settings: build.settings,
  theme,
  prepare: build.output.prepare.bind(build.output),
  programs: () => programs,
  textOf: build.texts.textOf.bind(build.texts),
  code: keyCode(build),
  keep: build.pages && new PagePacker(build.code, (pack) => build.pages!().append(pack)),
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
    keeps: build.pages && build.code,
    files: queued,
    queue: queue.memory,
    searched,
    analyses: { code: analyses.code, listed: analyses.listed() },
  };
}
