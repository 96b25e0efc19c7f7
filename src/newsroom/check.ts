import { cwd, argv, env, stderr, stdout } from 'node:process';
import { runCheckCommand } from './check/command.ts';
import { explainFailure } from './desk/explain-failure.ts';
import { languageOf } from './desk/language-of.ts';
import { newsroomRim } from './desk/newsroom-rim.ts';
import { runCommand } from './desk/run-command.ts';

const rim = newsroomRim(env, cwd(), new Date());

process.exitCode = await runCommand(
  () =>
    runCheckCommand(argv.slice(2), {
      ...rim,
      out: (text) => stdout.write(`${text}\n`),
      err: (text) => stderr.write(`${text}\n`),
      colour: stdout.isTTY === true,
      github: env['GITHUB_ACTIONS'] === 'true',
      fetch,
    }),
  (error) => explainFailure(error, languageOf(rim.content)),
);
