import { hostname, userInfo } from 'node:os';
import { env } from 'node:process';
import { runAtTerminal } from '../newsroom/terminal/run-at-terminal.ts';
import { buildFirst } from './publish/build-first.ts';
import { runPublishCommand } from './publish/command.ts';
import { publicRepository } from './repository/public-repository.ts';
import { askOver } from './verify/ask.ts';
import { fetchLightly } from './verify/fetch-lightly.ts';

/** Who runs the command: on GitHub and GitLab the person behind the change. */
const who =
  env['GITHUB_ACTOR'] ?? env['GITLAB_USER_LOGIN'] ?? `${userInfo().username}@${hostname()}`;

process.exitCode = await runAtTerminal('publish', (args, io) =>
  runPublishCommand(args, io, {
    env,
    build: buildFirst,
    who,
    ask: askOver(fetchLightly),
    publicRepository: (content) => publicRepository(content, fetch),
  }),
);
