import { resolve } from 'node:path';
import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import { detectInHtml } from '../spam/detect-in-html.ts';
import { detectInMarkdown } from '../spam/detect-in-markdown.ts';
import { runImportCommand } from './import/command.ts';

/** Relative paths count from where the command was typed, not from where npm runs it. */
const typedIn = env['INIT_CWD'] ?? cwd();
const content = env['WARTA_CONTENT'];

const stop = new AbortController();
// The first Ctrl-C ends the import in good order, the second at once.
process.once('SIGINT', () => stop.abort());

process.exitCode = await runImportCommand(argv.slice(2), {
  content: content === undefined ? resolve('content') : resolve(typedIn, content),
  typedIn,
  now: env['WARTA_NOW'] ?? new Date().toISOString(),
  detector: { inHtml: detectInHtml, inMarkdown: detectInMarkdown },
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  stop: stop.signal,
  ...(stdin.isTTY === true &&
    stderr.isTTY === true && { terminal: { input: stdin, output: stderr } }),
});
