import { argv, cwd, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import './astro/calls-nobody.ts';
import { contentOf } from '../newsroom/terminal/environment.ts';
import { readArguments } from '../newsroom/terminal/read-arguments.ts';
import { runCommand } from '../newsroom/terminal/run-command.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

/** `npm run dev`: what was typed and the environment are read as everywhere, the rest is Astro's. */
async function dev(): Promise<number> {
  const [node = '', , ...typed] = argv;
  readArguments('dev', typed, env);
  // Astro would tell of a bad variable with a trace.
  readSettings(env, cwd(), new Date());
  const astro = new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url);
  argv.splice(0, argv.length, node, fileURLToPath(astro), 'dev', '--ignore-lock', ...typed);
  await import(astro.href);
  return 0;
}

process.exitCode = await runCommand(dev, (error) => explain(error, contentOf(env, cwd())));
