import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../newsroom/desk/run-command.ts';

// Compiled code of the next run's modules, Astro and Vite among them: a third of a second.
enableCompileCache(join(process.cwd(), 'node_modules/.cache/warta/compiled'));

let contentRoot: string | undefined;

/**
 * `npm run build`: content in, site out. Ends with code 1 when something stops it. `--strict` stops
 * at stories that would be held back, `--changes FILE` saves what an upload must do, `--preview
 * FOLDER` writes the site there with drafts and scheduled stories, `--host NAME` adds what that host
 * needs.
 */
async function build(): Promise<number> {
  const { runBuild } = await import('./run-build.ts');
  const { readSettings } = await import('./settings.ts');
  const { values } = parseArgs({
    options: {
      strict: { type: 'boolean', default: false },
      changes: { type: 'string' },
      preview: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const settings = readSettings(process.env, process.cwd(), new Date(), {
    previewInto: values.preview,
    host: values.host,
  });
  contentRoot = settings.contentRoot;
  const { changes } = values;
  await runBuild(settings, {
    strict: values.strict,
    changes: changes && resolve(process.env['INIT_CWD'] ?? process.cwd(), changes),
  });
  return 0;
}

process.exitCode = await runCommand(build, async (error) => {
  const { explain } = await import('./explain.ts');
  return explain(error, contentRoot);
});
