import { resolve } from 'node:path';
import { contentOf, whereTyped } from '../newsroom/terminal/environment.ts';
import type { Arguments } from '../newsroom/terminal/read-arguments.ts';
import { languageOf } from '../newsroom/terminal/language-of.ts';
import { readArguments } from '../newsroom/terminal/read-arguments.ts';
import { WrongUse } from '../newsroom/terminal/refusals.ts';
import { runCommand } from '../newsroom/terminal/run-command.ts';

const root = process.cwd();

/** A part is no site yet: of it nothing is said that is said of one. */
const APART = ['join', 'preview', 'changes', 'why'] as const;

/** Throws `WrongUse` where options exclude each other. */
function refuseTogether(options: Arguments<'build'>['options']): void {
  const { part, join, preview } = options;
  const other =
    part && APART.find((name) => options[name] !== undefined && options[name] !== false);
  const pair = join && preview !== undefined ? (['--join', '--preview'] as const) : undefined;
  const apart = other ? (['--part', `--${other}`] as const) : pair;
  if (apart) throw new WrongUse('build', { kind: 'apart', options: apart });
}

/**
 * `npm run build`: content in, site out. Ends with code 1 when something stops it. `--strict` stops
 * at articles that would be held back, `--changes FILE` saves what an upload must do, `--preview
 * FOLDER` writes the site there with drafts and scheduled articles, `--host NAME` adds what that host
 * needs, `--why PATH` says why that page is rendered or stays, `--threads COUNT` says how many render,
 * `--part 2/5` makes that part of the site in a folder of its own, `--join` makes the site of all parts,
 * `--admin-only FOLDER` writes the editor in the browser there and nothing else.
 */
async function build(): Promise<number> {
  const { options } = readArguments('build', process.argv.slice(2), process.env);
  refuseTogether(options);
  const { changes, preview, host, part, 'admin-only': adminFolder, ...rest } = options;
  const { runBuild } = await import('./run-build.ts');
  const { readSettings } = await import('./settings.ts');
  const settings = readSettings(process.env, root, new Date(), {
    ...{ previewInto: preview, host, part },
  });
  const from = whereTyped(process.env, root);
  if (adminFolder !== undefined) {
    const { writeEditor } = await import('./editor/write-editor.ts');
    const into = resolve(from, adminFolder);
    await writeEditor(settings, into);
    const { wordsIn } = await import('../words/words-in.ts');
    const words = wordsIn(languageOf(settings.contentRoot)).build;
    process.stdout.write(`${words.editorWritten(into)}\n`);
    return 0;
  }
  const list = changes && resolve(from, changes);
  await runBuild(settings, { ...rest, part, changes: list });
  return 0;
}

process.exitCode = await runCommand(build, async (error) => {
  const { explain } = await import('./explain.ts');
  return explain(error, contentOf(process.env, root));
});
