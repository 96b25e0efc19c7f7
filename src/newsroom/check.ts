import { cwd, argv, env, stderr, stdout } from 'node:process';
import { runCheckCommand } from './check/command.ts';
import { newsroomRim } from './desk/newsroom-rim.ts';

process.exitCode = await runCheckCommand(argv.slice(2), {
  ...newsroomRim(env, cwd(), new Date()),
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text}\n`),
  colour: stdout.isTTY === true,
  github: env['GITHUB_ACTIONS'] === 'true',
  fetch,
});
