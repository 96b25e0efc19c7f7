import type { Archive } from '../articles/generate.ts';
import type { Builder } from '../peers/builder.ts';
import { addArticle, editBody, editBreaking, editSettings, renameSection } from './changes.ts';
import type { Run } from './run-builder.ts';
import { forget, runBuilder } from './run-builder.ts';

/** Runs by what was measured, such as `Warta, clean build`. */
export type Runs = Map<string, Run[]>;

/** What is done before each build of Warta's, in this order. */
const STEPS: readonly {
  name: string;
  change: (archive: Archive, seed: number, time: number) => void;
}[] = [
  { name: 'nothing changed', change: () => undefined },
  { name: 'one body edited', change: (archive, _, time) => editBody(archive, time) },
  { name: 'new article', change: addArticle },
  { name: 'breaking line', change: (archive, _, time) => editBreaking(archive, time) },
  { name: 'site.yaml, a line', change: (archive, _, time) => editSettings(archive, time) },
  { name: 'a section’s name', change: (archive, _, time) => renameSection(archive, time) },
];

/**
 * Builds `times` times, peers and Warta by turns: the peers clean (they keep nothing, so an edit
 * costs them the same), Warta for the first time, and with and without what it makes beside pages
 * clean and after every kind of change; what is forgotten goes to `aside`.
 */
export async function runScenarios(
  archive: Archive,
  seed: number,
  [warta, ...bare]: readonly [Builder, ...Builder[]],
  peers: readonly Builder[],
  times: number,
  aside: string,
): Promise<Runs> {
  const runs: Runs = new Map();
  const run = async (builder: Builder, what: string): Promise<void> => {
    const name = `${builder.name}, ${what}`;
    const one = await runBuilder(builder);
    runs.set(name, [...(runs.get(name) ?? []), one]);
    process.stderr.write(`${name}: ${one.cpu.toFixed(2)} s CPU, ${one.pages} pages\n`);
  };
  for (let time = 0; time < times; time++) {
    forget(warta, aside, warta.compiled);
    await run(warta, 'first build, theme compiled too');
    for (const builder of [...peers, warta, ...bare]) {
      forget(builder, aside);
      await run(builder, 'clean build');
    }
    for (const { name, change } of STEPS) {
      change(archive, seed, time);
      for (const builder of [warta, ...bare]) await run(builder, name);
    }
  }
  return runs;
}
