import { resolve } from 'node:path';
import { contentOf, whereTyped } from '../newsroom/terminal/environment.ts';
import { readArguments } from '../newsroom/terminal/read-arguments.ts';
import { runCommand } from '../newsroom/terminal/run-command.ts';

const root = process.cwd();

/**
 * `npm run build`: content in, site out. Ends with code 1 when something stops it. `--strict` stops
 * at articles that would be held back, `--changes FILE` saves what an upload must do, `--preview
 * FOLDER` writes the site there with drafts and scheduled articles, `--host NAME` adds what that host
 * needs, `--why PATH` says why that page is rendered or stays, `--threads COUNT` says how many render.
 */
async function build(): Promise<number> {
  const { strict, changes, preview, host, why, threads } = readArguments(
    'build',
    process.argv.slice(2),
    process.env,
  ).options;
  const { runBuild } = await import('./run-build.ts');
  const { readSettings } = await import('./settings.ts');
  const settings = readSettings(process.env, root, new Date(), { previewInto: preview, host });
  const from = whereTyped(process.env, root);
  await runBuild(settings, { strict, why, threads, changes: changes && resolve(from, changes) });
  return 0;
}

process.exitCode = await runCommand(build, async (error) => {
  const { explain } = await import('./explain.ts');
  return explain(error, contentOf(process.env, root));
});
