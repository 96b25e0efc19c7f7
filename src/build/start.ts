import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { wordsIn } from '../words/words-in.ts';
import { languageOf } from '../newsroom/desk/language-of.ts';
import { runCommand } from '../newsroom/desk/run-command.ts';
import { explain } from './explain.ts';
import { runBuild } from './run-build.ts';
import { serveFolder } from './serve.ts';
import { readSettings } from './settings.ts';
import { readState } from './state/build-state.ts';

const FIRST_PORT = 4321;
const PORTS = 20;

/** Serves on the first free port from `first` on. */
async function serveSomewhere(
  folder: string,
  base: string,
  first: number,
  gone: readonly string[] | undefined,
) {
  for (let port = first; ; port++) {
    try {
      return await serveFolder(folder, base, port, gone);
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || port >= first + PORTS) throw error;
    }
  }
}

let contentRoot: string | undefined;

/** `npm start` builds and serves; `npm run preview` (`--no-build`) serves what was built. */
async function start(): Promise<number> {
  const { values } = parseArgs({
    options: { 'no-build': { type: 'boolean' }, port: { type: 'string' } },
  });
  const settings = readSettings(process.env, process.cwd(), new Date());
  contentRoot = settings.contentRoot;
  if (values['no-build'] && !existsSync(join(settings.outRoot, 'index.html'))) {
    const words = wordsIn(languageOf(settings.contentRoot)).build;
    process.stderr.write(`${words.nothingBuilt(settings.outRoot)}\n`);
    return 1;
  }
  const base = values['no-build']
    ? (readState(settings.stateRoot)?.base ?? '/')
    : await runBuild(settings, { strict: false, changes: undefined });
  const first = Number(values.port ?? FIRST_PORT);
  const gone = readState(settings.stateRoot)?.gone;
  const { url } = await serveSomewhere(settings.outRoot, base, first, gone);
  process.stdout.write(`\n  ${styleText('bold', 'Warta')}  ${url}\n\n`);
  return 0;
}

process.exitCode = await runCommand(start, (error) => explain(error, contentRoot));
