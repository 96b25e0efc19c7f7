import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { contentOf } from '../newsroom/terminal/environment.ts';
import { languageOf } from '../newsroom/terminal/language-of.ts';
import { readArguments } from '../newsroom/terminal/read-arguments.ts';
import { runCommand } from '../newsroom/terminal/run-command.ts';
import { wordsIn } from '../words/words-in.ts';
import { explain } from './explain.ts';
import { runBuild } from './run-build.ts';
import { FIRST_PORT, serveSomewhere } from './serve-somewhere.ts';
import { readSettings } from './settings.ts';
import { readState } from './state/build-state.ts';

const root = process.cwd();
const args = process.argv.slice(2);

/** How `npm run preview` calls this. */
const isPreview = args.includes('--no-build');

/** `npm start` builds and serves; `npm run preview` serves what was built. */
async function start(): Promise<number> {
  const { options } = readArguments(
    isPreview ? 'preview' : 'start',
    args.filter((one) => one !== '--no-build'),
    process.env,
  );
  const settings = readSettings(process.env, root, new Date());
  if (isPreview && !existsSync(join(settings.outRoot, 'index.html'))) {
    const words = wordsIn(languageOf(settings.contentRoot)).build;
    process.stderr.write(`${words.nothingBuilt(settings.outRoot)}\n`);
    return 1;
  }
  const base = isPreview
    ? (readState(settings.stateRoot)?.base ?? '/')
    : await runBuild(settings, { strict: false, changes: undefined });
  const gonePaths = readState(settings.stateRoot)?.gonePaths;
  const { url } = await serveSomewhere(
    settings.outRoot,
    base,
    options.port ?? FIRST_PORT,
    gonePaths,
  );
  process.stdout.write(`\n  ${styleText('bold', 'Warta')}  ${url}\n\n`);
  return 0;
}

process.exitCode = await runCommand(start, (error) => explain(error, contentOf(process.env, root)));
